package wirecopy.desktop.reader;

import java.util.List;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;

import wirecopy.desktop.script.Outline;

/**
 * Shows what is selected of one paragraph: just the text, as browsers do. The toolkit's own shape runs from edge to edge of
 * the page and misses the text where a paragraph is set from the right.
 */
final class SelectionShape extends Path {

    private final RichTextArea area;
    private final TextFlow flow;
    private final int index;
    /** Held here only: the area must not keep paragraphs alive that went out of view. */
    private final InvalidationListener follow = change -> follow();

    private SelectionShape(RichTextArea area, TextFlow flow, int index) {
        this.area = area;
        this.flow = flow;
        this.index = index;
        getStyleClass().add("selected");
        setManaged(false);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setViewOrder(2);
        flow.layoutBoundsProperty().addListener(follow);
        flow.needsLayoutProperty().addListener(follow);
        flow.sceneProperty().addListener(follow);
        area.selectionProperty().addListener(new WeakInvalidationListener(follow));
    }

    static void draw(RichTextArea area, Node paragraph, int index) {
        if (paragraph instanceof TextFlow flow) {
            flow.getChildren().add(new SelectionShape(area, flow, index));
        }
    }

    private void follow() {
        if (flow.getScene() == null || flow.isNeedsLayout()) {
            return; // out of view, it has no width to lay text out at; it will be heard of again when it comes into view
        }
        SelectionSegment selection = area.getSelection();
        if (selection == null || selection.isCollapsed()
                || index < selection.getMin().index() || index > selection.getMax().index()) {
            getElements().clear();
            return;
        }
        int length = area.getPlainText(index).length();
        int start = index == selection.getMin().index() ? selection.getMin().offset() : 0;
        int end = index == selection.getMax().index() ? selection.getMax().offset() : length;
        getElements().setAll(start < end ? Outline.of(flow, start, end) : List.of());
    }
}
