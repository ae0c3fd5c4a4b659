package wirecopy.desktop.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Kind;
import wirecopy.article.Piece;
import wirecopy.article.Span;

/** Sets the source of an article: every line of it, with what the story leaves out struck through. */
final class SourceText {

    /**
     * What stands beside a line of the source.
     *
     * @param number the line, counted from 1; 0 where a long line goes on
     * @param kind   of the block that begins here, or null
     * @param rules  the names of the rules that removed something of it
     */
    record Note(int number, Kind kind, List<String> rules) {
    }

    private final Article article;
    private final List<Piece> pieces;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int next;
    private int block = -1;

    private SourceText(Article article) {
        this.article = article;
        this.pieces = article.pieces();
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
        return new SourceText(article);
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** One for each paragraph. */
    List<Note> notes() {
        return notes;
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
        Block shown = null;
        while (next < pieces.size() && pieces.get(next).span().end() <= from) {
            next++;
        }
        for (int i = next; i < pieces.size() && pieces.get(i).span().start() < to; i++) {
            switch (pieces.get(i)) {
                case Piece.Removed removed -> {
                    runs.add(cut(removed.span(), from, to));
                    rules.add(removed.removal().rule());
                }
                case Piece.Kept kept -> {
                    shown = shown == null ? kept.block() : shown;
                    goTo(kept.block());
                }
                case Piece.Gap gap -> {
                }
            }
        }
        Look look = shown == null || shown.kind() == Kind.BODY ? Look.SOURCE_BODY : Look.SOURCE_OTHER;
        paragraphs.add(new Paragraph(visible(from, to), look, Math.max(0, block), offset, runs));
        notes.add(new Note(number, shown == null || shown == before ? null : shown.kind(), List.copyOf(rules)));
    }

    private static Run cut(Span span, int from, int to) {
        return new Run(Math.max(span.start(), from) - from, Math.min(span.end(), to) - from, Run.Style.REMOVED);
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
        StringBuilder out = new StringBuilder(article.original().substring(from, to));
        if (!out.isEmpty() && out.charAt(out.length() - 1) == '\r') {
            out.setLength(out.length() - 1);
        }
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
