package wirecopy.format;

import java.util.Locale;

/** How much is read at most, so that a hostile or mistaken input cannot fill the memory or run for hours. */
final class Limits {

    /** One story, in bytes. The longest real ones have some 100 kB; whole books stay below 10 MB. */
    static final long STORY = 64L << 20;
    /** An archive inside another one; it is unpacked into memory. */
    static final long INNER_ARCHIVE = 256L << 20;
    /** Archives inside archives: the outermost counts as one. */
    static final int DEPTH = 3;
    /** Text packs to a third, repetitive text to a fiftieth; what unpacks to more than this many times its size is a trap. */
    static final long UNPACKED_RATIO = 100;
    /** What any archive, however small, may unpack to. */
    static final long UNPACKED_ALWAYS = 1L << 30;

    private Limits() {
    }

    static String tooLargeForStory(long size) {
        return "too large for a news story (" + words(size) + "; at most " + words(STORY) + ")";
    }

    static String tooLargeForStory() {
        return "too large for a news story (at most " + words(STORY) + ")";
    }

    /** A size as people say it: {@code 1.0 GB}. */
    static String words(long size) {
        if (size < 1 << 10) {
            return size == 1 ? "1 byte" : size + " bytes";
        }
        double amount = size;
        String unit = "";
        for (String next : new String[] {"kB", "MB", "GB", "TB"}) {
            if (amount < 1024) {
                break;
            }
            amount /= 1024;
            unit = next;
        }
        boolean whole = amount >= 10;
        return String.format(Locale.ROOT, whole ? "%.0f %s" : "%.1f %s", amount, unit);
    }
}
