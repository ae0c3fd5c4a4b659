import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds the program twice, in two new folders out of the same sources, and compares the jars: the one Maven makes, and that one as it goes into
 * the package. Ends with an error where they differ.
 */
final class Reproducible {

    private static final List<String> SOURCES = List.of("pom.xml", ".mvn", "src");

    private Reproducible() {
    }

    /** Arguments: Maven's command and the options for it. */
    public static void main(String[] arguments) throws IOException, InterruptedException, NoSuchAlgorithmException {
        Path folder = Files.createTempDirectory("wirecopy-twice");
        try {
            List<String> first = build(folder.resolve("one"), List.of(arguments));
            Thread.sleep(2_000); // a jar's entries have times in steps of two seconds
            List<String> second = build(folder.resolve("another/place"), List.of(arguments));
            first.forEach(System.out::println);
            if (!first.equals(second)) {
                second.forEach(System.out::println);
                throw new IOException("two builds of the same sources are not the same");
            }
            System.out.println("Built twice, with the same bytes");
        } finally {
            AppImage.delete(folder);
        }
    }

    private static List<String> build(Path folder, List<String> maven) throws IOException, InterruptedException, NoSuchAlgorithmException {
        for (String source : SOURCES) {
            copy(Path.of(source), folder.resolve(source));
        }
        List<String> command = new ArrayList<>(maven);
        command.addAll(List.of("-q", "-f", folder.resolve("pom.xml").toString(), "-Dmaven.test.skip=true", "package"));
        Run.command(command);
        List<String> sums = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder.resolve("target"))) {
            for (Path jar : all.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                Path packed = folder.resolve("packed.jar");
                Jars.copy(jar, packed);
                sums.add(sum(jar) + "  " + jar.getFileName());
                sums.add(sum(packed) + "  " + jar.getFileName() + " in the package");
            }
        }
        return sums;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path copied = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copied);
                } else {
                    Files.createDirectories(copied.getParent());
                    Files.copy(path, copied);
                }
            }
        }
    }

    private static String sum(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
