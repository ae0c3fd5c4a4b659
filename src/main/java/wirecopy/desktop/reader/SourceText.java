package wirecopy.desktop.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Kind;
import wirecopy.article.Piece;
import wirecopy.article.Span;
import wirecopy.article.Warning;
import wirecopy.parse.AsDecided;
import wirecopy.parse.Decisions;

/** Sets the source of an article: every line of it, with what the story leaves out struck through and what is set apart tinted. */
final class SourceText {

    /**
     * What stands beside a line of the source.
     *
     * @param number  the line, counted from 1; 0 where a long line goes on
     * @param kind    of the block that begins here, or null
     * @param rules   the names of the rules that removed something of it, or set it apart
     * @param warning what the parser was not sure of here, or null
     */
    record Note(int number, Kind kind, List<String> rules, String warning) {
    }

    /** A piece, and the part of it that stands in one paragraph. */
    record Part(Place place, Spot spot) {
    }

    private final Article article;
    private final List<Piece> pieces;
    private final Decisions.Fates fates;
    private final Map<Integer, String> warnings = new HashMap<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Set<Kind> unshown;
    private int next;
    private int block = -1;

    private SourceText(AsDecided story, Set<Kind> unshown) {
        this.unshown = unshown;
        this.article = story.parsed();
        this.pieces = article.pieces();
        this.fates = story.decisions().fates();
        for (Warning warning : article.warnings()) {
            warnings.merge(warning.line(), warning.message(), (one, other) -> one + "\n" + other);
        }
        String text = article.original();
        int number = 1;
        for (int start = 0; start < text.length(); number++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            addLine(start, end, number);
            start = end + 1;
        }
    }

    static SourceText of(Article article) {
        return of(AsDecided.of(article, Decisions.NONE));
    }

    static SourceText of(AsDecided story) {
        return of(story, Set.of());
    }

    /** @param unshown kinds of lines that the story is shown without */
    static SourceText of(AsDecided story, Set<Kind> unshown) {
        return new SourceText(story, unshown);
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** One for each paragraph. */
    List<Note> notes() {
        return notes;
    }

    /** All pieces, in the order of the text; one that runs over several lines comes several times. */
    List<Part> parts() {
        return parts;
    }

    private void addLine(int start, int end, int number) {
        List<Integer> cuts = LongText.cuts(article.original().substring(start, end));
        for (int i = 0; i < cuts.size(); i++) {
            int from = start + cuts.get(i);
            int to = i + 1 < cuts.size() ? start + cuts.get(i + 1) : end;
            addPart(from, to, cuts.get(i), i == 0 ? number : 0);
        }
    }

    private void addPart(int from, int to, int offset, int number) {
        List<Run> runs = new ArrayList<>();
        Set<String> rules = new LinkedHashSet<>();
        Block before = current();
        Spot shown = null;
        while (next < pieces.size() && pieces.get(next).span().end() <= from) {
            next++;
        }
        for (int i = next; i < pieces.size() && pieces.get(i).span().start() < to; i++) {
            Span span = pieces.get(i).span();
            switch (pieces.get(i)) {
                case Piece.Removed removed -> {
                    Spot spot = Spot.of(removed.removal(), fates.of(removed.removal()));
                    add(spot, span, from, to, runs, spot.fate().isShown() ? Run.Style.BACK : Run.Style.REMOVED);
                    rules.add(spot.fate().isShown() ? Words.of("fate." + spot.fate()) : spot.rule());
                }
                case Piece.Kept kept -> {
                    goTo(kept.block());
                    Spot spot = Spot.of(kept.block(), fates.of(kept.block()));
                    add(spot, span, from, to, runs, spot.isHidden() ? Run.Style.REMOVED : null);
                    if (shown == null && kept.block() != before) {
                        why(spot, rules);
                    }
                    shown = shown == null ? spot : shown;
                }
                case Piece.Gap gap -> {
                }
            }
        }
        boolean begins = shown != null && (before == null || !shown.span().equals(before.span()));
        Look look = shown == null || shown.kind() == Kind.BODY || shown.fate().isShown() ? Look.SOURCE_BODY : Look.SOURCE_OTHER;
        String tint = look == Look.SOURCE_BODY ? null : "source-" + (shown.kind() == Kind.RULE ? "rule-line" : shown.kind().word());
        paragraphs.add(new Paragraph(visible(from, to), look, Math.max(0, block), offset, runs, tint));
        notes.add(new Note(number, begins ? shown.kind() : null, List.copyOf(rules), number == 0 ? null : warnings.get(number)));
    }

    private void add(Spot spot, Span span, int from, int to, List<Run> runs, Run.Style style) {
        int start = Math.max(span.start(), from) - from;
        int end = Math.min(span.end(), lineEnd(from, to)) - from;
        parts.add(new Part(new Place(paragraphs.size(), start, end), spot));
        if (style != null && start < end) {
            String hint = Words.of(spot.fate() == Decisions.Fate.AS_PARSED ? "removed" : "fate." + spot.fate(), spot.rule());
            runs.add(new Run(start, end, style, hint));
        }
    }

    /** Without the first half of a line end of two characters. */
    private int lineEnd(int from, int to) {
        return to > from && article.original().charAt(to - 1) == '\r' ? to - 1 : to;
    }

    /** What made a block other than story, or what the reader decided about it. */
    private void why(Spot spot, Set<String> rules) {
        if (spot.fate() != Decisions.Fate.AS_PARSED) {
            rules.add(Words.of("fate." + spot.fate()));
        } else if (spot.kind() != Kind.BODY) {
            rules.add(unshown.contains(spot.kind()) ? Words.of("source.unshown", spot.rule()) : spot.rule());
        }
    }

    private Block current() {
        return block < 0 ? null : article.blocks().get(block);
    }

    /** Blocks come in the order of the source: the one in hand, or one after it. */
    private void goTo(Block wanted) {
        while (block < 0 || article.blocks().get(block) != wanted) {
            block++;
        }
    }

    /** The text with each character that would break the line or the layout as a dot. */
    private String visible(int from, int to) {
        StringBuilder out = new StringBuilder(article.original().substring(from, lineEnd(from, to)));
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c == '\t') {
                out.setCharAt(i, ' ');
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                out.setCharAt(i, '\u00B7');
            }
        }
        return out.toString();
    }
}
