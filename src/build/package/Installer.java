import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packages of other systems, as the JDK's own packager makes them out of the image. */
final class Installer {

    private Installer() {
    }

    /** @param type {@code rpm}, {@code dmg} or {@code msi}; each can only be made on its own system */
    static void make(String type, Path image, Path out, String version) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Run.jdk("jpackage"), "--type", type, "--name", AppImage.appName(), "--app-version", version, "--app-image", image.toString(),
                "--dest", out.toString(), "--vendor", "Wirecopy", "--file-associations", "src/package/story.properties"));
        command.addAll(switch (type) {
            case "rpm" -> List.of("--linux-package-deps", "gtk3, libXtst", "--linux-menu-group", "Office;News", "--linux-shortcut", "--resource-dir", "src/package/linux");
            case "msi" -> List.of("--win-menu", "--win-per-user-install", "--win-upgrade-uuid", "6d0c2a53-4a0e-4d3a-9a53-0f2f3a3c7c11");
            default -> List.of("--mac-package-identifier", "wirecopy.Wirecopy", "--mac-app-category", "public.app-category.news");
        });
        Run.command(command);
    }
}
