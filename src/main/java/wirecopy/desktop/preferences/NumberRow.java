package wirecopy.desktop.preferences;

import java.util.function.DoubleConsumer;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import wirecopy.desktop.words.Words;

/** A number that is chosen with a slider; it stands behind it. */
final class NumberRow extends HBox {

    private static final double VALUE_WIDTH = 44;

    private final Slider slider;
    private final Label shown = new Label();
    private final double step;
    private final Words words;
    private DoubleConsumer changed = value -> {
    };

    NumberRow(double least, double most, double step, Words words) {
        this.step = step;
        this.words = words;
        slider = new Slider(least, most, least);
        slider.setBlockIncrement(step);
        slider.valueProperty().addListener(change -> slide());
        HBox.setHgrow(slider, Priority.ALWAYS);
        shown.setMinWidth(VALUE_WIDTH);
        shown.setAlignment(Pos.CENTER_RIGHT);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(slider, shown);
        accessibleTextProperty().addListener(change -> slider.setAccessibleText(getAccessibleText()));
    }

    /** @param listener hears each number that is chosen, a whole number of steps */
    void onChange(DoubleConsumer listener) {
        changed = listener;
    }

    void set(double value) {
        slider.setValue(value);
        say(value);
    }

    private void slide() {
        double value = Math.rint(slider.getValue() / step) * step;
        say(value);
        changed.accept(value);
    }

    private void say(double value) {
        shown.setText(words.get(step < 1 ? "number.fine" : "number.whole", value));
    }
}
