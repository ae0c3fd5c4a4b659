package wirecopy.desktop.asking;

import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import wirecopy.desktop.words.Words;

/** A small card that asks for one line of text: Enter takes it, Escape leaves everything as it was. */
public final class NameCard extends VBox {

    private final TextField field = new TextField();

    /**
     * @param title what is asked for
     * @param text  what stands there at first
     * @param taken hears the new text
     */
    public NameCard(String title, String text, Consumer<String> taken) {
        getStyleClass().add("name-card");
        setMaxHeight(USE_PREF_SIZE);
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        Label help = new Label(Words.of(NameCard.class).get("help"));
        help.getStyleClass().add("help");
        field.setText(text);
        field.setAccessibleText(title);
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                taken.accept(field.getText());
            }
        });
        getChildren().addAll(heading, field, help);
    }

    /** Puts the keyboard into the field. */
    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }
}
