package wirecopy.desktop.timeline;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Which rows of a list are in view. */
final class Viewport {

    private Viewport() {
    }

    /** The row at the top; 0 before the list was drawn. */
    static int first(ListView<?> list) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex() : 0;
    }

    /** How many rows are in view. */
    static int size(ListView<?> list) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex() : 1;
    }

    /** The toolkit keeps a place as a share of the whole list: before it knows the list's height it would end a page too high. */
    static void scrollTo(ListView<?> list, int row) {
        list.applyCss();
        list.layout();
        list.scrollTo(row);
    }

    /** Whether a row is in view as a whole. */
    static boolean shows(ListView<?> list, int row) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getFirstVisibleCell() == null) {
            return false;
        }
        return flow.getFirstVisibleCell().getIndex() < row && row < flow.getLastVisibleCell().getIndex();
    }
}
