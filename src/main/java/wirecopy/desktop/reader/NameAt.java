package wirecopy.desktop.reader;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import jfx.incubator.scene.control.richtext.TextPos;

import wirecopy.article.Article;
import wirecopy.article.Contributor;

/** Names of people in the byline and the contributor lines of the page: a click on one tells who it is. */
final class NameAt {

    private NameAt() {
    }

    static void install(ReaderView reader, Page page, Consumer<String> clicked) {
        page.area().addEventFilter(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress() && page.selectedText().isEmpty()) {
                at(reader, page, click).ifPresent(clicked);
            }
        });
        page.area().addEventFilter(MouseEvent.MOUSE_MOVED, move ->
                page.area().setCursor(at(reader, page, move).isPresent() ? Cursor.HAND : null));
    }

    private static Optional<String> at(ReaderView reader, Page page, MouseEvent mouse) {
        TextPos at = reader.article() == null ? null : page.area().getTextPosition(mouse.getScreenX(), mouse.getScreenY());
        return at == null || at.index() >= page.model().size() ? Optional.empty()
                : of(reader.article(), page.model().paragraphs().get(at.index()), at.charIndex());
    }

    /** The person whose name stands at a place of a paragraph; in full where the story has the full name elsewhere. */
    static Optional<String> of(Article article, Paragraph paragraph, int at) {
        return switch (paragraph.look()) {
            case BYLINE, CREDIT, CREDITS_TEXT -> people(article).filter(person -> covers(paragraph.text(), person[0], at))
                    .findFirst().map(person -> person[1]);
            default -> Optional.empty();
        };
    }

    /** Pairs of a name as written and in full. */
    private static Stream<String[]> people(Article article) {
        Stream<String> byline = article.byline() == null ? Stream.empty() : article.byline().names().stream();
        Stream<Contributor> credited = article.contributors().stream().filter(credit -> credit.name() != null);
        return Stream.concat(byline.map(name -> new String[] {name, name}), credited.flatMap(NameAt::forms));
    }

    private static Stream<String[]> forms(Contributor credit) {
        return credit.fullName() == null ? Stream.<String[]>of(new String[] {credit.name(), credit.name()})
                : Stream.of(new String[] {credit.fullName(), credit.fullName()}, new String[] {credit.name(), credit.fullName()});
    }

    private static boolean covers(String text, String name, int at) {
        for (int start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
            if (start <= at && at < start + name.length()) {
                return true;
            }
        }
        return false;
    }
}
