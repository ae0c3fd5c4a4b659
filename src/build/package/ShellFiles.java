import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What the packed program says about itself to shells and to man, at the places where these look. */
final class ShellFiles {

    private final Path program;
    private final Path root;

    ShellFiles(Path image, Path root) {
        program = image.resolve("bin/wirecopy");
        this.root = root;
    }

    void make() throws IOException, InterruptedException {
        write("usr/share/bash-completion/completions/wirecopy", said("completion", "bash"));
        write("usr/share/fish/vendor_completions.d/wirecopy.fish", said("completion", "fish"));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(said("man"));
        }
        write("usr/share/man/man1/wirecopy.1.gz", packed.toByteArray());
    }

    private byte[] said(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        byte[] all = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0 || all.length == 0) {
            throw new IOException(String.join(" ", command) + " said nothing");
        }
        return all;
    }

    private void write(String place, byte[] bytes) throws IOException {
        Path file = root.resolve(place);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
