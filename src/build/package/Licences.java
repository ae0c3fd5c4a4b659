import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The licences of all parts as files beside the program: the list, their words, and the licences and notices that libraries bring along. */
final class Licences {

    private static final String BROUGHT = "META-INF/(.*/)?[^/]*(LICENSE|NOTICE)[^/]*";

    private Licences() {
    }

    static void copy(Path jars, Path to) throws IOException {
        Files.createDirectories(to);
        Files.copy(Path.of("target/classes/wirecopy/desktop/about/parts.txt"), to.resolve("parts.txt"));
        try (Stream<Path> texts = Files.list(Path.of("src/main/resources/wirecopy/desktop/about/licences"))) {
            for (Path text : texts.toList()) {
                Files.copy(text, to.resolve(text.getFileName()));
            }
        }
        try (Stream<Path> all = Files.list(jars)) {
            for (Path jar : all.toList()) {
                brought(jar, to.resolve(jar.getFileName().toString().replace(".jar", "")));
            }
        }
    }

    private static void brought(Path jar, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> texts = zip.stream().filter(entry -> entry.getName().matches(BROUGHT)).toList();
            for (ZipEntry text : texts) {
                Files.createDirectories(to);
                try (InputStream in = zip.getInputStream(text)) {
                    Files.copy(in, to.resolve(Path.of(text.getName()).getFileName().toString()));
                }
            }
        }
    }
}
