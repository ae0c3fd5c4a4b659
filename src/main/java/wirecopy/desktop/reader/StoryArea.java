package wirecopy.desktop.reader;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.StyleAttributeHandler;
import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;
import jfx.incubator.scene.control.richtext.TextPos;

/** The toolkit's text control, made a page to read: no caret, no editing keys, a column in the middle, scrolling by pixels. */
final class StoryArea extends RichTextArea {

    private static final double NEAR_EDGE = 0.08;
    private static final StyleHandlerRegistry STYLES = styles();

    private static final double LEAST_MARGIN = 28;
    private static final double SOURCE_MARGIN = 14;
    private static final double TOP = 44;
    private static final double TOP_WHEN_NARROW = 26;
    private static final double BOTTOM = 90;
    private static final double NEARLY_OUT = 8;
    /** More than a scroll bar takes in any theme. */
    private static final double SCROLL_BAR = 20;

    private double measure = 600;
    private final ReadOnlyDoubleWrapper column = new ReadOnlyDoubleWrapper(this, "column");
    private boolean scrolling;
    private Consumer<String> persons = name -> {
    };
    private final PageMenu menu = new PageMenu(this);

    StoryArea() {
        getStyleClass().add("story");
        setEditable(false);
        setDisplayCaret(false);
        setHighlightCurrentParagraph(false);
        setWrapText(true);
        setUseContentHeight(false);
        skinProperty().addListener(change -> keepReadingKeys());
        setContextMenu(menu);
        addEventFilter(ScrollEvent.SCROLL, this::scrollSmoothly);
    }

    @Override
    public StyleHandlerRegistry getStyleHandlerRegistry() {
        return STYLES;
    }

    void setMeasure(double width) {
        measure = width;
        requestLayout();
    }

    /** The width that lines of text have; 0 before it is known. */
    ReadOnlyDoubleProperty columnProperty() {
        return column.getReadOnlyProperty();
    }

    /** The margins follow when the toolkit's inner parts have their new width: else it lays text out at a width in between. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        centreColumn();
    }

    /** Whether positions on the screen are known yet. */
    boolean isLaidOut() {
        return getScene() != null && getSkin() != null && getWidth() > 0 && getHeight() > 0;
    }

    /** Scrolls by pixels, down when positive, as far as there is text. Whether it moved. */
    boolean scrollBy(double pixels) {
        Node content = lookup(".content");
        if (content == null) {
            return false;
        }
        TextPos before = topPosition();
        double bar = barValue();
        // Between "started" and "finished" the control takes the delta as pixels; otherwise as a notch of a tenth of the page.
        scrolling = true;
        content.fireEvent(scroll(content, ScrollEvent.SCROLL_STARTED, 0));
        content.fireEvent(scroll(content, ScrollEvent.SCROLL, -pixels));
        content.fireEvent(scroll(content, ScrollEvent.SCROLL_FINISHED, 0));
        scrolling = false;
        layout();
        return bar != barValue() || !before.equals(topPosition());
    }

    /** Selects everything and stays where it is; the toolkit's own way jumps to the end. */
    @Override
    public void selectAll() {
        ScrollBar bar = scrollBar();
        double value = bar == null ? 0 : bar.getValue();
        super.selectAll();
        layout();
        if (bar != null) {
            bar.setValue(value);
            layout();
        }
    }

    /** The place in the text at the top of the page; a line that is nearly out of view does not count. */
    TextPos topPosition() {
        Point2D corner = isLaidOut() ? localToScreen(getContentPadding().getLeft() + 1, NEARLY_OUT) : null;
        return corner == null ? TextPos.ZERO : getTextPosition(corner.getX(), corner.getY());
    }

    /** Brings a place into view, its line at a share of the height (0 is the top), unless it is easy to see already. Leaves the insertion point there. */
    void reveal(TextPos at, double share) {
        select(at);
        layout();
        Node caret = lookup(".caret");
        if (caret != null) {
            Bounds line = caret.getBoundsInParent();
            if (share == 0 || !isEasyToSee(line)) {
                scrollBy(line.getMinY() - getHeight() * share);
            }
        }
    }

