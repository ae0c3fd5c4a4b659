package wirecopy.export;

import java.io.Closeable;
import java.io.IOException;

import wirecopy.article.Article;

/**
 * Where exported stories go. A file is written beside its place and moved there once it is whole, so that nothing half written is ever
 * left: what is closed without being finished is gone. For one thread; {@link #close} may come from another.
 */
public interface Destination extends Closeable {

    /** @throws java.nio.file.FileAlreadyExistsException where only this story cannot be written; others may follow */
    void add(Article story) throws IOException;

    /** Ends the writing and puts into place what is not there yet. */
    void finish() throws IOException;
}
