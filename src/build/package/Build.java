import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Makes what users install, out of what Maven built: a Java of its own with the program in it, rehearsed once so that it starts fast, and the
 * packages of the system it runs on. Run by {@code mvn -Ppackage verify}; plain Java, so that it is the same on every system.
 *
 * <p>Arguments: the folder with wirecopy.jar and the jars it uses, the folder for the results, the version.
 */
final class Build {

    private Build() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jars = Path.of(arguments[0]).toAbsolutePath();
        Path out = Path.of(arguments[1]).toAbsolutePath();
        String version = arguments[2];
        Files.createDirectories(out);
        Path image = new AppImage(jars, out, version).make();
        Rehearsal.hold(image);
        NoNetwork.prove(image);
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("linux")) {
            Path archive = out.resolve("wirecopy-" + version + "-linux-" + System.getProperty("os.arch") + ".tar.gz");
            Run.command(List.of("tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "-czf", archive.toString(), "-C", image.getParent().toString(),
                    image.getFileName().toString()));
            if (Run.isThere("dpkg-deb")) {
                new DebianPackage(image, out, version).make();
            }
            if (Run.isThere("rpmbuild")) {
                Installer.make("rpm", image, out, version);
            }
        } else if (system.contains("mac")) {
            Installer.make("dmg", image, out, version);
        } else {
            Installer.make("msi", image, out, version);
        }
        Sizes.print(out);
    }
}
