package wirecopy.desktop.about;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A part in the list: what it is called, and below, quietly, its version and licences. */
final class PartCell extends ListCell<Part> {

    private final Label name = new Label();
    private final Label below = new Label();
    private final VBox lines = new VBox(name, below);

    PartCell() {
        below.getStyleClass().add("quiet");
        setPrefWidth(0); // as wide as the list, whose longest name does not make it scroll
    }

    @Override
    protected void updateItem(Part part, boolean empty) {
        super.updateItem(part, empty);
        if (part == null || empty) {
            setGraphic(null);
        } else {
            name.setText(part.name());
            below.setText(Stream.concat(Stream.of(part.version()), part.licences().stream()).filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")));
            setGraphic(lines);
        }
    }
}
