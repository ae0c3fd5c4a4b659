package wirecopy.search.lucene;

/**
 * Cuts western text into words where Lucene's standard tokenizer does (Unicode Standard Annex 29), only sooner. Texts with other
 * than the letters, digits and signs of western languages are not for this.
 */
final class Western {

    /** The tokenizer cuts longer words. */
    static final int LONGEST = 255;

    /** Letters, digits and signs up to here have a kind; beyond, only the quotes and dashes of printed text. */
    private static final int TABLE = 0x180;
    private static final byte[] KINDS = new byte[TABLE];

    private static final byte BREAK = 0;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    /** Joins whatever it touches. */
    private static final byte JOINER = 3;
    /** Joins two letters, or two digits. */
    private static final byte POINT = 4;
    /** Joins two letters. */
    private static final byte COLON = 5;
    /** Joins two digits. */
    private static final byte COMMA = 6;
    private static final byte UNKNOWN = 7;

    static {
        for (char c = 0; c < TABLE; c++) {
            KINDS[c] = Character.isLetter(c) ? LETTER : c >= '0' && c <= '9' ? DIGIT : switch (c) {
                case '_' -> JOINER;
                case '.', '\'' -> POINT;
                case ':', '\u00B7' -> COLON;
                case ',', ';' -> COMMA;
                case '\u00A9', '\u00AD', '\u00AE' -> UNKNOWN; // signs that may be pictures, the hidden hyphen
                default -> BREAK;
            };
        }
    }

    private char[] text = new char[4_096];
    private int length;
    private int start;
    private int end;

    /** Whether a text is for this. */
    static boolean knows(String text) {
        int space = -1;
        for (int i = 0; i < text.length(); i++) {
            byte kind = kind(text.charAt(i));
            space = kind == BREAK ? i : space;
            if (kind == UNKNOWN || i - space > LONGEST) {
                return false;
            }
        }
        return true;
    }

    private static byte kind(char c) {
        return c < TABLE ? KINDS[c] : switch (c) {
            case '\u2018', '\u2019' -> POINT;
            case '\u2013', '\u2014', '\u201C', '\u201D', '\u2022', '\u2026', '\u20AC' -> BREAK;
            default -> UNKNOWN;
        };
    }

    void begin(String story) {
        length = story.length();
        text = text.length < length ? new char[length + length / 4] : text;
        story.getChars(0, length, text, 0);
        end = 0;
    }

    /** Goes to the next word; false where there is none. */
    boolean next() {
        int at = end;
        while (at < length) {
            byte kind = kind(text[at]);
            if (kind == BREAK || kind > JOINER) {
                at++;
                continue;
            }
            start = at;
            boolean word = false;
            while (kind == LETTER || kind == DIGIT || kind == JOINER) {
                word |= kind != JOINER;
                at++;
                byte next = at < length ? kind(text[at]) : BREAK;
                if (next > JOINER && at + 1 < length && joins(kind, next, kind(text[at + 1]))) {
                    at++;
                    next = kind(text[at]);
                }
                kind = next;
            }
            if (word) {
                end = at;
                return true;
            }
        }
        end = length;
        return false;
    }

    private static boolean joins(byte before, byte sign, byte after) {
        return before == after && (before == LETTER && sign != COMMA || before == DIGIT && sign != COLON);
    }

    /** Where the word begins. */
    int start() {
        return start;
    }

    /** Where it ends. */
    int end() {
        return end;
    }

    /** The text's characters: the word stands from {@link #start} to {@link #end}. */
    char[] text() {
        return text;
    }
}
