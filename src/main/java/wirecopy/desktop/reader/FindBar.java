package wirecopy.desktop.reader;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import wirecopy.desktop.hint.Hint;

/** The bar to find a text in the story. What it asks for is done by whoever listens. */
final class FindBar extends VBox {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final double ROW_GAP = 4;
    private static final double LEAST_FIELD = 60;

    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Label why = new Label();
    private final ToggleButton exact = toggle("Aa", "find.exact");
    private final ToggleButton pattern = toggle(".*", "find.pattern");
    private final Listener asked;

    /** What the bar asks for. */
    interface Listener {

        void find(Asked what);

        void next();

        void previous();

        void close();
    }

    FindBar(Listener asked) {
        this.asked = asked;
        getStyleClass().add("find-bar");
        field.setPromptText(Words.of("find.prompt"));
        field.setAccessibleText(Words.of("find.prompt"));
        field.setPrefColumnCount(22);
        field.setMinWidth(LEAST_FIELD);
        field.textProperty().addListener(change -> asked.find(asked()));
        exact.selectedProperty().addListener(change -> asked.find(asked()));
        pattern.selectedProperty().addListener(change -> asked.find(asked()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        count.getStyleClass().add("find-count");
        HBox row = new HBox(ROW_GAP, field, exact, pattern,
                button(Feather.CHEVRON_UP, "find.previous", asked::previous),
                button(Feather.CHEVRON_DOWN, "find.next", asked::next),
                count,
                button(Feather.X, "find.close", asked::close));
        row.setAlignment(Pos.CENTER_LEFT);
        why.getStyleClass().add("find-why");
        why.setWrapText(true);
        getChildren().addAll(row, why);
        sayWhy("");
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        count.setMinWidth(USE_PREF_SIZE);
    }

    /** Puts the cursor into the field, its text selected so that typing replaces it. */
    void take(String text) {
        if (!text.isEmpty()) {
            field.setText(text);
        }
        field.requestFocus();
        field.selectAll();
    }

    void togglePattern() {
        pattern.fire();
    }

    void toggleExact() {
        exact.fire();
    }

    void nameKeys(KeyNames keys) {
        Hint.on(pattern, KeyNames.with(Words.of("find.pattern"), keys.pattern()));
        Hint.on(exact, KeyNames.with(Words.of("find.exact"), keys.exact()));
    }

    /** What is to be found. */
    Asked asked() {
        return new Asked(field.getText(), pattern.isSelected(), exact.isSelected());
    }

    private String text() {
        return field.getText();
    }

    /** Says why nothing can be found. */
    void say(String reason) {
        pseudoClassStateChanged(NONE, true);
        count.setText("");
        sayWhy(reason);
    }

    private void sayWhy(String reason) {
        why.setText(reason);
        why.setVisible(!reason.isEmpty());
        why.setManaged(!reason.isEmpty());
    }

    /** Says how many places were found, and which of them is the current one. */
    void say(Highlights found) {
        sayWhy("");
        boolean none = found.size() == 0 && !text().isEmpty();
        pseudoClassStateChanged(NONE, none);
        if (text().isEmpty()) {
            count.setText("");
        } else if (none) {
            count.setText(Words.of("find.none"));
        } else if (found.current() < 0) {
            count.setText(Words.of(cut(found) ? "find.found.cut" : "find.found", found.size()));
        } else {
            count.setText(Words.of(cut(found) ? "find.count.cut" : "find.count", found.current() + 1, found.size()));
        }
    }

    private static boolean cut(Highlights found) {
        return found.size() >= Finder.MOST_PLACES;
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                asked.previous();
            } else {
                asked.next();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            asked.close();
            event.consume();
        }
    }

    private static ToggleButton toggle(String shows, String key) {
        ToggleButton toggle = new ToggleButton(shows);
        toggle.getStyleClass().addAll("flat", "find-option");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setFocusTraversable(false);
        Hint.on(toggle, Words.of(key));
        toggle.setAccessibleText(Words.of(key));
        return toggle;
    }

    private static Button button(Feather icon, String key, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        Hint.on(button, Words.of(key));
        button.setAccessibleText(Words.of(key));
        button.setOnAction(event -> action.run());
        return button;
    }
}
