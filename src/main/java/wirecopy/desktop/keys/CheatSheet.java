package wirecopy.desktop.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import wirecopy.desktop.words.Words;

/** Shows every key there is and what it does; above them what is wrong with the user's own. */
public final class CheatSheet extends VBox {

    private static final int COLUMNS = 2;
    private static final int SHOWN = 2;

    /** Keys that are the same in every program, in fields, lists and stories. */
    private static final List<String> FIXED = List.of("take", "leave", "move", "page", "ends", "step", "copy", "all");

    private final Words words = Words.of(CheatSheet.class);

    public CheatSheet(KeyBoard board) {
        KeyTable table = board.tableProperty().get();
        getStyleClass().add("cheat-sheet");
        getChildren().add(label(words.get("title"), "title"));
        for (String problem : table.problems()) {
            getChildren().add(label(problem, "problem"));
        }
        List<Row> rows = new ArrayList<>();
        table.actions().forEach(action -> rows.add(new Row(keys(table.labels(action)), board.name(action))));
        List<Row> fixed = FIXED.stream().map(key -> new Row(words.get("fixed." + key + ".key"), words.get("fixed." + key))).toList();
        VBox all = new VBox(grid(rows), label(words.get("fixed"), "part"), grid(fixed));
        ScrollPane scroll = new ScrollPane(all);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(words.get("title"));
        getChildren().add(scroll);
    }

    private record Row(String key, String does) {
    }

    private String keys(List<String> labels) {
        return labels.stream().limit(SHOWN).collect(Collectors.joining(words.get("or")));
    }

    private static GridPane grid(List<Row> all) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints does = new ColumnConstraints();
            does.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().addAll(new ColumnConstraints(), does);
        }
        int rows = (all.size() + COLUMNS - 1) / COLUMNS;
        for (int at = 0; at < all.size(); at++) {
            grid.add(label(all.get(at).key(), "key"), at / rows * 2, at % rows);
            grid.add(label(all.get(at).does(), "does"), at / rows * 2 + 1, at % rows);
        }
        return grid;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        if (style.equals("key")) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        } else {
            label.setWrapText(true);
        }
        return label;
    }
}
