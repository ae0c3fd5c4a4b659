package wirecopy.desktop.instance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;

/** A folder that only this user can enter. */
final class PrivateFolder {

    /** A socket's whole path must fit into the system's address: 104 bytes on macOS, 108 on Linux and Windows. */
    private static final int LONGEST = 90;

    private PrivateFolder() {
    }

    /**
     * The folder, made where missing. Where its path is too long for a socket, or it cannot be made or is not this user's own (as in
     * the environment that su leaves), a short one beside the temporary files.
     */
    static Path forSocket(Path folder) throws IOException {
        Path path = folder.toAbsolutePath().normalize();
        if (path.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            try {
                return own(path);
            } catch (IOException e) {
                return own(shortFor(path));
            }
        }
        return own(shortFor(path));
    }

    private static Path shortFor(Path path) {
        String name = "wirecopy-" + System.getProperty("user.name") + "-" + Integer.toHexString(path.hashCode());
        return Path.of(System.getProperty("java.io.tmpdir")).resolve(name.replaceAll("[^A-Za-z0-9._-]", "_"));
    }

    private static Path own(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            PosixFileAttributeView posix = posix(folder);
            if (posix != null) {
                posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
            }
        }
        PosixFileAttributeView posix = posix(folder);
        if (posix != null) {
            check(folder, posix.readAttributes());
        }
        return folder;
    }

    private static PosixFileAttributeView posix(Path folder) {
        return Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static void check(Path folder, PosixFileAttributes found) throws IOException {
        Path probe = folder.resolve("owner-" + ProcessHandle.current().pid());
        Files.deleteIfExists(probe); // left by a crash
        Files.createFile(probe); // the surest way to learn who we are
        UserPrincipal me = Files.getOwner(probe);
        Files.delete(probe);
        boolean mine = found.isDirectory() && found.owner().equals(me);
        if (!mine || !PosixFilePermissions.toString(found.permissions()).endsWith("------")) {
            throw new IOException("the folder " + folder + " can be entered by others; make it private with  chmod 700");
        }
    }
}
