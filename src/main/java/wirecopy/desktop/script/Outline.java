package wirecopy.desktop.script;

import java.util.List;

import javafx.geometry.NodeOrientation;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

/** Where a stretch of a paragraph's text lies. */
public final class Outline {

    private Outline() {
    }

    /** The outline of a stretch of a paragraph's text, to be drawn inside of the paragraph. */
    public static List<PathElement> of(TextFlow flow, int start, int end) {
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
