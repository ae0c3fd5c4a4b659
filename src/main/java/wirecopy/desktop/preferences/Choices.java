package wirecopy.desktop.preferences;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** A few things of which one is chosen. */
final class Choices extends FlowPane {

    private static final double WRAP = 240;

    private final ToggleGroup group = new ToggleGroup();

    Choices(List<String> names, UnaryOperator<String> words, Consumer<String> chosen) {
        super(14, 6);
        setPrefWrapLength(WRAP);
        for (String name : names) {
            RadioButton button = new RadioButton(words.apply(name));
            button.setUserData(name);
            button.setToggleGroup(group);
            button.setOnAction(action -> chosen.accept(name));
            getChildren().add(button);
        }
    }

    void choose(String name) {
        group.getToggles().stream().filter(toggle -> toggle.getUserData().equals(name)).forEach(group::selectToggle);
    }
}
