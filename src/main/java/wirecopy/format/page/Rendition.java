package wirecopy.format.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import wirecopy.article.Blank;
import wirecopy.article.Kind;
import wirecopy.format.story.Moment;
import wirecopy.format.story.Repeats;
import wirecopy.parse.Hint;
import wirecopy.parse.HintedText;

/** A page as text: first a line for each thing that it declares about itself, then what it sets, an empty line between chunks. */
final class Rendition {

    private static final List<String> TITLE_ENDS = List.of(" - ", " | ", " – ", " — ", " :: ");
    private static final String DECLARED = "declared by the page";
    /** A chunk of short lines is a list, an address, a poem: its lines stay apart. Prose is put together. */
    private static final int SHORT_LINE = 12;
    private static final Set<Kind> HEADS = EnumSet.of(Kind.HEADLINE, Kind.SUBHEADLINE, Kind.BYLINE, Kind.TIMESTAMP);

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
        declare("Title: ", shows(Kind.HEADLINE) ? declared.title() : title(), shows(Kind.HEADLINE) ? null : Kind.HEADLINE);
        declare("Outlet: ", declared.outlet(), null);
        declare("Address: ", declared.address(), null);
        declare("Description: ", declared.description(), null);
        List<String> authors = declared.authors();
        List<String> full = FullText.of(declared.body(), lines);
        int top = top();
        for (int i = 0; i < lines.size(); i++) {
            if (i == top) {
                declareMakers(authors);
                full.forEach(this::paragraph);
            }
            PageLine line = lines.get(i);
            boolean twice = line.kind() == Kind.BYLINE && !authors.isEmpty();
            boolean again = !full.isEmpty() && line.isStory();
            set(line.chunk().text(), twice || again ? null : line.kind(), again ? "declared in full" : line.rule());
        }
        if (top == lines.size()) {
            declareMakers(authors);
            full.forEach(this::paragraph);
        }
        return new HintedText(text.toString(), hints);
    }

    /** Where the story begins below its headline and dek: there author and day are said. */
    private int top() {
        int at = 0;
        while (at < lines.size() && (lines.get(at).kind() == null || HEADS.contains(lines.get(at).kind()))) {
            at++;
        }
        return at;
    }

    private void declareMakers(List<String> authors) {
        String published = Moment.inWords(declared.published());
        boolean some = !authors.isEmpty() || published != null;
        if (some && number > 1) {
            text.append('\n');
            number++;
        }
        declare("Author: ", authors.isEmpty() ? null : "By " + joined(authors), Kind.BYLINE);
        declare("Published: ", published, shows(Kind.TIMESTAMP) ? null : Kind.TIMESTAMP);
    }

    /** A paragraph that only the page's declaration has; its words tell what it is, as in a plain text. */
    private void paragraph(String words) {
        text.append('\n').append(Blank.normalize(words)).append('\n');
        number += 2;
    }

    /** The declared title without the outlet's name behind it, where the page sets it so. */
    private String title() {
        String title = declared.title();
        for (String bar : TITLE_ENDS) {
            int end = title == null ? -1 : title.lastIndexOf(bar);
            String before = end > 0 ? title.substring(0, end) : "";
            if (Words.count(before) > 2 && lines.stream().anyMatch(line -> Repeats.in(line.chunk().text(), before))) {
                return before;
            }
        }
        return title;
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
