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

    /** @param places where the objects of JSON files lie */
    static Input find(String path, JsonPlaces places) {
        try {
            for (int at = path.indexOf(INTO); at >= 0; at = path.indexOf(INTO, at + 1)) {
                Path archive = Path.of(path.substring(0, at));
                if (Files.isRegularFile(archive)) {
                    return inArchive(archive, path, path.substring(at + INTO.length()), places);
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

    private static Input inArchive(Path archive, String path, String entry, JsonPlaces places) throws IOException {
        Input[] found = {Refused.unreadable(path, "it is no longer in the archive")};
        byte[] head;
        try (InputStream in = Files.newInputStream(archive)) {
            head = in.readNBytes(HEAD);
        }
        if (ArchiveKind.of(head) != null) {
            ArchiveWalk.of(archive, head, inner -> inner.equals(path) || path.startsWith(inner + INTO), input -> {
                boolean same = input.path().equals(path);
                found[0] = same || input instanceof Refused ? input : found[0];
                return !same;
            });
        } else {
            Input item = JsonWalk.begins(head) ? places.find(archive, path, entry) : null;
            found[0] = item != null ? item : walked(archive, path, found[0]);
        }
        return found[0];
    }

    private static Input walked(Path file, String path, Input otherwise) {
        Input[] found = {otherwise};
        Walker.walk(file, input -> {
            found[0] = input.path().equals(path) ? input : found[0];
            return found[0] == otherwise;
        });
        return found[0];
    }
}
