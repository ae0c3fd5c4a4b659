package wirecopy.desktop.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import wirecopy.article.Article;
import wirecopy.article.Articles;
import wirecopy.article.Kind;
import wirecopy.parse.AsDecided;
import wirecopy.parse.Decisions;

class SourceTextTest {

    private final Article article = Articles.article().with(Kind.HEADLINE, "Head")
            .without("{{#r}} {{/r}}", "mustache-section").blankLine()
            .with(Kind.BODY, "One {{x}} two {{y}}.", "{{x}} ", "{{y}}").with(Kind.CONTRIBUTOR, "Ann contributed.").build();

    @Test
    void everyLineOfTheSourceIsThere() {
        List<Paragraph> lines = SourceText.of(article).paragraphs();
        assertEquals(article.original(), lines.stream().map(p -> p.text() + "\n").collect(Collectors.joining()));
    }

    @Test
    void whatIsRemovedIsMarkedAndNamesItsRule() {
        SourceText source = SourceText.of(article);
        assertEquals(List.of("{{#r}} {{/r}}"), removed(source, 1));
        assertEquals(List.of("{{x}} ", "{{y}}"), removed(source, 3));
        assertEquals(List.of("mustache-section"), source.notes().get(1).rules());
        assertEquals(List.of("test"), source.notes().get(0).rules());
    }

    @Test
    void linesSayWhatTheyAre() {
        List<SourceText.Note> notes = SourceText.of(article).notes();
        assertEquals(List.of(1, 2, 3, 4, 5), notes.stream().map(SourceText.Note::number).toList());
        assertEquals(Kind.HEADLINE, notes.get(0).kind());
        assertEquals(null, notes.get(1).kind());
        assertEquals(Kind.CONTRIBUTOR, notes.get(4).kind());
    }

    @Test
    void aLongLineGoesOnWithoutANumber() {
        String line = IntStream.range(1_000, 2_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        SourceText source = SourceText.of(Articles.article().with(Kind.BODY, line, line.substring(2_000, 4_600)).build());
        assertEquals(List.of(1, 0), source.notes().stream().map(SourceText.Note::number).toList());
        assertEquals(line.substring(2_000, 4_600), String.join("", removed(source, 0)) + String.join("", removed(source, 1)));
        assertEquals(List.of("mustache-section"), source.notes().get(1).rules());
    }

    @Test
    void whatTheReaderDecidedIsMarkedAndSaidBesideTheLine() {
        Article story = Articles.article().with(Kind.HEADLINE, "Lighthouse").without("{{#r}}", "mustache-section")
                .with(Kind.BODY, "The light {{x}}went out.", "{{x}}").with(Kind.PROMOTION, "Sign up").build();
        Decisions decisions = Decisions.NONE.with(story.removals().get(1).span(), Decisions.Fate.SHOWN_HERE)
                .with(story.blocks().get(2).span(), Decisions.Fate.HIDDEN_HERE);
        SourceText source = SourceText.of(AsDecided.of(story, decisions));
        assertEquals(List.of(Run.Style.REMOVED), styles(source, 1));
        assertEquals(List.of(Run.Style.BACK), styles(source, 2));
        assertEquals(List.of(Run.Style.REMOVED), styles(source, 3), "struck through, not left out");
        assertEquals(List.of("mustache-section"), source.notes().get(1).rules());
        assertEquals(List.of("put back"), source.notes().get(2).rules());
        assertEquals(List.of("hidden by you"), source.notes().get(3).rules());
    }

    @Test
    void whatIsSetApartNamesItsRuleAndHasTheTintOfItsKind() {
        SourceText source = SourceText.of(Articles.article().with(Kind.HEADLINE, "Lighthouse").with(Kind.BODY, "The light went out.")
                .with(Kind.PROMOTION, "Sign up").warning(2, "not sure").build());
        assertEquals(List.of("source-headline", "source-promotion"), source.paragraphs().stream().map(Paragraph::tint).filter(t -> t != null).toList());
        assertEquals(List.of(List.of("test"), List.of(), List.of("test")), source.notes().stream().map(SourceText.Note::rules).toList());
        assertEquals("not sure", source.notes().get(1).warning());
    }

    @Test
    void aRemovalThatEndsInsideALineEndGoesNoFurtherThanTheLine() {
        SourceText source = SourceText.of(Articles.article().with(Kind.HEADLINE, "Light").without("{{x}}\r", "mustache-section").build());
        assertEquals(5, source.paragraphs().get(1).text().length());
        assertEquals(5, source.paragraphs().get(1).runs().getFirst().end());
    }

    @Test
    void charactersThatCannotBeShownAreDots() {
        Article strange = Articles.of("A\u0000B\u2028C\tD\r");
        assertEquals("A\u00B7B\u00B7C D", SourceText.of(strange).paragraphs().get(0).text());
    }

    private static List<Run.Style> styles(SourceText source, int line) {
        return source.paragraphs().get(line).runs().stream().map(Run::style).toList();
    }

    private static List<String> removed(SourceText source, int line) {
        String text = source.paragraphs().get(line).text();
        return source.paragraphs().get(line).runs().stream().map(run -> text.substring(run.start(), run.end())).toList();
    }
}
