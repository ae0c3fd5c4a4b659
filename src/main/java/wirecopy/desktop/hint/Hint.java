package wirecopy.desktop.hint;

import java.util.Optional;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** What a control says when the mouse rests on it. Made when the mouse first comes: each tooltip is a window, and most are never seen. */
public final class Hint implements EventHandler<MouseEvent> {

    private final Control control;
    private String text;

    private Hint(Control control) {
        this.control = control;
    }

    public static void on(Control control, String text) {
        Hint hint = (Hint) control.getProperties().computeIfAbsent(Hint.class, none -> added(control));
        hint.text = text;
        Optional.ofNullable(control.getTooltip()).ifPresent(tooltip -> tooltip.setText(text));
    }

    private static Hint added(Control control) {
        Hint hint = new Hint(control);
        control.addEventFilter(MouseEvent.MOUSE_ENTERED, hint);
        return hint;
    }

    @Override
    public void handle(MouseEvent entered) {
        control.removeEventFilter(MouseEvent.MOUSE_ENTERED, this);
        control.setTooltip(new Tooltip(text));
    }
}
