package wirecopy.desktop.reader;

import java.util.List;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

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
                        change -> shape.getElements().setAll(outline(flow, mark.start(), mark.end())));
            }
        }
    }

    /** The outline of a stretch of a paragraph's text, to be drawn inside of the paragraph. */
    static List<PathElement> outline(TextFlow flow, int start, int end) {
        List<PathElement> outline = List.of(flow.getRangeShape(start, end, false));
        boolean mirrored = flow.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        return mirrored ? outline.stream().map(part -> mirror(part, flow.getWidth())).toList() : outline;
    }

    /** The toolkit measures shapes inside a paragraph that is set from the right from the right, but draws them from the left. */
    private static PathElement mirror(PathElement part, double width) {
        return switch (part) {
            case MoveTo to -> new MoveTo(width - to.getX(), to.getY());
            case LineTo to -> new LineTo(width - to.getX(), to.getY());
            default -> part;
        };
    }
}
