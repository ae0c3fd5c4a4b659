package wirecopy.desktop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** Panes beside each other. Those at the left keep their widths, in pixels, when the window's changes or others go; the last takes the rest. */
final class SideBySide extends SplitPane {

    /** What a story needs to be read at ease, and what the list can do with; the list gives way where there is not room for both. */
    private static final double STORY_NEEDS = 430;
    private static final double LIST_CAN_DO_WITH = 250;

    private final Map<Region, Double> widths = new HashMap<>();
    private List<Region> shown = List.of();
    private boolean placed;

    /** Gives the first two panes these widths with the next layout: only then is the window's own width known. */
    void place(Region left, double leftWidth, Region middle, double middleWidth) {
        widths.put(left, leftWidth);
        widths.put(middle, middleWidth);
        placed = false;
        requestLayout();
    }

    /** Shows these panes, of which the last takes what the others leave. */
    void show(List<Region> panes) {
        if (!shown.equals(panes)) {
            keepWidths();
            shown = panes;
            panes.forEach(pane -> setResizableWithParent(pane, pane == panes.getLast()));
            getItems().setAll(panes);
            placed = false;
            requestLayout();
        }
    }

    /** How wide a pane is, or was when it was last beside another. */
    double width(Region pane) {
        keepWidths();
        return widths.getOrDefault(pane, 0.0);
    }

    private void keepWidths() {
        if (placed) {
            shown.subList(0, Math.max(0, shown.size() - 1)).forEach(pane -> widths.put(pane, pane.getWidth()));
        }
    }

    /** Before that, the window has not its own size yet. */
    private boolean isOnScreen() {
        return getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing();
    }

    @Override
    protected void layoutChildren() {
        if (!placed && getWidth() > 0 && isOnScreen()) {
            placed = true;
            double divider = lookup(".split-pane-divider") instanceof Region line ? line.prefWidth(-1) : 0;
            double room = getWidth() - STORY_NEEDS;
            double at = 0;
            double[] positions = new double[Math.max(0, shown.size() - 1)];
            for (int i = 0; i < positions.length; i++) {
                double width = widths.getOrDefault(shown.get(i), shown.get(i).prefWidth(-1));
                boolean givesWay = i == positions.length - 1 && at + width + divider > room;
                at += givesWay ? Math.min(width, Math.max(LIST_CAN_DO_WITH, room - at - divider)) : width;
                positions[i] = (at + divider / 2) / getWidth(); // a divider's position is where its middle stands
                at += divider;
            }
            setDividerPositions(positions);
        }
        super.layoutChildren();
    }
}
