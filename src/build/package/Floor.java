import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The bare window, treated as the program is: the same Java, the same options, a cache from a rehearsal of its own. */
final class Floor {

    private final Path image;
    private final Path folder;
    private final List<String> base;

    private Floor(Path image, Path folder) throws IOException {
        this.image = image;
        this.folder = folder;
        base = options();
    }

    /** @return how it is started, for the text FILE */
    static List<String> make(Path image, Path jars, Path folder, Screen screen, String file) throws IOException, InterruptedException {
        Floor floor = new Floor(image, folder);
        floor.compile(jars);
        floor.rehearse(screen, file);
        List<String> command = new ArrayList<>(List.of(floor.java(), "-XX:AOTCache=" + floor.cache()));
        command.addAll(floor.base);
        command.addAll(floor.window("FILE"));
        return command;
    }

    private void compile(Path jars) throws IOException, InterruptedException {
        String modules;
        try (Stream<Path> all = Files.list(jars)) {
            modules = String.join(":", all.map(Path::toString).filter(jar -> jar.contains("javafx-")).toList());
        }
        Path classes = folder.resolve("classes");
        Run.command(List.of(Run.jdk("javac"), "--module-path", modules, "--add-modules", "javafx.graphics", "-d", classes.toString(), "src/build/start/BareWindow.java"));
        Run.command(List.of(Run.jdk("jar"), "--create", "--file", jar().toString(), "-C", classes.toString(), "."));
    }

    private void rehearse(Screen screen, String file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-XX:AOTCacheOutput=" + cache()));
        command.addAll(base);
        command.add("-Dseconds=4");
        command.addAll(window(file));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DISPLAY", screen.display());
        if (builder.start().waitFor() != 0) {
            throw new IOException("the bare window did not show");
        }
    }

    private List<String> window(String file) {
        return List.of("-cp", jar().toString(), "BareWindow$Start", file, "1240", "820");
    }

    /** The options that the program is started with, but for what is only its own. */
    private List<String> options() throws IOException {
        try (Stream<String> lines = Files.lines(image.resolve("lib/app/wirecopy.cfg"))) {
            return lines.filter(line -> line.startsWith("java-options=")).map(line -> line.substring("java-options=".length()))
                    .filter(option -> !option.contains("AOTCache") && !option.contains("$APPDIR") && !option.startsWith("-Djpackage")).toList();
        }
    }

    private String java() {
        return image.resolve("lib/runtime/bin/java").toString();
    }

    private Path jar() {
        return folder.resolve("bare.jar");
    }

    private Path cache() {
        return folder.resolve("bare.aot");
    }
}
