package wirecopy.search.lucene;

import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Kind;
import wirecopy.article.Span;
import wirecopy.search.Clause;
import wirecopy.search.Field;
import wirecopy.search.Match;
import wirecopy.search.Query;

/** Finds in a text what a query asks for, by the same words and patterns that the index is asked for. */
final class Finder {

    /** How far into the text its dateline may reach. */
    private static final int LONGEST_DATELINE = 80;

    /** A paragraph longer than this is no paragraph; its first part has to do, or its words would fill the memory. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private final List<Sought> sought = new ArrayList<>();

    /** A pattern and the field that it must be in, or null for everywhere. */
    private record Sought(Pattern pattern, Field field) {
    }

    /** A place that a pattern matched; patterns are counted from 0. */
    record Found(Span span, int pattern) {
    }

    Finder(Query query) {
        if (!query.isEmpty()) {
            gather(query.clause(), null);
        }
    }

    private void gather(Clause clause, Field field) {
        switch (clause) {
            case Clause.Not _, Clause.Published _, Clause.Marked _, Clause.Tagged _, Clause.Has _ -> { }
            case Clause.In in -> gather(in.clause(), in.field());
            case Clause.All all -> all.clauses().forEach(part -> gather(part, field));
            case Clause.Any any -> any.clauses().forEach(part -> gather(part, field));
            case Clause.Word _, Clause.Typing _, Clause.Prefix _, Clause.Phrase _, Clause.Near _, Clause.Fuzzy _ -> {
                Pattern pattern = Pattern.of(clause);
                if (pattern != null) {
                    sought.add(new Sought(pattern, field));
                }
            }
        }
    }

    /** How many patterns the query has. */
    int patterns() {
        return sought.size();
    }

    /** All places in a story, in reading order. */
    List<Match> matches(List<StoredStory.Paragraph> story) {
        List<Match> matches = new ArrayList<>();
        boolean opening = true;
        for (int i = 0; i < story.size(); i++) {
            boolean body = story.get(i).kind() == Kind.BODY;
            for (Span span : merged(find(story.get(i).kind(), story.get(i).text(), body && opening))) {
                matches.add(new Match(i, span));
            }
            opening &= !body;
        }
        return matches;
    }

    /**
     * All places in one paragraph, in the order of the patterns.
     *
     * @param opening whether it is the first paragraph of the body, which the dateline opens
     */
    List<Found> find(Kind kind, String text, boolean opening) {
        List<Found> found = new ArrayList<>();
        List<Token> tokens = null;
        for (int i = 0; i < sought.size(); i++) {
            int pattern = i;
            int reach = reach(sought.get(i).field(), kind, text.length(), opening);
            if (reach > 0) {
                tokens = tokens == null ? words(text) : tokens;
                for (Span span : PatternMatcher.spans(sought.get(i).pattern(), tokens)) {
                    if (span.end() <= reach) {
                        found.add(new Found(span, pattern));
                    }
                }
            }
        }
        return found;
    }

    private static List<Token> words(String text) {
        String part = Cut.hard(text, MOST_CHARACTERS);
        return Token.of(StoryAnalyzer.forStory(part), part);
    }

    /** How many characters of a paragraph belong to a field. */
    private static int reach(Field field, Kind kind, int length, boolean opening) {
        boolean whole = switch (field) {
            case null -> true;
            case HEADLINE -> kind == Kind.HEADLINE;
            case BODY -> kind != Kind.HEADLINE;
            case BYLINE -> kind == Kind.BYLINE;
            case CONTRIBUTOR -> kind == Kind.CONTRIBUTOR;
            case PLACE, ORGANIZATION, OUTLET -> kind == Kind.CONTRIBUTOR || kind == Kind.BYLINE;
            case SUBHEADLINE -> kind == Kind.SUBHEADLINE;
            case SUBHEADING -> kind == Kind.SUBHEADING;
            case CAPTION -> kind == Kind.CAPTION;
            case BIO -> kind == Kind.BIO;
            case NOTICE -> kind == Kind.NOTICE;
            case PROMOTION -> kind == Kind.PROMOTION;
            case FOLDER -> false;
        };
        boolean dateline = opening && (field == Field.PLACE || field == Field.ORGANIZATION || field == Field.OUTLET);
        return whole ? length : dateline ? Math.min(length, LONGEST_DATELINE) : 0;
    }

    /** Ranges in order, those that overlap joined. */
    static List<Span> merged(List<Found> found) {
        List<Span> spans = new ArrayList<>();
        for (Found next : found.stream().sorted((a, b) -> Integer.compare(a.span().start(), b.span().start())).toList()) {
            Span span = next.span();
            if (!spans.isEmpty() && spans.getLast().end() > span.start()) {
                Span last = spans.removeLast();
                span = new Span(last.start(), Math.max(last.end(), span.end()));
            }
            spans.add(span);
        }
        return spans;
    }
}
