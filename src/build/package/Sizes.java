import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Says what was made, and how large it is. */
final class Sizes {

    private Sizes() {
    }

    static void print(Path out) throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                System.out.printf("%8.1f MB  %s%n", Files.size(file) / 1e6, file);
            }
        }
    }
}
