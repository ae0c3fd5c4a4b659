package wirecopy.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Kind;

/** What the index remembers of a story, to show it in a list without its file. */
record StoredStory(String id, String path, String outlet, List<Paragraph> paragraphs, LocalDate published, int warnings) {

    /** A block, as far as a list needs it. */
    record Paragraph(Kind kind, String text) {
    }

    /** What lies behind these first characters of a story is found, but not shown in a list. */
    private static final int MOST_CHARACTERS = 100_000;

    StoredStory {
        paragraphs = List.copyOf(paragraphs);
    }

    static StoredStory of(Article article) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int left = MOST_CHARACTERS;
        for (Block block : article.blocks()) {
            if (left <= 0) {
                break;
            }
            String text = Cut.hard(block.text(), left);
            left -= text.length() + 1;
            paragraphs.add(new Paragraph(block.kind(), text));
        }
        return new StoredStory(article.id(), article.source().path(), article.source().outlet(), paragraphs, article.published(), article.warnings().size());
    }

    void addTo(Document document) {
        document.add(new StoredField(Names.ID, id));
        document.add(new StoredField(Names.PATH, path));
        if (outlet != null) {
            document.add(new StoredField(Names.OUTLET, outlet));
        }
        document.add(new StoredField(Names.WARNINGS, warnings));
        if (published != null) {
            document.add(new StoredField(Names.DAY, published.toEpochDay()));
        }
        for (Paragraph paragraph : paragraphs) {
            document.add(new StoredField(Names.BLOCK, (char) ('A' + paragraph.kind().ordinal()) + paragraph.text()));
        }
    }

    static StoredStory of(Document document) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String stored : document.getValues(Names.BLOCK)) {
            paragraphs.add(new Paragraph(Kind.values()[stored.charAt(0) - 'A'], stored.substring(1)));
        }
        IndexableField day = document.getField(Names.DAY);
        return new StoredStory(document.get(Names.ID), document.get(Names.PATH), document.get(Names.OUTLET), paragraphs,
                day == null ? null : LocalDate.ofEpochDay(day.numericValue().longValue()),
                document.getField(Names.WARNINGS).numericValue().intValue());
    }

    /** The place in {@link #paragraphs} of the headline, else of the first text, or -1 where there is none. */
    int titleAt() {
        int headline = first(Kind.HEADLINE);
        return headline >= 0 || paragraphs.isEmpty() ? headline : 0;
    }

    /** The headline, else the first text, else the file's name. */
    String title() {
        int at = titleAt();
        return at >= 0 ? paragraphs.get(at).text() : path.substring(Places.folders(path).length());
    }

    /** The place in {@link #paragraphs} of the opening of the text, or -1 where there is nothing but a headline. */
    int ledeAt() {
        int body = first(Kind.BODY);
        if (body >= 0) {
            return body;
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            Kind kind = paragraphs.get(i).kind();
            if (kind != Kind.HEADLINE && kind != Kind.RULE) {
                return i;
            }
        }
        return -1;
    }

    private int first(Kind kind) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }
}
