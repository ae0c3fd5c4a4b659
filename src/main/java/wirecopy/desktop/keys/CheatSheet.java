package wirecopy.desktop.keys;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import wirecopy.desktop.words.Words;

/** Shows every key there is and what it does. */
public final class CheatSheet extends VBox {

    private static final int COLUMNS = 2;

    public CheatSheet(KeyTable table) {
        Words words = Words.of(CheatSheet.class);
        getStyleClass().add("cheat-sheet");
        Label title = new Label(words.get("title"));
        title.getStyleClass().add("title");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        List<Action> actions = new ArrayList<>();
        table.actions().forEach(actions::add);
        int rows = (actions.size() + COLUMNS - 1) / COLUMNS;
        int at = 0;
        for (Action action : actions) {
            Label key = new Label(table.labels(action).getFirst());
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            Label does = new Label(words.get("action." + action));
            does.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(key, at / rows * 2, at % rows);
            grid.add(does, at / rows * 2 + 1, at % rows);
            at++;
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        getChildren().addAll(title, scroll);
    }
}
