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
import wirecopy.format.story.Moment;
import wirecopy.format.story.Repeats;
import wirecopy.format.story.SetText;
import wirecopy.format.story.Sheet;
import wirecopy.format.story.Tags;
import wirecopy.format.story.Told;

/** A story as it is gathered from the elements of a document. All that is not gathered is left out of the story, where it can be looked at. */
final class Draft {

    private static final int LONGEST_DEK = 400;

    /** @param field the name of the element, or of the attribute, that says it */
    private record Said(String field, String value) {
    }

    private final Sheet body = new Sheet();
    private final List<Said> bylines = new ArrayList<>();
    private final Set<Element> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private Said headline;
    private Said dek;
    private Said published;
    private Said outlet;
    private Said address;

    Sheet body() {
        return body;
    }

    boolean hasHeadline() {
        return headline != null;
    }

    boolean hasDek() {
        return dek != null;
    }

    /** Of several, the first that says something counts; so with the others below. */
    void headline(Element element) {
        if (headline == null && says(element)) {
            headline = said(element);
            body.titled(headline.value());
        }
    }

    void dek(Element element) {
        if (dek == null && says(element) && (headline == null || !Repeats.anywhere(headline.value(), element.text()))) {
            dek = said(element);
        }
    }

    /** Bylines are several where several are given. */
    void byline(Element element) {
        String line = says(element) ? Bylines.line(element) : null;
        if (line != null) {
            used.add(element);
            bylines.add(new Said(element.normalName(), line));
        }
    }

    /** A byline in an attribute. */
    void byline(Element element, String attribute) {
        bylines.add(new Said(element.normalName() + "." + attribute, Bylines.line(element.attr(attribute))));
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
        published = said(published, element, attribute);
    }

    void outlet(Element element) {
        if (outlet == null && says(element)) {
            outlet = said(element);
        }
    }

    void outlet(Element element, String attribute) {
        outlet = said(outlet, element, attribute);
    }

    String outlet() {
        return outlet == null ? null : outlet.value();
    }

    void address(Element element, String value) {
        if (address == null && element != null && !value.isBlank()) {
            address = new Said(element.normalName(), value.strip());
            used.add(element);
        }
    }

    /** The text in an element. */
    void text(Element element) {
        used.add(element);
        if (element.childrenSize() == 0) {
            SetText.write(element.wholeText(), body);
        } else {
            SetText.write(element, body);
        }
    }

    /** A part of the story that is one thing by the word of the document. */
    void part(Element element, Kind kind, String rule) {
        used.add(element);
        Sheet paragraphs = new Sheet();
        SetText.write(element, paragraphs);
        paragraphs.written().lines().forEach(line -> body.part(line, kind, rule));
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
        return new Said(element.normalName(), Tags.without(element.text()));
    }

    private static Said said(Said before, Element element, String attribute) {
        boolean says = before == null && element != null && !element.attr(attribute).isBlank();
        return says ? new Said(element.normalName() + "." + attribute, element.attr(attribute).strip()) : before;
    }

    /** @param root all that stands in it and was not used is left out */
    Told told(String format, Element root) {
        Sheet sheet = new Sheet();
        List<Warning> warnings = new ArrayList<>();
        label(sheet, "Title: ", headline, Kind.HEADLINE);
        bylines.forEach(byline -> label(sheet, "Author: ", byline, Kind.BYLINE));
        String time = published == null ? null : Moment.inWords(published.value());
        if (time != null) {
            sheet.labelled("Published: ", time, Kind.TIMESTAMP, published.field());
        }
        label(sheet, "Outlet: ", outlet, null);
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
        return new Told.Story(format, sheet.hinted(), outlet(), address == null ? null : address.value(), warnings);
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
