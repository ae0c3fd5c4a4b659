package wirecopy.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Finds one input again by its path, also inside archives. */
final class Reopening {

    private static final String INTO = "!/";
    private static final int HEAD = 512;

    private Reopening() {
    }

    static Input find(String path) {
        try {
            for (int at = path.indexOf(INTO); at >= 0; at = path.indexOf(INTO, at + 1)) {
                Path archive = Path.of(path.substring(0, at));
                if (Files.isRegularFile(archive)) {
                    return inArchive(archive, path);
                }
            }
            return onDisk(Path.of(path), path);
        } catch (IOException e) {
            return Refused.unreadable(path, Problem.ofFile(e));
        } catch (InvalidPathException e) {
            return Refused.unreadable(path, "there is no such file");
        }
    }

    private static Input onDisk(Path file, String path) {
        Input[] found = {Refused.unreadable(path, "there is no such file")};
        if (Files.isDirectory(file)) {
            return Refused.unreadable(path, "a folder, not a story");
        }
        Walker.walk(file, input -> {
            boolean same = input.path().equals(path);
            found[0] = same ? input : Refused.unreadable(path, "an archive, not a story");
            return false;
        });
        return found[0];
    }

    private static Input inArchive(Path archive, String path) throws IOException {
        Input[] found = {Refused.unreadable(path, "it is no longer in the archive")};
        byte[] head;
        try (InputStream in = Files.newInputStream(archive)) {
            head = in.readNBytes(HEAD);
        }
        if (ArchiveKind.of(head) != null) {
            ArchiveWalk.of(archive, head, entry -> entry.equals(path) || path.startsWith(entry + INTO), input -> {
                boolean same = input.path().equals(path);
                found[0] = same || input instanceof Refused ? input : found[0];
                return !same;
            });
        }
        return found[0];
    }
}
