package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window says where there is nothing to read. */
@NeedsToolkit
class StatesTest {

    @TempDir
    private Path home;
    private Path news;

    @BeforeEach
    void write() throws Exception {
        news = Files.createDirectories(home.resolve("news"));
        write("a", "Rosa Pinto");
        write("b", "Ida Moreno");
        write("c", "Ida Moreno");
    }

    private void write(String name, String by) throws Exception {
        Files.writeString(news.resolve(name + ".txt"), "Ferry " + name + " leaves the harbor\n\nBy " + by
                + "\n\nThe boat " + name + " left on time and came back late in the day.\n");
    }

    /** The text of the message in the reader, and its buttons. */
    private static String message(WindowRun run) {
        StringBuilder all = new StringBuilder();
        Node pane = run.stage().getScene().lookup(".reader .message");
        if (pane.isVisible()) {
            for (Node each : pane.lookupAll(".text")) {
                all.append(each instanceof Text text ? text.getText() : "");
            }
            for (Node each : ((javafx.scene.Parent) pane).getChildrenUnmodifiable()) {
                all.append(each instanceof Button button ? "[" + button.getText() + "]" : each instanceof TextFlow flow
                        ? flow.getChildren().stream().map(part -> part instanceof Text text ? text.getText() : "").reduce("", String::concat) : "");
            }
        }
        return all.toString();
    }

    @Test
    void aStoryWhoseFileIsGoneIsFoundByItsBytes() throws Exception {
        try (WindowRun run = WindowRun.open(home, news)) {
            run.awaitRows(3);
            run.awaitReader("Ferry");
            AtomicReference<String> id = new AtomicReference<>();
            String headline = run.clickRow(1, 1);
            run.awaitReader(headline);
            Toolkit.run(() -> run.window().selection(ids -> id.set(ids.getFirst())));
            run.await("its identity", () -> id.get() != null);
            run.clickRow(0, 1);
            run.await("another one", () -> !run.readerText().contains(headline));
            Path moved = Files.move(news, home.resolve("moved"));
            run.clickRow(1, 1);
            run.await("it is gone", () -> message(run).contains("[Find it …][Look again][Forget this story]"));
            run.await("and why", () -> message(run).contains("The file of this story is gone"));
            String letter = headline.substring(6, 7);
            Path other = moved.resolve((letter.equals("a") ? "b" : "a") + ".txt");
            Toolkit.run(() -> run.window().missing().look(id.get(), other));
            run.await("that is another", () -> message(run).contains("That is another story") && message(run).contains("[Open that one]"));
            Path same = Files.move(moved.resolve(letter + ".txt"), home.resolve("under-another-name.txt"));
            Toolkit.run(() -> run.window().missing().look(id.get(), same));
            run.awaitReader(headline);
        }
    }

    @Test
    void aStoryWhoseFileIsGoneIsForgotten() throws Exception {
        try (WindowRun run = WindowRun.open(home, news)) {
            run.awaitRows(3);
            run.awaitReader("Ferry");
            Path moved = Files.move(news, home.resolve("moved"));
            run.clickRow(1, 1);
            run.await("it is gone", () -> message(run).contains("[Forget this story]"));
            Files.move(moved, news);
            run.awaitAndClick("Look again");
            run.awaitReader("Ferry");
            Files.move(news, moved);
            run.clickRow(2, 1);
            run.await("it is gone", () -> message(run).contains("[Forget this story]"));
            run.awaitAndClick("Forget this story");
            run.awaitRows(2);
            assertTrue(Toolkit.call(run::says).contains("The story is out of the library"));
        }
    }

    @Test
    void noHitsSaysWhatWasSearchedAndOffersMore() throws Exception {
        try (WindowRun run = WindowRun.open(home, news)) {
            run.awaitRows(3);
            run.awaitReader("Ferry");
            run.type("headline:boat ");
            run.await("where", () -> run.says().contains("Only “news” was searched."));
            run.awaitAndClick("Search in all of the text");
            run.awaitRows(3);
            run.await("the word without its field", () -> run.field().getText().startsWith("boat"));
            Toolkit.run(() -> run.window().browser().goToPerson("Rosa Pinto"));
            run.awaitRows(1);
            run.type("headline:zebra");
            run.await("nothing", () -> run.list().getItems().isEmpty() && run.says().contains("Only “Rosa Pinto” was searched."));
            run.awaitAndClick("Search all stories");
            run.await("all were searched", () -> run.says().contains("All stories were searched."));
        }
    }

    @Test
    void whatNarrowsCanBeDropped() throws Exception {
        try (WindowRun run = WindowRun.open(home, news)) {
            run.awaitRows(3);
            run.awaitAndClick("Narrow");
            run.await("values", () -> run.stage().getScene().getRoot().lookupAll(".facets .value").size() > 2);
            Toolkit.run(() -> run.facet("Rosa Pinto").fire());
            run.awaitRows(1);
            run.type("\"boat b left\"");
            run.await("nothing", () -> run.says().stream().anyMatch(text -> text.endsWith("Narrowed to: Rosa Pinto.")));
            run.awaitAndClick("No longer only Rosa Pinto");
            run.awaitRows(1);
        }
    }

    @Test
    void anEmptyLibraryIsToldFromOneThatIsLoading() throws Exception {
        try (WindowRun run = WindowRun.open(home)) {
            run.await("the way in", () -> run.says().contains("Drop files or folders here"));
            assertTrue(!Toolkit.call(run::says).contains("Loading …"));
        }
    }
}
