package wirecopy.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is written beside its place and moved there when it is whole. */
final class FreshFile implements Closeable {

    private final Path place;
    private final boolean replace;
    private final Path fresh;
    private final OutputStream out;

    FreshFile(Path wanted, boolean replace) throws IOException {
        boolean there = Files.exists(wanted, LinkOption.NOFOLLOW_LINKS);
        boolean device = Files.exists(wanted) && !Files.isRegularFile(wanted) && !Files.isDirectory(wanted);
        if (there && !replace && !device || Files.isDirectory(wanted)) {
            throw new FileAlreadyExistsException(wanted.toString());
        }
        this.place = Files.exists(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath();
        this.replace = replace;
        Path folder = place.getParent();
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        this.fresh = device ? null : folder.resolve(".wirecopy-" + UUID.randomUUID() + ".part");
        this.out = device ? Files.newOutputStream(place) : Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    OutputStream out() {
        return out;
    }

    void keep() throws IOException {
        out.close();
        if (fresh == null) {
            return; // a device or a pipe has it already
        }
        if (!replace) {
            Files.move(fresh, place);
            return;
        }
        try {
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Without {@link #keep}, nothing is left of it. */
    @Override
    public void close() throws IOException {
        try (out) {
            if (fresh != null) {
                Files.deleteIfExists(fresh);
            }
        }
    }
}
