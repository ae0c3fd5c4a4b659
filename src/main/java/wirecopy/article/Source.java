package wirecopy.article;

import java.util.Objects;

/**
 * Where an article came from.
 *
 * @param path    the file's path; for an entry of an archive the archive's path, {@code !/} and the entry's name
 * @param charset the IANA name of the encoding that the bytes were decoded with
 * @param sha256  the hash of the bytes, 64 lower-case hexadecimal digits: the identity of the story
 * @param format  the name of the file format, such as {@code text}
 * @param size    the length in bytes
 */
public record Source(String path, String charset, String sha256, String format, long size) {

    public Source {
        Objects.requireNonNull(path);
        Objects.requireNonNull(charset);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(format);
    }
}
