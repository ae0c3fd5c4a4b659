package wirecopy.export;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The name of a file, without its ending, that every system takes. */
final class SafeName {

    /** Room for a number, an ending and a folder's path: systems allow 255 bytes a name, some 143, and Windows 260 characters a path. */
    private static final int MOST_BYTES = 120;
    private static final String FORBIDDEN = "<>:\"/\\|?*";
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$");
    private static final String DIGITS = "0123456789\u00B9\u00B2\u00B3";

    private SafeName() {
    }

    static String of(String wanted) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(wanted, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (isSafe(c)) {
                kept.appendCodePoint(c);
            } else if (Character.getType(c) != Character.FORMAT) {
                kept.append(' ');
            }
        });
        String name = trimmed(cut(trimmed(kept.toString().replaceAll("\\s+", " "))));
        if (name.isEmpty()) {
            return "story";
        }
        return isReserved(name) ? "_" + name : name;
    }

    private static boolean isSafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> false;
            default -> FORBIDDEN.indexOf(c) < 0;
        };
    }

    /** No dot in front, which would hide the file; no hyphen, which commands take for an option; no dot or space behind, which Windows drops. */
    private static String trimmed(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && ". -~".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ". ".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }

    /** Never inside of what a reader sees as one character. */
    private static String cut(String name) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(name);
        int bytes = 0;
        int end = 0;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            bytes += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                return atAWord(name.substring(0, end));
            }
            end = next;
        }
        return name;
    }

    private static String atAWord(String name) {
        int space = name.lastIndexOf(' ');
        return space > name.length() / 2 ? name.substring(0, space) : name;
    }

    /** What stands for a device of Windows, whatever follows behind a dot. */
    private static boolean isReserved(String name) {
        int dot = name.indexOf('.');
        String first = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        boolean port = first.length() == 4 && (first.startsWith("com") || first.startsWith("lpt")) && DIGITS.indexOf(first.charAt(3)) >= 0;
        return port || RESERVED.contains(first);
    }
}
