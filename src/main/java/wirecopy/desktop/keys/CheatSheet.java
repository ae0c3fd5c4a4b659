package wirecopy.desktop.keys;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import wirecopy.desktop.words.Words;

/** Shows every key there is and what it does. */
public final class CheatSheet extends VBox {

    private static final int ROWS = 16;

    public CheatSheet(KeyTable table) {
        Words words = Words.of(CheatSheet.class);
        getStyleClass().add("cheat-sheet");
        Label title = new Label(words.get("title"));
        title.getStyleClass().add("title");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        int at = 0;
        for (Action action : table.actions()) {
            Label key = new Label(table.labels(action).getFirst());
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            Label does = new Label(words.get("action." + action));
            does.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(key, at / ROWS * 2, at % ROWS);
            grid.add(does, at / ROWS * 2 + 1, at % ROWS);
            at++;
        }
        getChildren().addAll(title, grid);
    }
}
