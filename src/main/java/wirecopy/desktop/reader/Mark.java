package wirecopy.desktop.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

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
            // One shape for all of a kind: a letter is found a hundred times in a paragraph.
            marks.marks().stream().collect(Collectors.groupingBy(Mark::styleClass, LinkedHashMap::new, Collectors.toList()))
                    .forEach((styleClass, alike) -> draw(flow, styleClass, alike));
        }
    }

    private static void draw(TextFlow flow, String styleClass, List<Mark> marks) {
        Path shape = new Path();
        shape.getStyleClass().add(styleClass);
        shape.setManaged(false);
        shape.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        shape.setViewOrder(1);
        flow.getChildren().add(shape);
        flow.layoutBoundsProperty().addListener(change -> shape.getElements().setAll(
                marks.stream().flatMap(mark -> Outline.of(flow, mark.start(), mark.end()).stream()).toList()));
    }
}
