package wirecopy.desktop.receipt;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import wirecopy.library.Receipt.Row;

/** A cell that says its whole text when the mouse rests on it: reasons and paths may be longer than the column is wide. */
final class WholeTextCell extends TableCell<Row, String> {

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
        setTooltip(empty || text.isEmpty() ? null : new Tooltip(text));
    }
}
