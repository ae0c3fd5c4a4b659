package wirecopy.desktop.reader;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

import wirecopy.desktop.hint.Hint;

/** Makes names on the page lead to the stories of whoever bears them, by click and by Tab and Enter. */
final class PersonLink {

    private PersonLink() {
    }

    /** A name in running text. */
    static void make(StoryArea area, Node text, String name) {
        text.setCursor(Cursor.HAND);
        text.setFocusTraversable(true);
        text.setAccessibleRole(AccessibleRole.HYPERLINK);
        text.setAccessibleText(name);
        text.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                area.person(name);
            }
        });
        text.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                area.person(name);
                key.consume();
            }
        });
    }

    /** A name as a button in a row. */
    static Button chip(StoryArea area, People.Chip chip, double size) {
        Button button = new Button(chip.text());
        button.setMnemonicParsing(false);
        button.getStyleClass().setAll("person-chip");
        button.setStyle("-fx-font-size: " + Math.round(size) + "px;");
        Hint.on(button, chip.hint());
        // One that is wider than a line would run out of the page.
        button.maxWidthProperty().bind(area.columnProperty());
        button.setOnAction(action -> area.person(chip.name()));
        return button;
    }
}
