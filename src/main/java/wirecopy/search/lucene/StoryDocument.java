package wirecopy.search.lucene;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Byline;
import wirecopy.article.Contributor;
import wirecopy.article.Kind;

/** A story as the index keeps it. */
final class StoryDocument {

    private static final int NAME_LENGTH = 60;
    private static final long FARTHEST_DAY = (1L << 23) - 1;
    private static final int BITS_FOR_ADDED = 39;

    private StoryDocument() {
    }

    /** @param added counts stories up in the order in which they came in */
    static Document of(Article article, long added) {
        Document document = new Document();
        addPlaces(document, article);
        addText(document, article);
        addPeople(document, article);
        StoredStory stored = StoredStory.of(article);
        addOrders(document, article, stored.title(), added);
        FacetValues.addTo(document, article);
        Credits.addTo(document, article);
        stored.addTo(document);
        return document;
    }

    private static void addPlaces(Document document, Article article) {
        String path = article.source().path();
        document.add(new StringField(Names.ID, article.id(), Store.NO));
        add(document, Names.OUTLET, article.source().outlet());
        add(document, Names.FOLDER, Places.folders(path));
        Places.upFrom(path).forEach(place -> document.add(new StringField(Names.UNDER, place, Store.NO)));
    }

    private static void addText(Document document, Article article) {
        for (Block block : article.blocks()) {
            add(document, block.kind() == Kind.HEADLINE ? Names.HEADLINE : Names.TEXT, block.text());
            add(document, Names.of(block.kind()), block.text());
        }
        Starts.addTo(document);
    }

    private static void addPeople(Document document, Article article) {
        Byline byline = article.byline();
        if (byline != null) {
            byline.names().forEach(name -> add(document, Names.BYLINE, name));
            add(document, Names.ORGANIZATION, byline.organization());
        }
        article.blocks().stream().filter(block -> block.kind() == Kind.BYLINE)
                .forEach(block -> add(document, Names.BYLINE, block.text()));
        for (Contributor contributor : article.contributors()) {
            add(document, Names.CONTRIBUTOR, words(contributor));
            add(document, Names.ORGANIZATION, contributor.organization());
            add(document, Names.PLACE, contributor.place());
        }
        if (article.dateline() != null) {
            add(document, Names.PLACE, article.dateline().place());
            add(document, Names.ORGANIZATION, article.dateline().agency());
        }
    }

    private static String words(Contributor contributor) {
        return Stream.of(contributor.name(), contributor.role(), contributor.fullName()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static void add(Document document, String name, String text) {
        if (name != null && text != null) {
            document.add(new WordsField(name, text));
        }
    }

    private static void addOrders(Document document, Article article, String title, long added) {
        LocalDate published = article.published();
        long day = published == null ? -FARTHEST_DAY : Math.clamp(published.toEpochDay(), 1 - FARTHEST_DAY, FARTHEST_DAY);
        if (published != null) {
            document.add(new LongField(Names.DAY, day, Store.NO));
        }
        document.add(new NumericDocValuesField(Names.BY_ID, LongTable.number(article.id())));
        document.add(new NumericDocValuesField(Names.BY_ADDED, added));
        // The latest day first, stories of one day as they came in: one number has both.
        document.add(new NumericDocValuesField(Names.BY_DAY, (FARTHEST_DAY - day << BITS_FOR_ADDED) + added));
        document.add(new SortedDocValuesField(Names.BY_NAME, name(title, added)));
    }

    /** The day in a number that stories are ordered by, or null. */
    static LocalDate day(long byDay) {
        long day = FARTHEST_DAY - (byDay >> BITS_FOR_ADDED);
        return day == -FARTHEST_DAY ? null : LocalDate.ofEpochDay(day);
    }

    /** The headline for ordering; no two stories have the same, so that the order of the list never changes by itself. */
    private static BytesRef name(String title, long added) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .codePoints().filter(c -> Character.isLetterOrDigit(c) || Character.isSpaceChar(c)).limit(NAME_LENGTH)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
        byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
        return new BytesRef(ByteBuffer.allocate(bytes.length + 1 + Long.BYTES).put(bytes).put((byte) 0).putLong(added).array());
    }
}
