package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.desktop.sidebar.Place;

/** The sidebar's folders and people. */
@NeedsToolkit
class TreeTest {

    @TempDir
    private Path home;
    private Path news;

    @BeforeEach
    void write() throws Exception {
        news = Files.createDirectories(home.resolve("news"));
        for (String name : List.of("coast/2024/a", "coast/2024/b", "coast/2025/c", "desk/d")) {
            Path file = news.resolve(name + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, story(name));
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(news.resolve("old.zip")))) {
            zip.putNextEntry(new ZipEntry("inner/e.txt"));
            zip.write(story("e").getBytes());
        }
    }

    private static String story(String name) {
        return "Ferry " + name + " leaves\n\nBy Rosa Pinto\n\nThe ferry of " + name + " left the harbor on time and came back late in the day.\n\n"
                + "Editing by " + "Ida Moreno,Lena Brandt,Oskar Lind,Tom Kettle,Yuki Sands".split(",")[Math.floorMod(name.hashCode(), 5)] + "\n";
    }

    /** The lines from the loaded ones on, as drawn: indented, with the count. */
    private static List<String> tree(WindowRun run) {
        List<String> lines = run.sidebar().getItems().stream().map(Object::toString).toList();
        return lines.stream().filter(line -> line.contains("depth=")).map(line -> " ".repeat(number(line, "depth="))
                + line.replaceAll(".*name=([^,]*), stories=(\\d+),.*fold=(\\w+).*", "$1 $2 $3")).toList();
    }

    private static int number(String line, String before) {
        return Integer.parseInt(line.substring(line.indexOf(before) + before.length()).replaceAll("\\D.*", ""));
    }

    private void select(WindowRun run, String name) throws Exception {
        Toolkit.run(() -> {
            run.sidebar().requestFocus();
            run.sidebar().getSelectionModel().select(WindowRun.row(run.sidebar(), name));
        });
    }

    @Test
    void foldersOpenAndShutByKeys() throws Exception {
        try (WindowRun run = WindowRun.open(home, news)) {
            run.await("all", () -> tree(run).equals(List.of("news 5 SHUT")));
            select(run, "news");
            run.press(KeyCode.RIGHT);
            run.await("what is in it", () -> tree(run).equals(List.of("news 5 OPEN", " coast 3 SHUT", " desk 1 LEAF", " old.zip 1 SHUT")));
            run.press(KeyCode.RIGHT);
            run.awaitRows(3);
            run.press(KeyCode.RIGHT);
            run.await("the years", () -> tree(run).contains("  2024 2 LEAF"));
            run.press(KeyCode.DOWN);
            run.awaitRows(2);
            assertEquals(new Place.Folder(news.resolve("coast/2024").toString()), Toolkit.call(() -> run.window().browser().place()));
            run.press(KeyCode.LEFT);
            run.awaitRows(3);
            run.press(KeyCode.LEFT);
            run.await("coast is shut", () -> tree(run).contains(" coast 3 SHUT"));
        }
    }

    @Test
    void whoeverShutsAFolderAroundThemStandsInIt() throws Exception {
        try (WindowRun run = WindowRun.open(home, news)) {
            run.await("all", () -> tree(run).equals(List.of("news 5 SHUT")));
            select(run, "news");
            run.press(KeyCode.RIGHT);
            run.await("what is in it", () -> tree(run).size() == 4);
            select(run, "old.zip");
            run.awaitRows(1);
            run.press(KeyCode.RIGHT);
            run.await("what is in the archive", () -> tree(run).contains("  inner 1 LEAF"));
            Toolkit.run(() -> {
                Node arrow = run.stage().getScene().getRoot().lookupAll(".sidebar .fold").stream()
                        .filter(fold -> fold.isVisible() && fold.getParent().toString().contains("line")).min((a, b) -> Double.compare(
                                a.localToScreen(0, 0).getY(), b.localToScreen(0, 0).getY())).orElseThrow();
                Robot robot = new Robot();
                robot.mouseMove(arrow.localToScreen(arrow.getBoundsInLocal().getCenterX(), arrow.getBoundsInLocal().getCenterY()));
                robot.mouseClick(MouseButton.PRIMARY);
            });
            run.await("shut", () -> tree(run).equals(List.of("news 5 SHUT")));
            run.awaitRows(5);
        }
    }

    @Test
    void whatIsOpenStaysOpen() throws Exception {
        try (WindowRun run = WindowRun.open(home, news)) {
            run.await("all", () -> tree(run).equals(List.of("news 5 SHUT")));
            select(run, "news");
            run.press(KeyCode.RIGHT);
            run.await("what is in it", () -> tree(run).size() == 4);
        }
        try (WindowRun run = WindowRun.open(home)) {
            run.await("it is open", () -> tree(run).size() == 4);
        }
    }

    @Test
    void thoseWhoWorkedOnMostStandThereAndMoreOnRequest() throws Exception {
        for (int i = 0; i < 12; i++) {
            Files.writeString(news.resolve("more" + i + ".txt"), story("more" + i).replace("Rosa Pinto", "Nils " + (char) ('A' + i) + "berg"));
        }
        try (WindowRun run = WindowRun.open(home, news)) {
            run.awaitRows(17);
            run.await("five people", () -> people(run) == 5 && run.sidebar().getItems().toString().contains("MORE_PEOPLE"));
            Toolkit.run(() -> {
                run.sidebar().requestFocus();
                run.sidebar().getSelectionModel().select(run.sidebar().getItems().stream()
                        .filter(row -> row.toString().contains("MORE_PEOPLE")).findFirst().orElseThrow());
            });
            assertEquals(new Place.Loaded(news), Toolkit.call(() -> run.window().browser().place()));
            run.press(KeyCode.ENTER);
            run.await("all people", () -> people(run) > 15);
            assertFalse(Toolkit.call(() -> run.sidebar().getItems().toString()).contains("MORE_PEOPLE"));
            select(run, "Rosa Pinto");
            run.awaitRows(5);
        }
    }

    private static long people(WindowRun run) {
        return run.sidebar().getItems().stream().filter(row -> row.toString().contains("place=Person")).count();
    }
}
