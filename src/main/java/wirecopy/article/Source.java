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
 * @param outlet  the paper, agency or site that brought it out, as the file says; null where it says nothing
 * @param address the address of the story on the web, as the file says; null where it says nothing
 */
public record Source(String path, String charset, String sha256, String format, long size, String outlet, String address) {

    private static final int LONGEST_OUTLET = 100;
    private static final int LONGEST_ADDRESS = 2000;

    public Source {
        Objects.requireNonNull(path);
        Objects.requireNonNull(charset);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(format);
        outlet = plain(outlet, LONGEST_OUTLET);
        address = plain(address, LONGEST_ADDRESS);
    }

    /** Of a story that tells neither outlet nor address. */
    public Source(String path, String charset, String sha256, String format, long size) {
        this(path, charset, sha256, format, size, null, null);
    }

    /** On one line; null where nothing is said, or more than such a thing can be. */
    private static String plain(String text, int longest) {
        String line = text == null ? "" : Blank.normalize(text);
        return line.isEmpty() || line.length() > longest ? null : line;
    }
}
