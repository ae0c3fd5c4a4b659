package wirecopy.parse.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import wirecopy.article.Kind;
import wirecopy.parse.words.Phrases;

/** Words that give a line's kind away, from a table in a resource file. */
final class Cues {

    private static final String LONGEST_DEFAULT = "400";
    private static final int LONGEST_WHOLE = 900;
    private static final int LONGEST_LABEL = 40;
    private static final String LEADING = "[(•*–—>▪■";

    private final Map<String, Cue> whole = new HashMap<>();
    private final Map<String, List<Cue>> starts = new HashMap<>();
    private final Map<String, List<Cue>> labels = new HashMap<>();
    private final List<Cue> ends = new ArrayList<>();
    private final List<Cue> inside = new ArrayList<>();
    private Phrases phrases;

    private record Cue(Kind kind, String words, int longest, String where) {

        Verdict verdict() {
            return new Verdict(kind, "cue: " + words.strip());
        }
    }

    private Cues() {
    }

    static Cues read(String resource) {
        Cues cues = new Cues();
        try (var in = Cues.class.getResourceAsStream(resource);
             var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().map(line -> line.startsWith("#") ? "" : line.replaceAll("  #.*", "")).filter(line -> !line.isBlank())
                    .forEach(cues::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cues.phrases = new Phrases(cues.inside.stream().map(Cue::words).toList());
        return cues;
    }

    private void add(String line) {
        String[] parts = line.split(" ", 3);
        String[] where = parts[1].split("<");
        Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
        Cue cue = new Cue(kind, parts[2], Integer.parseInt(where.length > 1 ? where[1] : LONGEST_DEFAULT),
                where[0]);
        switch (where[0]) {
            case "whole" -> whole.put(cue.words(), cue);
            case "start", "capitals" -> starts.computeIfAbsent(firstWord(cue.words()), w -> new ArrayList<>()).add(cue);
            case "label" -> labels.computeIfAbsent(firstWord(cue.words()), w -> new ArrayList<>()).add(cue);
            case "end" -> ends.add(cue);
            case "has", "about" -> inside.add(cue);
            default -> throw new IllegalArgumentException("no such place for a cue: " + line);
        }
    }

    /**
     * What the words of a line give away, or null. What someone said is no prompt, whatever it begins with.
     *
     * @param plain the line's text in {@link Plain} form
     */
    Verdict judge(String plain, String text) {
        Verdict verdict = byWords(plain, text);
        boolean prompt = verdict != null && verdict.kind() == Kind.PROMOTION;
        return prompt && Prose.tells(plain) ? null : verdict;
    }

    private Verdict byWords(String plain, String text) {
        int length = text.length();
        Verdict start = Character.isLowerCase(text.charAt(0)) ? null : judgeStart(plain, text);
        if (start == null && LEADING.indexOf(text.charAt(0)) >= 0 && text.length() > 2) {
            int letter = text.charAt(1) == ' ' ? 2 : 1;
            start = judgeStart(plain.substring(letter), text.substring(letter));
        }
        if (start != null) {
            return start;
        }
        String bare = Plain.bare(plain);
        for (Cue end : ends) {
            if (length <= end.longest() && bare.endsWith(end.words())) {
                return end.verdict();
            }
        }
        Cue first = null;
        for (int number : phrases.in(length <= LONGEST_WHOLE ? text : plain)) {
            Cue has = inside.get(number);
            boolean earlier = first == null || inside.indexOf(first) > number;
            boolean fits = length <= has.longest() && (!has.where().equals("about") || Prose.speaksOfStory(plain));
            first = fits && earlier ? has : first;
        }
        return first == null ? null : first.verdict();
    }

    private Verdict judgeStart(String plain, String text) {
        int length = text.length();
        Cue cue = whole.get(Plain.bare(plain));
        if (cue != null) {
            return cue.verdict();
        }
        String first = firstWord(plain);
        for (Cue start : starts.getOrDefault(first, List.of())) {
            boolean inCapitals = !start.where().equals("capitals") || Shape.isAllCapitals(text.substring(0, start.words().length()));
            if (length <= start.longest() && startsWith(plain, start.words()) && inCapitals) {
                return start.verdict();
            }
        }
        for (Cue label : labels.getOrDefault(first, List.of())) {
            int colon = plain.indexOf(':');
            boolean near = colon > 0 && colon <= LONGEST_LABEL && !text.endsWith(".");
            if (near && length <= label.longest() && startsWith(plain, label.words())) {
                return label.verdict();
            }
        }
        return null;
    }

    /** Whether a line begins with words that end where a word ends; a digit may begin a longer number. */
    private static boolean startsWith(String plain, String words) {
        int end = words.length();
        boolean inside = plain.length() > end && Character.isLetterOrDigit(plain.charAt(end)) && Character.isLetter(words.charAt(end - 1));
        return !inside && plain.startsWith(words);
    }

    private static String firstWord(String words) {
        int end = 0;
        while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
            end++;
        }
        return words.substring(0, Math.max(end, Math.min(1, words.length())));
    }
}
