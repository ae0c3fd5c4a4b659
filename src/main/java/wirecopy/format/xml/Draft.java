package wirecopy.format.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

import wirecopy.article.Kind;
import wirecopy.article.Warning;
import wirecopy.format.story.Repeats;
import wirecopy.format.story.Sheet;
import wirecopy.format.story.Tags;
import wirecopy.format.story.Times;
import wirecopy.format.story.Told;

/** A story as it is gathered from the elements of a document. All that is not gathered is left out of the story, where it can be looked at. */
final class Draft {

    private static final int LONGEST_DEK = 400;
    private static final List<String> BY = List.of("by ", "von ", "par ", "por ", "door ", "af ", "av ");

    /** @param field the name of the element, or of the attribute, that says it */
    private record Said(String field, String value) {
    }

    private final Sheet body = new Sheet();
    private final List<Said> bylines = new ArrayList<>();
    private final Set<Element> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private Said headline;
    private Said dek;
    private Said published;
    private Said address;

    Sheet body() {
        return body;
    }

    boolean hasHeadline() {
        return headline != null;
    }

    /** Of several, the first that says something counts; so with the others below. */
    void headline(Element element) {
        if (headline == null && says(element)) {
            headline = said(element);
            body.titled(headline.value());
        }
    }

    void dek(Element element) {
        if (dek == null && says(element)) {
            dek = said(element);
        }
    }

    void byline(Element element) {
        if (says(element)) {
            element.select("byttl").forEach(job -> job.prependText(", ")); // what an author is stands on a line of its own there
            bylines.add(said(element));
        }
    }

    boolean hasByline() {
        return !bylines.isEmpty();
    }

    void published(Element element) {
        if (published == null && says(element)) {
            published = said(element);
        }
    }

    void published(Element element, String attribute) {
        if (published == null && element != null && !element.attr(attribute).isBlank()) {
            published = new Said(element.normalName() + "." + attribute, element.attr(attribute));
        }
    }

    void address(Element element, String value) {
        if (address == null && !value.isBlank()) {
            address = new Said(element.normalName(), value);
            used.add(element);
        }
    }

    /** Nothing of this element is left out of the story. */
    void use(Element element) {
        used.add(element);
    }

    private static boolean says(Element element) {
        return element != null && !element.text().isBlank();
    }

    private Said said(Element element) {
        used.add(element);
        return new Said(element.normalName(), Tags.without(element.text()).replace(" , ", ", "));
    }

    /** @param root all that stands in it and was not used is left out */
    Told told(String format, Element root) {
        Sheet sheet = new Sheet();
        List<Warning> warnings = new ArrayList<>();
        label(sheet, "Title: ", headline, Kind.HEADLINE);
        for (Said byline : bylines) {
            boolean by = BY.stream().anyMatch(word -> byline.value().regionMatches(true, 0, word, 0, word.length()));
            label(sheet, "Author: ", by ? byline : new Said(byline.field(), "By " + byline.value()), Kind.BYLINE);
        }
        if (published != null) {
            sheet.labelled("Published: ", Times.plain(published.value()), Kind.TIMESTAMP, published.field());
        }
        label(sheet, "Address: ", address, null);
        if (dek != null && body.isEmpty()) {
            sheet.gap();
            sheet.paragraph(dek.value());
            warnings.add(new Warning(1, "This file holds only a summary of the story."));
        } else if (dek != null) {
            boolean shown = dek.value().length() <= LONGEST_DEK && !Repeats.in(body.written(), dek.value());
            label(sheet, "Description: ", dek, shown ? Kind.SUBHEADLINE : null);
        } else if (body.isEmpty()) {
            warnings.add(new Warning(1, "This file holds no text of the story."));
        }
        sheet.append(body);
        sheet.gap();
        rest(sheet, root);
        return new Told.Story(format, sheet.hinted(), warnings);
    }

    private static void label(Sheet sheet, String label, Said said, Kind kind) {
        if (said != null) {
            sheet.labelled(label, said.value(), kind, said.field());
        }
    }

    private void rest(Sheet sheet, Element root) {
        List<Element> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            Element element = open.removeLast();
            for (Attribute attribute : element.attributes()) {
                sheet.leftOut(element.normalName() + "." + attribute.getKey(), attribute.getValue());
            }
            if (!used.contains(element)) {
                sheet.leftOut(element.normalName(), element.ownText());
                open.addAll(element.children().reversed());
            }
        }
    }
}
