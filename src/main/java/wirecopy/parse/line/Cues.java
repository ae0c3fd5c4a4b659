package wirecopy.parse.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import wirecopy.article.Kind;
import wirecopy.parse.words.FirstWords;
import wirecopy.parse.words.Letters;

/** Words that give a line's kind away. */
final class Cues {

    private static final int LONGEST_LABEL = 40;

    private final Map<String, Cue> whole = new HashMap<>();
    /** Those of the beginnings, behind them labels. */
    private final FirstWords<Cue> starts = new FirstWords<>();
    private final List<Cue> ends = new ArrayList<>();
    private final CuesInside inside;
    private final boolean empty;
    private int longestWhole;
    private int longestEnd;

    /** @param cues the first of those that hold in the same place wins */
    Cues(List<Cue> cues) {
        empty = cues.isEmpty();
        cues.forEach(this::file);
        cues.stream().filter(cue -> cue.where() == Cue.Where.LABEL).forEach(cue -> starts.add(cue.words(), cue));
        inside = new CuesInside(cues.stream().filter(cue -> cue.where().isInside()).toList());
    }

    /** From a table in a resource file. */
    static Cues read(String resource) {
        try (var in = Cues.class.getResourceAsStream(resource);
             var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Cues(reader.lines().map(line -> line.startsWith("#") ? "" : line.replaceAll("  #.*", ""))
                    .filter(line -> !line.isBlank()).map(Cue::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void file(Cue cue) {
        switch (cue.where()) {
            case WHOLE -> {
                whole.putIfAbsent(cue.words(), cue);
                longestWhole = Math.max(longestWhole, cue.words().length());
            }
            case START, CAPITALS -> starts.add(cue.words(), cue);
            case END -> {
                ends.add(cue);
                longestEnd = Math.max(longestEnd, cue.longest());
            }
            case LABEL, HAS, ABOUT -> { }
        }
    }

    boolean isEmpty() {
        return empty;
    }

    /** What the words of a line give away, or null. What someone said is no prompt, whatever it begins with. */
    Verdict judge(Wording line) {
        Cue cue = find(line);
        boolean said = cue != null && cue.kind() == Kind.PROMOTION && Prose.tells(line.plain());
        return cue == null || said ? null : cue.verdict();
    }

    /** The cue that holds for a line, whoever says it, or null. */
    Cue find(Wording line) {
        Cue start = atStart(line.text());
        Cue end = start == null && line.length() <= longestEnd ? atEnd(line.text()) : start;
        return end == null ? inside.in(line) : end;
    }

    /** Also behind a bracket or bullet. */
    private Cue atStart(String text) {
        Cue start = Character.isLowerCase(text.charAt(0)) ? null : startOf(text);
        return start == null && text.length() > 2 && isLeading(text.charAt(0)) ? startOf(text.substring(text.charAt(1) == ' ' ? 2 : 1)) : start;
    }

    private static boolean isLeading(char c) {
        return switch (c) {
            case '[', '(', '•', '*', '–', '—', '>', '▪', '■' -> true;
            default -> false;
        };
    }

    private Cue startOf(String text) {
        Cue same = Plain.bareLength(text) <= longestWhole ? whole.get(Letters.plain(Plain.bare(text))) : null;
        if (same != null) {
            return same;
        }
        List<Cue> candidates = starts.of(text);
        for (int i = 0; i < candidates.size(); i++) {
            Cue cue = candidates.get(i);
            if (text.length() <= cue.longest() && startsWith(text, cue.words()) && fits(text, cue)) {
                return cue;
            }
        }
        return null;
    }

    /** Whether a line that begins with the words of a cue is written as it wants. */
    private static boolean fits(String text, Cue cue) {
        return switch (cue.where()) {
            case CAPITALS -> Shape.isAllCapitals(text.substring(0, cue.words().length()));
            case LABEL -> hasColon(text);
            default -> true;
        };
    }

    private static boolean hasColon(String text) {
        return text.indexOf(':', 0, Math.min(text.length(), LONGEST_LABEL + 1)) > 0 && !text.endsWith(".");
    }

    private Cue atEnd(String text) {
        int end = Plain.bareEnd(text);
        for (int i = 0; i < ends.size(); i++) {
            Cue cue = ends.get(i);
            if (text.length() <= cue.longest() && Letters.endsAt(text, end, cue.words())) {
                return cue;
            }
        }
        return null;
    }

    /** Whether a line begins with words that end where a word ends; a digit may begin a longer number. */
    private static boolean startsWith(String text, String words) {
        int end = words.length();
        return Letters.startsWith(text, words)
                && !(text.length() > end && Character.isLetterOrDigit(text.charAt(end)) && Character.isLetter(words.charAt(end - 1)));
    }
}
