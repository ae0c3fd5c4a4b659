package wirecopy.desktop.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds in the paragraphs of a story what a regular expression matches. Not for the thread that draws. */
final class PatternFinder {

    /** Longer than any sensible expression takes on any story; some take years. */
    private static final long MOST_NANOS = 1_000_000_000;

    private final List<Paragraph> paragraphs;

    /** Places that were found, or why none could be, in plain words; one of them is null. */
    record Outcome(List<Place> places, String why) {
    }

    PatternFinder(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    Outcome find(Asked asked) {
        try {
            int flags = asked.exact() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return new Outcome(find(Pattern.compile(asked.text(), flags)), null);
        } catch (PatternSyntaxException e) {
            return new Outcome(null, Words.of("find.pattern.wrong", e.getDescription().toLowerCase(Locale.ROOT)));
        } catch (Bounded.TookTooLong | StackOverflowError e) {
            return new Outcome(null, Words.of("find.pattern.long"));
        }
    }

    private List<Place> find(Pattern pattern) {
        long end = System.nanoTime() + MOST_NANOS;
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < paragraphs.size() && places.size() < Finder.MOST_PLACES; i++) {
            Matcher matcher = pattern.matcher(new Bounded(paragraphs.get(i).text(), end));
            while (places.size() < Finder.MOST_PLACES && matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    places.add(new Place(i, matcher.start(), matcher.end()));
                }
            }
        }
        return places;
    }
}
