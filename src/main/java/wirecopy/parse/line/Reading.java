package wirecopy.parse.line;

import java.util.List;
import java.util.Set;

import wirecopy.article.Blank;
import wirecopy.article.Removal;
import wirecopy.article.Span;

/** A part of a source as it is read: removals out, white space normalized, entities resolved, the sentence closed over each gap. */
public final class Reading {

    /** Tags inside of lines, such as those of bold letters, and marks inside of words leave no seam. */
    private static final Set<String> INSIDE_WORDS = Set.of("html-inline", "escaped-inline", "entity-invisible");
    /** Where a paragraph or a line of a page ended, words must not run together. */
    private static final Set<String> BLANKS = Set.of("html-tag", "escaped-tag", "entity");

    private final String source;
    private final List<Removal> removals;
    private final StringBuilder out = new StringBuilder();
    private int stopAt = Integer.MAX_VALUE;
    private int stoppedAt = -1;
    private boolean gap;
    private boolean removed;
    private boolean seam;

    private Reading(String source, List<Removal> removals) {
        this.source = source;
        this.removals = removals;
    }

    /** @param removals that may touch the span, in order */
    public static String of(String source, Span span, List<Removal> removals) {
        if (isWhole(span, removals) && !Entity.isIn(source, span.start(), span.end())) {
            return Blank.normalize(span.of(source));
        }
        Reading reading = new Reading(source, removals);
        reading.read(span);
        return reading.out.toString();
    }

    /** Whether nothing was taken out of a span. */
    static boolean isWhole(Span span, List<Removal> removals) {
        for (Removal removal : removals) {
            if (removal.span().overlaps(span)) {
                return false;
            }
        }
        return true;
    }

    /** The place in the source of a character of {@link #of}. */
    public static int locate(String source, Span span, List<Removal> removals, int index) {
        if (isWhole(span, removals) && !Entity.isIn(source, span.start(), span.end())) {
            return locate(source, span, index);
        }
        Reading reading = new Reading(source, removals);
        reading.stopAt = index;
        reading.read(span);
        return reading.stoppedAt < 0 ? span.end() : reading.stoppedAt;
    }

    /** The same where nothing but white space is read otherwise than written. */
    private static int locate(String source, Span span, int index) {
        int read = 0;
        boolean gap = false;
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.charAt(i);
            if (!Blank.is(c)) {
                read += gap && read > 0 ? 1 : 0;
                if (read >= index) {
                    return i;
                }
                read++;
                gap = false;
            } else if (!Blank.isInvisible(c)) {
                gap = true;
            }
        }
        return span.end();
    }

    private void read(Span span) {
        int at = span.start();
        for (Removal removal : removals) {
            int start = Math.max(removal.span().start(), span.start());
            int end = Math.min(removal.span().end(), span.end());
            if (start >= end) {
                continue;
            }
            keep(at, start);
            removed = true;
            seam |= !INSIDE_WORDS.contains(removal.rule());
            gap |= BLANKS.contains(removal.rule());
            at = end;
        }
        keep(at, span.end());
    }

    private void keep(int start, int end) {
        for (int i = start; i < end && stoppedAt < 0; i++) {
            char c = source.charAt(i);
            Entity entity = c == '&' ? Entity.at(source, i, end) : null;
            if (entity != null) {
                for (char part : Character.toChars(entity.character())) {
                    put(part, i);
                }
                i += entity.length() - 1;
            } else if (!Blank.is(c)) {
                put(c, i);
            } else if (!Blank.isInvisible(c)) {
                gap = true;
            }
        }
    }

    private void put(char c, int at) {
        boolean space = !out.isEmpty() && (removed ? closesWithSpace(out.charAt(out.length() - 1), c) : gap);
        if (space) {
            out.append(' ');
        }
        gap = false;
        removed = false;
        seam = false;
        if (out.length() >= stopAt) {
            stoppedAt = at;
        }
        out.append(c);
    }

    /** Whether one space stands where something was taken out: none before a comma or behind a bracket, none inside a word in bold. */
    private boolean closesWithSpace(char left, char right) {
        if (",.;:!?)]”’".indexOf(right) >= 0) {
            return false;
        }
        return gap && "([{“‘".indexOf(left) < 0 || seam && "([{“‘$€£/@#-".indexOf(left) < 0 && (Character.isLetterOrDigit(right) || "“\"'‘(".indexOf(right) >= 0);
    }
}
