package wirecopy.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.robot.Robot;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.desktop.instance.Instance;
import wirecopy.desktop.reader.ReaderView;
import wirecopy.settings.Folders;

/** The main window, opened in a test as a user would open it, with hands to use it and eyes to look at it. */
final class WindowRun implements AutoCloseable {

    static final Path STORIES = Path.of("src/test/resources/wirecopy/stories").toAbsolutePath();
    private static final int PATIENCE_MILLIS = 30_000;

    private final MainWindow window;
    private final Stage stage;
    private final Instance instance;

    private WindowRun(MainWindow window, Stage stage, Instance instance) {
        this.window = window;
        this.stage = stage;
        this.instance = instance;
    }

    /** @param home where the program keeps its files, @param paths what it is started with */
    static WindowRun open(Path home, Path... paths) throws Exception {
        Folders folders = new Folders(home.resolve("data"), home.resolve("config"), home.resolve("run"));
        Instance instance = Instance.start(folders.runtime(), List.of()).orElseThrow();
        WindowRun run = Toolkit.call(() -> {
            Stage stage = new Stage();
            MainWindow window = new MainWindow(stage, new Launch(List.of(paths), folders, instance, Optional.empty(), new OwnReader(folders.config())));
            window.show();
            return new WindowRun(window, stage, instance);
        });
        run.await("the lists have come in", () -> run.list() != null || run.sidebar() != null);
        return run;
    }

    Stage stage() {
        return stage;
    }

    MainWindow window() {
        return window;
    }

    /** Waits until something holds, as a user waits who looks; fails with what was on the screen instead. */
    void await(String what, Callable<Boolean> holds) throws Exception {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (!Toolkit.call(holds)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain: " + what + "; the window says " + Toolkit.call(this::says));
            }
            Thread.sleep(20);
        }
    }

    /** Waits until the timeline lists so many stories. */
    void awaitRows(int rows) throws Exception {
        await(rows + " rows", () -> list().getItems().size() == rows);
    }

    /** Waits until the reader shows a text. */
    void awaitReader(String text) throws Exception {
        await("the reader shows " + text, () -> readerText().contains(text));
    }

    @SuppressWarnings("unchecked")
    ListView<Integer> list() {
        return (ListView<Integer>) stage.getScene().lookup(".timeline .list-view");
    }

    @SuppressWarnings("unchecked")
    ListView<Object> sidebar() {
        return (ListView<Object>) stage.getScene().lookup(".sidebar .list-view");
    }

    /** The words offered under the search field; empty where none are. */
    List<String> offers() {
        return Window.getWindows().stream().filter(window -> window instanceof Popup && window.isShowing())
                .flatMap(window -> window.getScene().getRoot().lookupAll(".offer").stream())
                .map(row -> ((Label) ((HBox) row).getChildren().getFirst()).getText()).toList();
    }

    /** The row of the sidebar with this name. */
    static int row(ListView<Object> sidebar, String name) {
        for (int i = 0; i < sidebar.getItems().size(); i++) {
            if (sidebar.getItems().get(i).toString().contains("name=" + name + ",")) {
                return i;
            }
        }
        throw new AssertionError("no place named " + name + " among " + sidebar.getItems());
    }

    TextField field() {
        return (TextField) stage.getScene().lookup(".search-bar .text-field");
    }

    /** The text of the story in the reader, one block a line; empty where it shows none. */
    String readerText() {
        Article article = ((ReaderView) stage.getScene().lookup(".reader")).article();
        return article == null ? "" : article.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** All words of labels in the window. */
    List<String> says() {
        List<String> words = new ArrayList<>();
        for (Node label : stage.getScene().getRoot().lookupAll(".label")) {
            if (label instanceof Label said && said.getText() != null && visible(label)) {
                words.add(said.getText());
            }
        }
        return words;
    }

    private static boolean visible(Node node) {
        return node == null || node.isVisible() && visible(node.getParent());
    }

    /** Types a text where the keyboard is. */
    void type(String text) throws Exception {
        Toolkit.run(() -> {
            TextField field = field();
            field.requestFocus();
            field.selectAll();
        });
        for (char c : text.toCharArray()) {
            Toolkit.run(() -> field().replaceSelection(String.valueOf(c)));
        }
    }

    /** Presses and lets go of keys, all down together. */
    void press(KeyCode... keys) throws Exception {
        Toolkit.run(() -> {
            Robot robot = new Robot();
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
    }

    /** Clicks on a row of the timeline, counted from the top of what is drawn, and says the headline that stands there. */
    String clickRow(int row, int times) throws Exception {
        await("the row is drawn", () -> cells().size() > row);
        return Toolkit.call(() -> {
            Node cell = cells().get(row);
            Bounds bounds = cell.localToScreen(cell.getBoundsInLocal());
            Robot robot = new Robot();
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            for (int i = 0; i < times; i++) {
                robot.mouseClick(MouseButton.PRIMARY);
            }
            return cell.getAccessibleText().replace("Unread: ", "");
        });
    }

    /** Presses the button that says this, once it is there. */
    void awaitAndClick(String says) throws Exception {
        await("the button " + says, () -> stage.getScene().getRoot().lookupAll(".button").stream()
                .anyMatch(node -> node instanceof Button button && says.equals(button.getText()) && visible(button)));
        Toolkit.run(() -> clickButton(says));
    }

    /** Presses the button that says this. */
    void clickButton(String says) {
        stage.getScene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> says.equals(button.getText()) && visible(button)).findFirst().orElseThrow().fire();
    }

    /** The value of a facet beside the hits. */
    Button facet(String value) {
        return (Button) stage.getScene().getRoot().lookupAll(".facets .value").stream()
                .filter(node -> node.getAccessibleText().startsWith(value + ", ")).findFirst().orElseThrow();
    }

    /** Takes the order of the list that is called so. */
    void order(String says) {
        orders().getItems().stream().filter(item -> says.equals(item.getText())).findFirst().orElseThrow().fire();
    }

    String orderSays() {
        return orders().getText();
    }

    private MenuButton orders() {
        return (MenuButton) stage.getScene().lookup(".timeline .head .menu-button");
    }

    /** The rows of the timeline that are drawn, from the top. */
    List<Node> cells() {
        return stage.getScene().getRoot().lookupAll(".timeline .story-cell").stream()
                .filter(cell -> cell.isVisible() && cell.getAccessibleText() != null)
                .sorted((a, b) -> Double.compare(a.getLayoutY(), b.getLayoutY())).toList();
    }

    /** All windows that are open, the main one too. */
    static List<Stage> stages() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast).filter(Stage::isShowing).toList();
    }

    @Override
    public void close() throws IOException {
        try {
            Toolkit.run(() -> {
                stages().stream().filter(other -> other != stage).forEach(Stage::close);
                stage.close();
                window.close();
            });
        } catch (Exception e) {
            throw new IOException("the window does not close", e);
        }
        instance.close();
    }
}
