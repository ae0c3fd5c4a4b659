package wirecopy.desktop.reader;

import java.util.List;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;

import wirecopy.desktop.script.Outline;

/**
 * A stretch of a paragraph to be lit up.
 *
 * @param styleClass of the shape behind the text
 */
record Mark(int start, int end, String styleClass) {

    /** All marks of a paragraph. */
    record Marks(List<Mark> marks) {
    }

    /** Draws the marks behind the text. The toolkit's own highlights miss it where a paragraph is set from the right. */
    static void draw(Node paragraph, Marks marks) {
        if (paragraph instanceof TextFlow flow) {
            for (Mark mark : marks.marks()) {
                Path shape = new Path();
                shape.getStyleClass().add(mark.styleClass());
                shape.setManaged(false);
                shape.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
                shape.setViewOrder(1);
                flow.getChildren().add(shape);
                flow.layoutBoundsProperty().addListener(
                        change -> shape.getElements().setAll(Outline.of(flow, mark.start(), mark.end())));
            }
        }
    }
}
