package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.desktop.sidebar.Place;

/** A person's page: all stories they worked on, with what they did. */
@NeedsToolkit
class PersonTest {

    private static final int ALL = 8;

    @TempDir
    Path home;

    @Test
    void aPersonsPageSaysTaskAndPlaceOfEachStoryAndCountsThem() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            Toolkit.run(() -> run.window().browser().goToPerson("Mari Lindqvist"));
            run.awaitRows(2);
            run.await("her name over the list and at the left", () -> run.says().stream().filter("Mari Lindqvist"::equals).count() == 2);
            run.await("what she did for each", () -> run.says().contains("Contributed, Langvik")
                    && run.says().stream().anyMatch(text -> text.startsWith("Byline")));
            run.await("the sums", () -> run.says().stream().anyMatch(text -> text.startsWith("Byline 1 · Contributed 1\n")));
            assertTrue(Toolkit.call(run::says).contains("2 stories"));
            run.press(KeyCode.ESCAPE);
            run.awaitRows(ALL);
            run.await("nothing of her is left", () -> run.says().stream().noneMatch(text -> text.contains("Byline 1") || text.equals("Mari Lindqvist")));
            assertTrue(Toolkit.call(run::readerText).contains("Seals"), "the story that was open is open again");
        }
    }

    @Test
    void theWayBackLeadsToTheSearchAndItsStory() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.type("harbor master");
            run.awaitRows(2);
            Toolkit.run(() -> run.window().browser().goToPerson("Pat Moor"));
            run.await("the field is empty", () -> run.field().getText().isEmpty());
            run.await("another list", () -> run.says().contains("Pat Moor"));
            Toolkit.run(() -> run.list().requestFocus());
            run.press(KeyCode.ESCAPE);
            run.awaitRows(2);
            assertEquals("harbor master", Toolkit.call(() -> run.field().getText()));
        }
    }

    @Test
    void aSearchForANameOffersAllTheirStories() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.type("by:lindqv");
            run.await("the offer", () -> link(run) != null);
            Toolkit.run(() -> link(run).fire());
            run.awaitRows(2);
        }
    }

    @Test
    void thePeopleBesideTheHitsHaveTheirPages() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            Toolkit.run(() -> run.clickButton("Narrow"));
            run.await("people are counted", () -> person(run, "Carla Nunes") != null);
            Toolkit.run(() -> person(run, "Carla Nunes").getContextMenu().getItems().getFirst().fire());
            run.await("the page", () -> run.says().stream().anyMatch(text -> text.startsWith("Additional reporting 1 · Byline 1")));
        }
    }

    @Test
    void aPersonsPageIsKeptAtTheLeft() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            Toolkit.run(() -> run.window().browser().goToPerson("Mari Lindqvist"));
            run.awaitRows(2);
            run.press(KeyCode.CONTROL, KeyCode.S);
            run.await("it is said", () -> run.says().contains("The search is kept at the left"));
            Toolkit.run(() -> run.window().go(new Place.All()));
            run.awaitRows(ALL);
            Toolkit.run(() -> run.sidebar().getSelectionModel().select(WindowRun.row(run.sidebar(), "Mari Lindqvist")));
            run.awaitRows(2);
            run.await("with what she did", () -> run.says().contains("Contributed, Langvik"));
        }
    }

    private static Hyperlink link(WindowRun run) {
        return (Hyperlink) run.stage().getScene().getRoot().lookupAll(".timeline .hyperlink").stream()
                .filter(node -> node.isVisible() && "All stories of Mari Lindqvist".equals(((Hyperlink) node).getText())).findFirst().orElse(null);
    }

    private static Button person(WindowRun run, String name) {
        return (Button) run.stage().getScene().getRoot().lookupAll(".facets .value").stream()
                .filter(node -> List.of(node.getAccessibleText().split(", ")).contains(name)).findFirst().orElse(null);
    }
}
