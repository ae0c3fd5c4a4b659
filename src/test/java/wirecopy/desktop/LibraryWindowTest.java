package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.desktop.loading.LoadingBar;
import wirecopy.desktop.sidebar.Place;
import wirecopy.store.SavedSearch;

/** The window over a library that is kept: marks in searches, files that come and go. */
@NeedsToolkit
class LibraryWindowTest {

    private static final int ALL = 8;

    @TempDir
    Path home;

    @Test
    void marksCanBeSearchedFor() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.press(KeyCode.J);
            run.awaitReader("Night ferry");
            run.press(KeyCode.S);
            run.type("is:unread");
            run.await("the echo", () -> run.says().contains("Stories that are not read"));
            run.awaitRows(ALL - 2);
            run.type("is:starred ferry");
            run.awaitRows(1);
        }
    }

    @Test
    void storiesComeAndGoWithTheirFiles() throws Exception {
        Path folder = Files.createDirectories(home.resolve("inbox"));
        Files.writeString(folder.resolve("one.txt"), "Bakery opens early\n\nThe bakery opened at five on Monday, an hour before the market.\n");
        try (WindowRun run = WindowRun.open(home, folder)) {
            run.awaitRows(1);
            Path second = folder.resolve("two.txt");
            Files.writeString(second, "Ferry is late\n\nThe ferry came in an hour late on Tuesday after a storm.\n");
            run.awaitRows(2);
            Files.delete(second);
            run.awaitRows(1);
        }
    }

    @Test
    void aFolderThatVanishesIsToldInALineAndKeepsItsStories() throws Exception {
        Path folder = Files.createDirectories(home.resolve("disk/inbox"));
        Files.writeString(folder.resolve("one.txt"), "Bakery opens early\n\nThe bakery opened at five on Monday, an hour before the market.\n");
        try (WindowRun run = WindowRun.open(home, folder)) {
            run.awaitRows(1);
        }
        Files.move(home.resolve("disk"), home.resolve("unplugged"));
        try (WindowRun run = WindowRun.open(home)) {
            run.await("it is said", () -> run.says().stream().anyMatch(text -> text.contains("inbox cannot be reached now")));
            run.awaitRows(1);
            run.await("its place says so", () -> run.sidebar().lookupAll(".list-cell").stream()
                    .anyMatch(cell -> "inbox cannot be reached now".equals(cell.getAccessibleText())));
        }
    }

    @Test
    void aSearchIsKeptAndComesBackAndGoes() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            Toolkit.run(() -> run.window().go(new Place.All()));
            run.type("harbor master");
            run.awaitRows(2);
            run.await("the hits in them are counted", () -> run.says().stream().anyMatch("2 stories, 11 hits"::equals));
            run.press(KeyCode.CONTROL, KeyCode.S);
            run.await("it stands at the left", () -> run.says().contains("harbor master"));
            run.await("it is said", () -> run.says().contains("The search is kept at the left"));
            Toolkit.run(() -> run.window().go(new Place.Unread()));
            run.await("the field is empty", () -> run.field().getText().isEmpty());
        }
        try (WindowRun run = WindowRun.open(home)) {
            run.awaitRows(ALL);
            Place.Saved kept = new Place.Saved(new SavedSearch("harbor master", "harbor master", "RELEVANCE", ""));
            run.await("it is still there", () -> run.says().contains("harbor master"));
            Toolkit.run(() -> run.window().go(kept));
            run.awaitRows(2);
            Toolkit.run(() -> run.window().searches().remove(kept));
            run.await("it is gone", () -> !run.says().contains("harbor master"));
            Toolkit.run(() -> run.clickButton("Undo"));
            run.await("it is back", () -> run.says().contains("harbor master"));
        }
    }

    @Test
    void aKeptSearchKeepsNarrowingOrderAndPlace() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            Toolkit.run(() -> run.window().go(new Place.Unread()));
            run.awaitRows(ALL - 1);
            run.type("the");
            Toolkit.run(() -> run.clickButton("Narrow"));
            run.await("years", () -> run.says().contains("2024"));
            Toolkit.run(() -> run.facet("2024").fire());
            Toolkit.run(() -> run.order("By headline"));
            run.await("narrowed", () -> run.says().contains("Stories with the… and of 2024"));
            int rows = Toolkit.call(() -> run.list().getItems().size());
            run.press(KeyCode.CONTROL, KeyCode.S);
            run.await("named by all of it", () -> run.says().contains("the · 2024 · Unread"));
            run.await("with its count", () -> run.sidebar().getItems().stream().anyMatch(row -> row.toString().contains("name=the · 2024 · Unread, stories=" + rows)));
            Toolkit.run(() -> run.window().go(new Place.All()));
            run.await("all of it is left", () -> run.list().getItems().size() == ALL && run.field().getText().isEmpty());
        }
        try (WindowRun run = WindowRun.open(home)) {
            run.awaitRows(ALL);
            run.await("it stands there", () -> run.says().contains("the · 2024 · Unread"));
            Toolkit.run(() -> run.sidebar().getSelectionModel().select(WindowRun.row(run.sidebar(), "the · 2024 · Unread")));
            run.await("narrowed", () -> run.says().contains("Stories with the… and of 2024"));
            run.await("ordered", () -> run.says().contains("By headline") || run.orderSays().equals("By headline"));
            run.await("in its place", () -> run.says().stream().anyMatch(text -> text.endsWith("· Unread") && !text.startsWith("the")));
        }
    }

    @Test
    void tagsAreGivenShownAndSearchedFor() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.press(KeyCode.T);
            run.await("the card", () -> run.says().contains("Tags of this story"));
            Toolkit.run(() -> ((TextField) run.stage().getScene().getFocusOwner()).setText("Harbor, to read"));
            run.press(KeyCode.ENTER);
            run.await("in the row and at the left", () -> run.says().contains("Harbor, to read") && run.says().contains("to read"));
            Toolkit.run(() -> run.window().go(new Place.Tagged("to read")));
            run.awaitRows(1);
            Toolkit.run(() -> run.clickButton("Undo"));
            run.await("they are gone", () -> !run.says().contains("Harbor, to read"));
        }
    }

    @Test
    void allAreReadAtOnceAndThatIsTakenBack() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.await("the first is read", () -> run.says().contains("7"));
            run.press(KeyCode.SHIFT, KeyCode.A);
            run.await("it is said", () -> run.says().contains("7 stories marked as read"));
            run.await("none is unread", () -> !run.says().contains("7"));
            run.press(KeyCode.CONTROL, KeyCode.Z);
            run.await("as before", () -> run.says().contains("7"));
        }
    }

    @Test
    void whatWasSearchedForIsOfferedInTheEmptyField() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.type("night ferry");
            run.press(KeyCode.ENTER);
            run.press(KeyCode.ESCAPE);
            run.awaitRows(ALL);
            run.await("the menu, once the search is in the store", () -> {
                run.field().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
                return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
            });
            Toolkit.run(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                    .forEach(menu -> menu.getItems().getFirst().fire()));
            run.await("it is searched for again", () -> run.field().getText().equals("night ferry"));
            run.press(KeyCode.ESCAPE);
            run.press(KeyCode.ESCAPE);
            Toolkit.run(() -> run.field().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false)));
            Toolkit.run(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                    .toList().forEach(menu -> {
                        menu.getItems().getLast().fire();
                        menu.hide();
                    }));
            run.await("it is said", () -> run.says().contains("Your searches are forgotten"));
            Toolkit.run(() -> run.field().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false)));
            assertTrue(Toolkit.call(() -> Window.getWindows().stream().noneMatch(ContextMenu.class::isInstance)), "nothing is offered");
            Toolkit.run(() -> run.clickButton("Undo"));
            run.await("it is offered again", () -> {
                run.field().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
                return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                        .anyMatch(menu -> menu.getItems().getFirst().getText().equals("night ferry"));
            });
        }
    }

    @Test
    void whatTheUserDidGoesFromOneLibraryToAnother() throws Exception {
        Path file = home.resolve("state.json");
        try (WindowRun run = WindowRun.open(home.resolve("here"), WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.press(KeyCode.S);
            run.await("it is in the store", () -> run.says().contains("1"));
            Toolkit.run(() -> run.window().backup().exportTo(file));
            run.await("it is said", () -> run.says().contains("Saved as state.json"));
        }
        try (WindowRun run = WindowRun.open(home.resolve("there"))) {
            run.awaitReader("Welcome");
            Toolkit.run(() -> run.window().backup().importFrom(file));
            run.await("the stories are loaded", () -> run.list().getItems().size() == ALL);
            run.type("is:starred");
            run.awaitRows(1);
            Toolkit.run(() -> run.window().backup().importFrom(WindowRun.STORIES.resolve("harbor-seals.txt")));
            run.await("it is said", () -> run.says().stream().anyMatch(text -> text.startsWith("This file was not exported by Wirecopy")));
        }
    }

    @Test
    void loadingWaitsAndGoesOn() throws Exception {
        Toolkit.run(() -> {
            LoadingBar bar = new LoadingBar();
            List<Boolean> heard = new ArrayList<>();
            bar.begin(() -> {
            }, heard::add);
            Button pause = (Button) bar.getChildren().get(2);
            pause.fire();
            assertEquals("Go on", pause.getText());
            pause.fire();
            assertEquals(List.of(true, false), heard);
        });
    }

    @Test
    void hitsAreNarrowedAndWidenedAgain() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            Toolkit.run(() -> run.clickButton("Narrow"));
            run.await("the years are counted", () -> run.says().contains("Years") && run.says().contains("2024"));
            int of2024 = Toolkit.call(() -> {
                Button value = (Button) run.stage().getScene().getRoot().lookupAll(".facets .value").stream()
                        .filter(node -> node.getAccessibleText().startsWith("2024, ")).findFirst().orElseThrow();
                value.fire();
                return Integer.parseInt(((Label) ((HBox) value.getGraphic()).getChildren().getLast()).getText());
            });
            assertTrue(of2024 < ALL, "2024 narrows nothing");
            run.awaitRows(of2024);
            run.await("it is said", () -> run.says().contains("Stories of 2024"));
            run.type("harbor");
            run.await("narrowed on", () -> run.list().getItems().size() < of2024);
            run.press(KeyCode.ESCAPE);
            run.awaitRows(of2024);
            Toolkit.run(() -> run.clickButton("2024"));
            run.awaitRows(ALL);
        }
    }
}
