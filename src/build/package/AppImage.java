import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The program with a Java of its own, as a folder that runs wherever it is put. */
final class AppImage {

    /** What the program and its libraries ask of Java: no HTTP client, no browser engine, no debugger. */
    private static final String MODULES = String.join(",", "java.base", "java.desktop", "java.logging", "java.management", "java.sql", "java.xml",
            "jdk.management", "jdk.unsupported", "jdk.incubator.vector", "jdk.charsets",
            "javafx.base", "javafx.graphics", "javafx.controls");

    private final Path jars;
    private final Path out;
    private final String version;

    AppImage(Path jars, Path out, String version) {
        this.jars = jars;
        this.out = out;
        this.version = version;
    }

    /** @return the folder of the image */
    Path make() throws IOException, InterruptedException {
        Path runtime = out.resolve("runtime");
        Path input = out.resolve("input");
        Path image = out.resolve("image");
        for (Path old : List.of(runtime, input, image)) {
            delete(old);
        }
        link(runtime);
        Files.createDirectories(input);
        try (Stream<Path> all = Files.list(jars)) {
            for (Path jar : all.filter(jar -> jar.toString().endsWith(".jar") && !isToolkit(jar)).toList()) {
                Jars.copy(jar, input.resolve(jar.getFileName()));
            }
        }
        String main = "wirecopy-" + version + ".jar";
        Path ours = jars.resolve("../..").resolve(main).normalize();
        Jars.copy(ours, input.resolve(main), Styles.binary(ours, runtime, out.resolve("styles")));
        Licences.copy(jars, input.resolve("licences"));
        List<String> command = new ArrayList<>(List.of(Run.jdk("jpackage"), "--type", "app-image", "--name", appName(), "--app-version", version, "--dest", image.toString(),
                "--input", input.toString(), "--main-jar", main, "--main-class", "wirecopy.Main", "--runtime-image", runtime.toString(),
                "--vendor", "Wirecopy", "--copyright", "The Wirecopy authors", "--description", "A desktop reader for news articles kept as files"));
        Path icon = Path.of("src/package/linux/icon-256.png");
        if (Files.exists(icon) && isLinux()) {
            command.addAll(List.of("--icon", icon.toString()));
        }
        for (String option : Options.java()) {
            command.addAll(List.of("--java-options", option));
        }
        Run.command(command);
        return image.resolve(appName());
    }

    static String appName() {
        return isLinux() ? "wirecopy" : "Wirecopy";
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    private void link(Path runtime) throws IOException, InterruptedException {
        String modules;
        try (Stream<Path> all = Files.list(jars)) {
            modules = all.filter(AppImage::isToolkit).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
        Run.command(List.of(Run.jdk("jlink"), "--module-path", modules, "--add-modules", MODULES,
                "--strip-debug", "--no-header-files", "--no-man-pages", "--exclude-resources", "glob:/javafx.*/*.so,glob:/javafx.*/*.dll,glob:/javafx.*/*.dylib",
                "--output", runtime.toString()));
        libraries(runtime);
    }

    /** The toolkit's native libraries lie beside those of Java: inside the modules they would be unpacked into the user's home at the first start. */
    private void libraries(Path runtime) throws IOException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        Path folder = runtime.resolve(windows ? "bin" : "lib");
        try (Stream<Path> all = Files.list(jars)) {
            for (Path jar : all.filter(AppImage::isToolkit).toList()) {
                try (ZipFile zip = new ZipFile(jar.toFile())) {
                    for (ZipEntry entry : zip.stream().filter(e -> e.getName().matches("[^/]+\\.(so|dll|dylib)")).toList()) {
                        try (InputStream in = zip.getInputStream(entry)) {
                            Files.copy(in, folder.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
                        }
                    }
                }
            }
        }
    }

    /** The toolkit's modules, those for this system: they become part of the Java, all else stays beside it. */
    private static boolean isToolkit(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
