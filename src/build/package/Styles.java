import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The style sheets of a jar in the toolkit's own binary form, which it takes where it is beside the text: it need not be parsed at each start. */
final class Styles {

    private Styles() {
    }

    /** @return the entries to be added to the jar, by name */
    static Map<String, byte[]> binary(Path jar, Path runtime, Path folder) throws IOException, InterruptedException {
        Map<String, byte[]> made = new TreeMap<>();
        Files.createDirectories(folder);
        Path text = folder.resolve("style.css");
        Path binary = folder.resolve("style.bss");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(entry -> entry.getName().endsWith(".css")).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.write(text, in.readAllBytes());
                }
                Run.command(List.of(runtime.resolve("bin/java").toString(), "-m", "javafx.graphics/com.sun.javafx.css.parser.Css2Bin", text.toString(), binary.toString()));
                made.put(entry.getName().replaceAll("css$", "bss"), Files.readAllBytes(binary));
            }
        }
        return made;
    }
}
