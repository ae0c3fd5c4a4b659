package wirecopy.format.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells lines between the paragraphs by what they say, where the elements around them say nothing. */
final class Wordings {

    private static final Set<String> ALONE = new HashSet<>();
    private static final List<String> LABELS = new ArrayList<>();
    private static final Set<String> HEADS = new HashSet<>();
    private static final int LONGEST = 60;

    static {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Wordings.class.getResourceAsStream("wordings.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("alone ")) {
                    ALONE.add(line.substring("alone ".length()));
                } else if (line.startsWith("heads ")) {
                    HEADS.add(line.substring("heads ".length()));
                } else if (line.startsWith("label ")) {
                    LABELS.add(line.substring("label ".length()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Wordings() {
    }

    static boolean isAlone(String text) {
        return text.length() <= LONGEST && ALONE.contains(plain(text));
    }

    /** Whether a heading stands over other stories. */
    static boolean headsOthers(String text) {
        return text.length() <= LONGEST && HEADS.contains(plain(text));
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.endsWith(":") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Whether a line begins as those that lead to other pages do. */
    static boolean isLabelled(String text) {
        String lower = text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT).replace('’', '\'');
        for (String label : LABELS) {
            if (lower.startsWith(label) && (lower.length() == label.length() || !Character.isLetterOrDigit(lower.charAt(label.length())))) {
                return true;
            }
        }
        return false;
    }

    static boolean isCopyright(String text) {
        return text.startsWith("©") || text.startsWith("ⓒ") || text.regionMatches(true, 0, "copyright ", 0, "copyright ".length());
    }
}
