package wirecopy.desktop;

import java.util.ArrayList;
import java.util.List;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import wirecopy.desktop.words.Words;

/**
 * Sidebar, list and story side by side, the first two of which can be hidden; in a narrow window one of the three at a time, with a way
 * back: from the story to the list, from there to the sidebar.
 */
final class Panes extends BorderPane {

    /** Below this, three panes would leave the story no room. */
    static final double NARROW = 760;

    private final Words words = Words.of(Panes.class);
    private final Region sidebar;
    private final Region timeline;
    private final Region story;
    private final Node page;
    private final SideBySide split = new SideBySide();
    private final Button back = new Button(null, new FontIcon(Feather.CHEVRON_LEFT));
    private final HBox strip = new HBox(back);
    private Front front = Front.LIST;
    private boolean sidebarShown = true;
    private boolean listShown = true;
    private boolean narrow;

    /** What a narrow window shows. */
    private enum Front {
        SIDEBAR, LIST, STORY
    }

    /** @param page what of the story is to have the keyboard */
    Panes(Region sidebar, Region timeline, Region story, Node page) {
        this.sidebar = sidebar;
        this.timeline = timeline;
        this.story = story;
        this.page = page;
        back.getStyleClass().addAll("flat", "small");
        back.setOnAction(action -> back());
        strip.getStyleClass().add("back-strip");
        setCenter(split);
        arrange();
        widthProperty().addListener((width, before, now) -> {
            if (narrow != now.doubleValue() < NARROW) {
                narrow = !narrow;
                boolean focused = isFocusWithin();
                arrange();
                if (focused) {
                    focus();
                }
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        timeline.addEventFilter(MouseEvent.MOUSE_CLICKED, click -> open(click, Front.STORY));
        sidebar.addEventFilter(MouseEvent.MOUSE_CLICKED, click -> open(click, Front.LIST));
    }

    /** Gives the panes these widths, and hides those that are not to be shown. */
    void place(double left, double middle, boolean withSidebar, boolean withList) {
        sidebarShown = withSidebar;
        listShown = withList;
        split.place(sidebar, left, timeline, middle);
        arrange();
    }

    double sidebarWidth() {
        return split.width(sidebar);
    }

    double timelineWidth() {
        return split.width(timeline);
    }

    boolean isSidebarShown() {
        return sidebarShown;
    }

    boolean isListShown() {
        return listShown;
    }

    /** Hides the sidebar, or shows it as wide as it was. */
    void toggleSidebar() {
        if (narrow) {
            bring(front == Front.SIDEBAR ? Front.LIST : Front.SIDEBAR);
            return;
        }
        sidebarShown = !sidebarShown;
        arrange();
    }

    /** Hides the list, or shows it as wide as it was. */
    void toggleList() {
        if (narrow) {
            bring(front == Front.LIST ? Front.STORY : Front.LIST);
            return;
        }
        listShown = !listShown;
        arrange();
    }

    /** Brings the story to the front where panes lie one behind the other. */
    void showStory() {
        bring(Front.STORY);
    }

    /** As above, the list. */
    void showList() {
        bring(Front.LIST);
    }

    /** From the story to the list, from there to the sidebar. Says whether there was a way. */
    boolean back() {
        if (!narrow || front == Front.SIDEBAR) {
            return false;
        }
        bring(front == Front.STORY ? Front.LIST : Front.SIDEBAR);
        return true;
    }

    /** Whether the story hides the list. */
    boolean isStoryInFront() {
        return narrow && front == Front.STORY;
    }

    private void bring(Front pane) {
        if (front == pane) {
            return;
        }
        front = pane;
        if (narrow) {
            arrange();
            focus();
        }
    }

    /** What has just come into the window takes the keyboard only once it is laid out. */
    private void focus() {
        applyCss();
        layout();
        switch (front) {
            case SIDEBAR -> sidebar.requestFocus();
            case LIST -> timeline.requestFocus();
            case STORY -> page.requestFocus();
        }
    }

    private void arrange() {
        if (!narrow) {
            List<Region> shown = new ArrayList<>();
            if (sidebarShown) {
                shown.add(sidebar);
            }
            if (listShown) {
                shown.add(timeline);
            }
            shown.add(story);
            split.show(shown);
            setTop(null);
            return;
        }
        split.show(List.of(switch (front) {
            case SIDEBAR -> sidebar;
            case LIST -> timeline;
            case STORY -> story;
        }));
        back.setText(words.get(front == Front.STORY ? "back.to.list" : "back.to.places"));
        setTop(front == Front.SIDEBAR ? null : strip);
    }

    private void press(KeyEvent key) {
        if (!narrow || key.isShiftDown() || key.isShortcutDown() || key.isAltDown() || key.getTarget() instanceof TextInputControl) {
            return;
        }
        boolean did = switch (key.getCode()) {
            case LEFT -> front != Front.SIDEBAR && back();
            case RIGHT -> front == Front.LIST && forward(Front.STORY);
            case ENTER -> front == Front.LIST && isList(key) ? forward(Front.STORY) : front == Front.SIDEBAR && isList(key) && forward(Front.LIST);
            default -> false;
        };
        if (did) {
            key.consume();
        }
    }

    private static boolean isList(KeyEvent key) {
        return key.getTarget() instanceof Node node && node.getStyleClass().contains("list-view");
    }

    private boolean forward(Front pane) {
        bring(pane);
        return true;
    }

    /** A click on a line goes on to what it stands for. */
    private void open(MouseEvent click, Front pane) {
        if (!narrow || click.getButton() != MouseButton.PRIMARY || click.isShiftDown() || click.isShortcutDown()) {
            return;
        }
        for (Node node = click.getPickResult().getIntersectedNode(); node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("fold") || node.getStyleClass().contains("command")) {
                return;
            }
            if (node instanceof ListCell<?> cell) {
                if (!cell.isEmpty() && cell.isSelected()) {
                    bring(pane);
                }
                return;
            }
        }
    }
}
