package wirecopy.desktop;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** The three panes side by side. The two at the left keep their widths, in pixels, when the window's changes; the reader takes the rest. */
final class Panes extends SplitPane {

    private final Region sidebar;
    private final Region timeline;
    private double sidebarWidth;
    private double timelineWidth;
    private boolean placed;

    Panes(Region sidebar, Region timeline, Region reader) {
        super(sidebar, timeline, reader);
        this.sidebar = sidebar;
        this.timeline = timeline;
        setResizableWithParent(sidebar, false);
        setResizableWithParent(timeline, false);
    }

    /** Gives the panes these widths with the next layout: only then is the window's own width known. */
    void place(double left, double middle) {
        sidebarWidth = left;
        timelineWidth = middle;
        placed = false;
        requestLayout();
    }

    double sidebarWidth() {
        return hasSidebar() ? sidebar.getWidth() : sidebarWidth;
    }

    double timelineWidth() {
        return timeline.getWidth();
    }

    /** Hides the sidebar, or shows it as wide as it was. */
    void toggleSidebar() {
        double middle = timeline.getWidth();
        if (hasSidebar()) {
            sidebarWidth = sidebar.getWidth();
            getItems().remove(sidebar);
        } else {
            getItems().addFirst(sidebar);
        }
        place(sidebarWidth, middle);
    }

    private boolean hasSidebar() {
        return getItems().contains(sidebar);
    }

    @Override
    protected void layoutChildren() {
        if (!placed && getWidth() > 0) {
            placed = true;
            double divider = lookup(".split-pane-divider") instanceof Region line ? line.prefWidth(-1) : 0;
            double middle = divider / 2; // a divider's position is where its middle stands
            if (hasSidebar()) {
                setDividerPositions((sidebarWidth + middle) / getWidth(), (sidebarWidth + divider + timelineWidth + middle) / getWidth());
            } else {
                setDividerPositions((timelineWidth + middle) / getWidth());
            }
        }
        super.layoutChildren();
    }
}
