package wirecopy.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;

import wirecopy.article.Article;
import wirecopy.article.Contributor;
import wirecopy.article.Task;
import wirecopy.search.Credit;
import wirecopy.search.Facet;

/** Who worked on a story: the persons of its byline and of its contributor lines. Kept in the index as one text a credit. */
final class Credits {

    private static final String BETWEEN = "\u001F";

    private Credits() {
    }

    static List<Credit> of(Article article) {
        List<Credit> credits = new ArrayList<>();
        if (article.byline() != null) {
            String place = article.dateline() == null ? null : article.dateline().place();
            article.byline().names().forEach(name -> credits.add(new Credit(name, null, null, article.byline().organization(), place)));
        }
        for (Contributor credit : article.contributors()) {
            if (credit.name() != null) {
                String name = credit.fullName() == null ? credit.name() : credit.fullName();
                credits.add(new Credit(name, credit.task(), credit.role(), credit.organization(), credit.place()));
            }
        }
        return credits;
    }

    static void addTo(Document document, Article article) {
        for (Credit credit : of(article)) {
            String task = credit.task() == null ? "" : credit.task().name();
            document.add(new StoredField(Names.CREDIT, String.join(BETWEEN, clean(credit.name()), task, clean(credit.role()),
                    clean(credit.organization()), clean(credit.place()))));
        }
    }

    /** What a person did, in the order of the text. */
    static List<Credit> of(Document document, String person) {
        String key = FacetValues.term(Facet.CONTRIBUTOR, person).text();
        return Stream.of(document.getValues(Names.CREDIT)).map(Credits::read)
                .filter(credit -> FacetValues.term(Facet.CONTRIBUTOR, credit.name()).text().equals(key)).toList();
    }

    private static Credit read(String stored) {
        String[] parts = stored.split(BETWEEN, -1);
        return new Credit(parts[0], parts[1].isEmpty() ? null : Task.valueOf(parts[1]), text(parts[2]), text(parts[3]), text(parts[4]));
    }

    private static String clean(String text) {
        return text == null ? "" : text.replace(BETWEEN, " ");
    }

    private static String text(String part) {
        return part.isEmpty() ? null : part;
    }
}
