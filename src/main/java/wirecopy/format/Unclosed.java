package wirecopy.format;

import java.io.FilterInputStream;
import java.io.InputStream;

/** One entry seen through an archive's stream: closing it leaves the archive open for the next. */
final class Unclosed extends FilterInputStream {

    Unclosed(InputStream archive) {
        super(archive);
    }

    @Override
    public void close() {
        // the archive is closed by whoever opened it
    }
}
