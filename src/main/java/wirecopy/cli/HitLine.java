package wirecopy.cli;

import wirecopy.article.Span;
import wirecopy.search.Hit;
import wirecopy.search.Snippet;

/**
 * A hit on one line: where it lies, its headline, and what of it was found. Whatever stands in files and their names, nothing of it steers a terminal.
 *
 * @param coloured whether places and what was found are shown in colour
 */
record HitLine(boolean coloured) {

    private static final String PLACE = "\u001B[35m";
    private static final String FOUND = "\u001B[1;31m";
    private static final String PLAIN = "\u001B[m";

    String of(Hit hit) {
        String headline = marked(hit.headline());
        String excerpt = hit.excerpt().text().isBlank() ? "" : " — " + marked(hit.excerpt());
        return in(PLACE, hit.path()) + ": " + headline + excerpt;
    }

    private String marked(Snippet snippet) {
        StringBuilder line = new StringBuilder();
        int from = 0;
        for (Span span : snippet.highlights()) {
            line.append(safe(snippet.text().substring(from, span.start()))).append(in(FOUND, snippet.text().substring(span.start(), span.end())));
            from = span.end();
        }
        return line.append(safe(snippet.text().substring(from))).toString();
    }

    private String in(String colour, String text) {
        return coloured ? colour + safe(text) + PLAIN : safe(text);
    }

    private static String safe(String text) {
        int[] shown = text.codePoints().map(c -> steers(c) ? '?' : c).toArray();
        return new String(shown, 0, shown.length);
    }

    /** Line ends, escapes, and what turns the direction of all that follows. */
    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        };
    }
}
