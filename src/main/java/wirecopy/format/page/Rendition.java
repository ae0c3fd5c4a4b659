package wirecopy.format.page;

import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Kind;
import wirecopy.parse.Hint;
import wirecopy.parse.HintedText;

/** A page as text: first a line for each thing that it declares about itself, then what it sets, an empty line between chunks. */
final class Rendition {

    private static final String DECLARED = "declared by the page";
    /** A chunk of short lines is a list, an address, a poem: its lines stay apart. Prose is put together. */
    private static final int SHORT_LINE = 12;

    private final Declared declared;
    private final List<PageLine> lines;
    private final StringBuilder text = new StringBuilder();
    private final List<Hint> hints = new ArrayList<>();
    private int number = 1;

    Rendition(Declared declared, List<PageLine> lines) {
        this.declared = declared;
        this.lines = lines;
    }

    HintedText text() {
        List<String> authors = declared.authors();
        declare("Title: ", declared.title(), shows(Kind.HEADLINE) ? null : Kind.HEADLINE);
        declare("Author: ", authors.isEmpty() ? null : "By " + joined(authors), Kind.BYLINE);
        declare("Published: ", Moment.inWords(declared.published()), shows(Kind.TIMESTAMP) ? null : Kind.TIMESTAMP);
        declare("Outlet: ", declared.outlet(), null);
        declare("Address: ", declared.address(), null);
        declare("Description: ", declared.description(), null);
        for (PageLine line : lines) {
            boolean twice = line.kind() == Kind.BYLINE && !authors.isEmpty();
            set(line.chunk().text(), twice ? null : line.kind(), line.rule());
        }
        return new HintedText(text.toString(), hints);
    }

    private boolean shows(Kind kind) {
        return lines.stream().anyMatch(line -> line.kind() == kind);
    }

    private static String joined(List<String> names) {
        String all = String.join(", ", names);
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " and " + all.substring(last + 2);
    }

    private void declare(String label, String value, Kind kind) {
        if (value != null) {
            line(label + value, kind, DECLARED, kind == null ? 0 : label.length());
        }
    }

    private void set(String chunk, Kind kind, String rule) {
        if (number > 1) {
            text.append('\n');
            number++;
        }
        if (kind == null || isProse(chunk)) {
            line(chunk.replace('\n', ' '), kind, rule, 0);
        } else {
            chunk.lines().filter(part -> !part.isBlank()).forEach(part -> line(part.strip(), kind, rule, 0));
        }
    }

    private static boolean isProse(String chunk) {
        long parts = chunk.lines().filter(part -> !part.isBlank()).count();
        return parts < 2 || Words.count(chunk) > parts * SHORT_LINE;
    }

    private void line(String shown, Kind kind, String rule, int label) {
        hints.add(new Hint(number, kind, rule, label));
        text.append(shown).append('\n');
        number++;
    }
}
