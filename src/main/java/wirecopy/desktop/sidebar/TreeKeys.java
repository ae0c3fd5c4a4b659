package wirecopy.desktop.sidebar;

import java.util.function.Consumer;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

/** The keys in the sidebar: up and down pass over headings, left and right go through the tree of folders. */
final class TreeKeys {

    private final ListView<Row> list;
    private final Consumer<Row.Branch> fold;
    private final Consumer<Row.Command> command;

    private TreeKeys(ListView<Row> list, Consumer<Row.Branch> fold, Consumer<Row.Command> command) {
        this.list = list;
        this.fold = fold;
        this.command = command;
    }

    /** @param fold opens a folder or shuts it */
    static void install(ListView<Row> list, Consumer<Row.Branch> fold, Consumer<Row.Command> command) {
        TreeKeys keys = new TreeKeys(list, fold, command);
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!key.isShiftDown() && !key.isShortcutDown() && !key.isAltDown() && keys.press(key)) {
                key.consume();
            }
        });
    }

    private boolean press(KeyEvent key) {
        int at = list.getSelectionModel().getSelectedIndex();
        Row row = list.getSelectionModel().getSelectedItem();
        switch (key.getCode()) {
            case UP -> go(at, -1);
            case DOWN -> go(at, 1);
            case LEFT -> left(at, row);
            case RIGHT -> right(at, row);
            case ENTER, SPACE -> {
                if (!(row instanceof Row.Command asked)) {
                    return false;
                }
                command.accept(asked);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(int from, int by) {
        int to = from + by;
        while (to >= 0 && to < list.getItems().size() && list.getItems().get(to) instanceof Row.Title) {
            to += by;
        }
        if (to >= 0 && to < list.getItems().size()) {
            select(to);
        }
    }

    /** Shuts an open folder; from any other to the folder that it lies in. */
    private void left(int at, Row row) {
        if (!(row instanceof Row.Choice choice) || choice.branch() == null) {
            return;
        }
        if (choice.branch().fold() == Row.Fold.OPEN) {
            fold.accept(choice.branch());
            return;
        }
        for (int i = at - 1; i >= 0 && choice.branch().depth() > 0; i--) {
            if (list.getItems().get(i) instanceof Row.Choice above && above.branch() != null
                    && above.branch().depth() < choice.branch().depth()) {
                select(i);
                return;
            }
        }
    }

    /** Opens a shut folder; from an open one to the first in it. */
    private void right(int at, Row row) {
        if (!(row instanceof Row.Choice choice) || choice.branch() == null) {
            return;
        }
        switch (choice.branch().fold()) {
            case LEAF -> {
            }
            case SHUT -> fold.accept(choice.branch());
            case OPEN -> go(at, 1);
        }
    }

    private void select(int row) {
        list.getSelectionModel().select(row);
        list.getFocusModel().focus(row);
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row); // no further than needed, which the list's own does not know
        }
    }
}
