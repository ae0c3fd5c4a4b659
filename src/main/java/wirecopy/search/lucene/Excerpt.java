package wirecopy.search.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import wirecopy.article.Kind;
import wirecopy.article.Span;
import wirecopy.search.Hit;
import wirecopy.search.Snippet;

/** Makes the row of a story: its headline and a piece of its text, with what the query matched. */
final class Excerpt {

    private static final int TITLE_LENGTH = 300;
    private static final int LENGTH = 200;
    /** How much text stands before the match, in columns. */
    private static final int LEAD = 60;
    /** How many matches of a paragraph are tried for the best stretch. */
    private static final int TRIED = 100;
    /** Once something is found, the story is not read further than this for something better. */
    private static final int FAR_ENOUGH = 2_000;

    private final StoredStory story;
    private final Finder finder;

    private Excerpt(StoredStory story, Finder finder) {
        this.story = story;
        this.finder = finder;
    }

    static Hit row(StoredStory story, Finder finder) {
        Excerpt excerpt = new Excerpt(story, finder);
        return new Hit(story.id(), story.path(), excerpt.headline(), excerpt.text(), story.published(), story.warnings(), story.outlet());
    }

    private Snippet headline() {
        String title = Cut.words(story.title(), TITLE_LENGTH);
        int at = story.titleAt();
        return at < 0 ? Snippet.plain(title) : snippet(title, "", Finder.merged(find(at)), 0);
    }

    /** A match in an advertising line, or in a web address, is shown only where the story itself has none. */
    private Snippet text() {
        Window best = best(false);
        best = best == null ? best(true) : best;
        return best == null ? lede() : inContext(best);
    }

    private Window best(boolean promotion) {
        Window best = null;
        int read = 0;
        for (int i = 0; i < story.paragraphs().size() && finder.patterns() > 0; i++) {
            boolean enough = best != null && (best.patterns() == finder.patterns() || read > FAR_ENOUGH);
            if (enough) {
                break;
            }
            boolean wanted = promotion == (story.paragraphs().get(i).kind() == Kind.PROMOTION);
            if (wanted && (i != story.titleAt() || i == story.ledeAt())) {
                Window window = Window.best(i, find(i));
                best = window != null && (best == null || window.patterns() > best.patterns()) ? window : best;
                read += story.paragraphs().get(i).text().length();
            }
        }
        return best;
    }

    private Snippet lede() {
        int at = story.ledeAt();
        return Snippet.plain(at < 0 ? "" : Cut.words(story.paragraphs().get(at).text(), LENGTH));
    }

    private Snippet inContext(Window window) {
        String text = story.paragraphs().get(window.paragraph()).text();
        int start = Cut.backToWord(text, Cut.columnsBefore(text, window.start(), LEAD));
        int end = Cut.back(text, Math.max(start + LENGTH, window.start() + LEAD));
        String opening = start > 0 ? "…" : "";
        String closing = end < text.length() ? "…" : "";
        return snippet(opening + text.substring(start, end) + closing, opening, window.spans(), start);
    }

    private List<Finder.Found> find(int paragraph) {
        StoredStory.Paragraph there = story.paragraphs().get(paragraph);
        return finder.find(there.kind(), there.text(), there.kind() == Kind.BODY && paragraph == story.ledeAt());
    }

    /** The highlights that lie in the text, moved to where it begins. */
    private static Snippet snippet(String text, String opening, List<Span> spans, int start) {
        List<Span> highlights = new ArrayList<>();
        int end = text.endsWith("…") ? text.length() - 1 : text.length();
        for (Span span : spans) {
            int from = span.start() - start + opening.length();
            int to = Math.min(end, span.end() - start + opening.length());
            if (from >= opening.length() && from < to) {
                highlights.add(new Span(from, to));
            }
        }
        return new Snippet(text, highlights);
    }

    /**
     * A stretch of a paragraph that has matches.
     *
     * @param start    where its first match begins
     * @param patterns how many different patterns match in it
     * @param spans    all matches of the paragraph
     */
    private record Window(int paragraph, int start, int patterns, List<Span> spans) {

        /** The stretch with the most different patterns, the first of those, or null where nothing matches. */
        static Window best(int paragraph, List<Finder.Found> found) {
            Window best = null;
            List<Span> spans = Finder.merged(found);
            for (Span span : spans.subList(0, Math.min(spans.size(), TRIED))) {
                Set<Integer> patterns = new HashSet<>();
                for (Finder.Found other : found) {
                    if (other.span().start() >= span.start() && other.span().end() <= span.start() + LENGTH - LEAD) {
                        patterns.add(other.pattern());
                    }
                }
                if (best == null || patterns.size() > best.patterns) {
                    best = new Window(paragraph, span.start(), patterns.size(), spans);
                }
            }
            return best;
        }
    }
}
