package wirecopy.parse;

import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Dateline;
import wirecopy.article.Byline;
import wirecopy.article.Contributor;
import wirecopy.article.Kind;
import wirecopy.article.Removal;
import wirecopy.article.Source;
import wirecopy.article.Span;
import wirecopy.article.Warning;
import wirecopy.parse.credit.BylineReader;
import wirecopy.parse.credit.Credits;
import wirecopy.parse.credit.Surnames;
import wirecopy.parse.line.DatelineReader;
import wirecopy.parse.line.Judged;
import wirecopy.parse.line.Line;
import wirecopy.parse.line.LineIndex;
import wirecopy.parse.line.LineJudge;
import wirecopy.parse.line.LineReader;
import wirecopy.parse.line.PublicationDay;
import wirecopy.parse.line.Reading;
import wirecopy.parse.line.Wrapping;
import wirecopy.parse.marker.MarkerScanner;
import wirecopy.parse.marker.Markers;

/** Puts one article together: lines without template code, what each is, and the blocks they make. */
final class Assembly {

    private static final int SHORTEST_SENTENCE = 20;
    private static final int LONGEST_BYLINE = 80;

    private final Source source;
    private final String text;
    private final LineJudge judge;
    private final LineIndex index;
    private final HintedLines hints;
    private final boolean settled;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Contributor> contributors = new ArrayList<>();

    Assembly(Source source, HintedText hinted, LineJudge judge) {
        this.source = source;
        this.text = hinted.text();
        this.judge = judge;
        this.index = new LineIndex(text);
        this.hints = new HintedLines(text, index, hinted.hints());
        this.settled = hinted.settled();
    }

    Article article() {
        Markers markers = settled ? Markers.NONE : MarkerScanner.scan(text, index);
        List<Removal> removals = hints.none() ? markers.removals() : hints.removals(markers.removals());
        for (Judged line : judged(LineReader.read(text, index, removals))) {
            addBlocks(line);
        }
        Dateline dateline = DatelineReader.read(blocks);
        Byline byline = byline(dateline);
        return new Article(source, text, blocks, removals, byline, dateline, PublicationDay.read(blocks, dateline),
                Surnames.linked(contributors, byline), warnings(markers));
    }

    private List<Judged> judged(List<Line> lines) {
        if (hints.none()) {
            return judge.judge(Wrapping.unwrap(text, lines));
        }
        return hints.knowsAll(lines) ? hints.known(lines) : hints.over(judge.judge(lines));
    }

    private void addBlocks(Judged judged) {
        Line line = judged.line();
        Credits credits = judged.credits();
        boolean fused = endsWithCredits(line, credits) && (judged.kind() != Kind.CONTRIBUTOR || followsSentence(line, credits));
        if (!fused) {
            if (credits.sure() || judged.kind() == Kind.CONTRIBUTOR) {
                credit(credits, line.span().start());
            }
            blocks.add(new Block(judged.kind(), line.text(), line.span(), line.number(), line.lastNumber(), judged.rule()));
            return;
        }
        int cut = locate(line, credits.start());
        int end = lastShown(line, cut);
        Kind kind = judged.kind() == Kind.CONTRIBUTOR ? Kind.BODY : judged.kind();
        add(kind, line.text().substring(0, credits.start()).strip(), new Span(line.span().start(), end), judged.rule());
        add(Kind.CONTRIBUTOR, line.text().substring(credits.start()), new Span(cut, line.span().end()), "credits at the end");
        credit(credits, cut);
    }

    /** The place in the source of a character of a line. */
    private int locate(Line line, int character) {
        Span span = line.span();
        boolean asWritten = span.length() == line.length() && text.startsWith(line.text(), span.start());
        return asWritten ? span.start() + character : Reading.locate(text, span, line.removals(), character);
    }

    /** Behind the last shown character before a place in a line. */
    private int lastShown(Line line, int before) {
        return new LineReader.Shown(text, line.removals()).end(line.span().start(), before);
    }

    /** Part of a line as a block of its own. */
    private void add(Kind kind, String shown, Span span, String rule) {
        blocks.add(new Block(kind, shown, span, index.lineAt(span.start()), index.lineAt(span.end() - 1), rule));
    }

    private void credit(Credits credits, int at) {
        for (Contributor c : credits.contributors()) {
            contributors.add(c.on(index.lineAt(at)));
        }
    }

    private static boolean endsWithCredits(Line line, Credits credits) {
        if (credits.isEmpty() || credits.start() == 0 || !credits.sure()) {
            return false;
        }
        int rest = line.length() - credits.end();
        return rest <= Math.max(120, credits.covered());
    }

    /** Whether a sentence of the story stands before a credit in brackets. */
    private static boolean followsSentence(Line line, Credits credits) {
        String before = line.text().substring(0, credits.start()).strip();
        return line.text().charAt(credits.start()) == '(' && before.length() > SHORTEST_SENTENCE && ".\"”".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** By the lines above the story; where there is none, by the first one inside it. */
    private Byline byline(Dateline dateline) {
        List<String> names = new ArrayList<>();
        String organization = null;
        boolean some = false;
        boolean inStory = false;
        for (Block block : blocks) {
            inStory |= block.kind() == Kind.BODY;
            if (inStory && some) {
                break;
            }
            if (block.kind() == Kind.BYLINE) {
                some = true;
                Byline read = BylineReader.read(block.text());
                names.addAll(read.names());
                organization = organization == null ? read.organization() : organization;
            }
        }
        if (!some && dateline != null && dateline.place() != null) {
            return bylineBefore(dateline.place());
        }
        return names.isEmpty() && organization == null ? null : new Byline(names, organization);
    }

    /** "By Jane Doe LONDON (Reuters) - …": the names that stand before the dateline of a paragraph. */
    private Byline bylineBefore(String place) {
        for (Block block : blocks) {
            int at = block.kind() == Kind.BODY && block.text().startsWith("By ") ? block.text().indexOf(' ' + place) : -1;
            if (at > 0 && at < LONGEST_BYLINE) {
                return BylineReader.read(block.text().substring(0, at));
            }
        }
        return null;
    }

    private List<Warning> warnings(Markers markers) {
        List<Warning> warnings = new ArrayList<>(markers.warnings());
        if (blocks.isEmpty()) {
            warnings.add(new Warning(1, markers.removals().isEmpty() ? "This file is empty."
                    : "This file holds nothing but leftover template code."));
        } else if (!hasHeadline()) {
            warnings.add(new Warning(1, "No headline was found."));
        }
        return warnings;
    }

    private boolean hasHeadline() {
        for (Block block : blocks) {
            if (block.kind() == Kind.HEADLINE) {
                return true;
            }
        }
        return false;
    }
}