    /** Whether a line stands in view and not at its edge, where the selection alone would have brought it. */
    private boolean isEasyToSee(Bounds line) {
        return line.getMinY() >= getHeight() * NEAR_EDGE && line.getMaxY() <= getHeight() * (1 - 2 * NEAR_EDGE);
    }

    private double barValue() {
        ScrollBar bar = scrollBar();
        return bar == null ? 0 : bar.getValue();
    }

    private ScrollBar scrollBar() {
        for (Node node : lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
                return bar;
            }
        }
        return null;
    }

    private void centreColumn() {
        boolean source = getLeftDecorator() != null;
        double side = source ? SOURCE_MARGIN : Math.max(LEAST_MARGIN, Math.floor((getWidth() - measure) / 2));
        double top = side > 2 * LEAST_MARGIN ? TOP : TOP_WHEN_NARROW;
        Insets padding = new Insets(top, side, BOTTOM, side);
        column.set(Math.max(1, getWidth() - 2 * side - SCROLL_BAR - (source ? Gutter.WIDEST : 0)));
        if (!padding.equals(getContentPadding())) {
            setContentPadding(padding);
        }
    }

    /** A turn of the wheel moves by its own length, not by a tenth of the page however tall that is. */
    private void scrollSmoothly(ScrollEvent event) {
        if (!scrolling && event.getDeltaY() != 0 && !event.isShortcutDown()) {
            scrollBy(-event.getDeltaY());
            event.consume();
        }
    }

    private static ScrollEvent scroll(Node target, EventType<ScrollEvent> type, double delta) {
        return new ScrollEvent(target, target, type, 0, 0, 0, 0, false, false, false, false, false, false, 0, delta, 0, delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    /** Leaves the keys that select and copy; the rest are for whoever shows the story. */
    private void keepReadingKeys() {
        Set<KeyBinding> kept = new HashSet<>(List.of(KeyBinding.shortcut(KeyCode.A), KeyBinding.shortcut(KeyCode.C),
                KeyBinding.shortcut(KeyCode.INSERT), KeyBinding.of(KeyCode.COPY)));
        for (KeyCode mover : List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END,
                KeyCode.PAGE_UP, KeyCode.PAGE_DOWN)) {
            kept.addAll(Arrays.asList(KeyBinding.shift(mover), KeyBinding.controlShift(mover), KeyBinding.shiftShortcut(mover),
                    KeyBinding.shiftOption(mover)));
        }
        for (KeyBinding key : getInputMap().getKeyBindings()) {
            if (!kept.contains(key)) {
                getInputMap().disableKeyBinding(key);
            }
        }
    }

    /** @param listener hears whose stories are wanted */
    void onPerson(Consumer<String> listener) {
        persons = listener;
    }

    void person(String name) {
        persons.accept(name);
    }

    /** What a right-click offers. */
    PageMenu menu() {
        return menu;
    }

    private static StyleHandlerRegistry styles() {
        StyleHandlerRegistry.Builder builder = StyleHandlerRegistry.builder(styleHandlerRegistry);
        StyleAttributeHandler<RichTextArea, String> addClass = (area, cell, name) -> cell.getNode().getStyleClass().add(name);
        builder.setSegHandler(ParagraphSetter.TEXT_CLASS, addClass);
        builder.setSegHandler(ParagraphSetter.PERSON, (area, cell, name) -> PersonLink.make((StoryArea) area, cell.getNode(), name));
        builder.setSegHandler(ParagraphSetter.HINT, (area, cell, hint) -> Tooltip.install(cell.getNode(), new Tooltip(hint)));
        builder.setParHandler(ParagraphSetter.PARAGRAPH_CLASS, addClass);
        builder.setParHandler(ParagraphSetter.INDEX, (area, cell, index) -> SelectionShape.draw(area, cell.getNode(), index));
        builder.setParHandler(ParagraphSetter.MARKS, (area, cell, marks) -> Mark.draw(cell.getNode(), marks));
        return builder.build();
    }
}
