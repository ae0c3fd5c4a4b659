package wirecopy.export.pdf;

import java.util.List;

import org.openpdf.text.Document;

import wirecopy.article.Article;

/** What a PDF file says about itself: title and authors. */
record Names(String title, List<String> authors) {

    static Names of(Article story) {
        String headline = story.headline() == null ? story.source().path().replaceAll(".*[/\\\\]", "") : story.headline();
        return new Names(Printable.of(headline), story.byline() == null ? List.of() : story.byline().names().stream().map(Printable::of).toList());
    }

    void describe(Document document) {
        document.addTitle(title);
        if (!authors.isEmpty()) {
            document.addAuthor(String.join(", ", authors));
        }
        document.addCreator("Wirecopy");
    }
}
