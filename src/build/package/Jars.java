import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Jars as they go into the image: uncompressed, which starts faster and which the package around them packs better, and without the native
 * libraries of other systems.
 */
final class Jars {

    private static final String NATIVES = "org/sqlite/native/";
    private static final int BEGINNING_OF_TIME = 1980;

    private Jars() {
    }

    static void copy(Path from, Path to) throws IOException {
        copy(from, to, Map.of());
    }

    /** @param more entries to be added, by name; sorted */
    static void copy(Path from, Path to, Map<String, byte[]> more) throws IOException {
        try (ZipFile jar = new ZipFile(from.toFile()); OutputStream file = Files.newOutputStream(to); ZipOutputStream out = new ZipOutputStream(file)) {
            out.setMethod(ZipOutputStream.STORED);
            for (ZipEntry entry : jar.stream().filter(entry -> isOurs(entry.getName())).toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    write(out, entry.getName(), in.readAllBytes());
                }
            }
            for (Map.Entry<String, byte[]> entry : more.entrySet()) {
                write(out, entry.getKey(), entry.getValue());
            }
        }
    }

    private static void write(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(java.time.LocalDateTime.of(BEGINNING_OF_TIME, 1, 1, 0, 0));
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private static boolean isOurs(String name) {
        return !name.startsWith(NATIVES) || name.startsWith(NATIVES + folder());
    }

    /** As the database's own loader names this system. */
    private static String folder() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        return (system.contains("linux") ? "Linux/" : system.contains("mac") ? "Mac/" : "Windows/") + machine + "/";
    }
}
