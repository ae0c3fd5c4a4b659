package wirecopy.desktop.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import wirecopy.article.Article;
import wirecopy.article.Articles;
import wirecopy.article.Kind;
import wirecopy.article.Task;

class NameAtTest {

    private final Article article = Articles.article().with(Kind.HEADLINE, "Ferry is late")
            .with(Kind.BODY, "The ferry came in late, Mari Lindqvist wrote.")
            .with(Kind.CONTRIBUTOR, "Reporting by Mari Lindqvist; Editing by Pat Moor")
            .contributor("Mari Lindqvist", null, null, null, Task.REPORTING).contributor("Pat Moor", null, null, null, Task.EDITING).build();
    private final List<Paragraph> page = Story.of(article);

    @Test
    void namesInCreditsArePeople() {
        assertEquals(Optional.of("Mari Lindqvist"), at(Look.CREDITS_TEXT, "Lindqvist"));
        assertEquals(Optional.of("Pat Moor"), at(Look.CREDITS_TEXT, "Moor"));
        assertEquals(Optional.of("Mari Lindqvist"), at(Look.CREDIT, "Mari"));
    }

    @Test
    void otherWordsAreNot() {
        assertEquals(Optional.empty(), at(Look.CREDITS_TEXT, "Editing"));
        assertEquals(Optional.empty(), at(Look.FIRST_BODY, "Mari"));
    }

    private Optional<String> at(Look look, String word) {
        Paragraph paragraph = page.stream().filter(each -> each.look() == look && each.text().contains(word)).findFirst().orElseThrow();
        return NameAt.of(article, paragraph, paragraph.text().indexOf(word));
    }
}
