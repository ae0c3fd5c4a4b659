import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A package for Debian and its kin. Put together here and not by jpackage, whose packages register with the desktop by scripts that fail where
 * there is no menu: here each file lies where the system looks for it, and the system's own triggers do the rest, at install and at removal.
 */
final class DebianPackage {

    private static final Path FROM = Path.of("src/package/linux");
    private static final Path ICONS = Path.of("src/main/resources/wirecopy/desktop");
    private static final Map<String, String> ARCHITECTURES = Map.of("amd64", "amd64", "aarch64", "arm64");

    private final Path image;
    private final Path out;
    private final String version;
    private final Path root;

    DebianPackage(Path image, Path out, String version) {
        this.image = image;
        this.out = out;
        this.version = version;
        root = out.resolve("debian");
    }

    void make() throws IOException, InterruptedException {
        AppImage.delete(root);
        String architecture = ARCHITECTURES.getOrDefault(System.getProperty("os.arch"), System.getProperty("os.arch"));
        copyTree(image, root.resolve("opt/wirecopy"));
        put("wirecopy.desktop", "usr/share/applications/wirecopy.desktop");
        put("wirecopy.metainfo.xml", "usr/share/metainfo/wirecopy.metainfo.xml");
        put("wirecopy.mime.xml", "usr/share/mime/packages/wirecopy.xml");
        put("copyright", "usr/share/doc/wirecopy/copyright");
        for (int size : new int[] {16, 32, 48, 128, 256, 512}) {
            icon(size > 128 ? FROM : ICONS, "icon-" + size + ".png", "usr/share/icons/hicolor/" + size + "x" + size + "/apps/wirecopy.png");
        }
        icon(ICONS, "icon.svg", "usr/share/icons/hicolor/scalable/apps/wirecopy.svg");
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(root.resolve("usr/bin/wirecopy"), Path.of("/opt/wirecopy/bin/wirecopy"));
        new ShellFiles(image, root).make();
        Path control = root.resolve("DEBIAN/control");
        Files.createDirectories(control.getParent());
        Files.writeString(control, Files.readString(FROM.resolve("control")).replace("@version@", version).replace("@architecture@", architecture)
                .replace("@size@", Long.toString(kilobytes())));
        Path file = out.resolve("wirecopy_" + version + "_" + architecture + ".deb");
        Run.command(List.of("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root.toString(), file.toString()));
    }

    private void put(String name, String to) throws IOException {
        copy(FROM.resolve(name), root.resolve(to));
    }

    private void icon(Path folder, String name, String to) throws IOException {
        copy(folder.resolve(name), root.resolve(to));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private long kilobytes() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).mapToLong(path -> path.toFile().length()).sum() / 1024;
        }
    }
}
