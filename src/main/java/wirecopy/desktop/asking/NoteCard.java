package wirecopy.desktop.asking;

import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import wirecopy.desktop.words.Words;

/** A card for a note of several lines: a key of the window's keeps it, Escape leaves it as it was. */
public final class NoteCard extends VBox {

    private static final int ROWS = 6;

    private final TextArea area = new TextArea();
    private final Consumer<String> taken;

    /**
     * @param title what the note is about
     * @param text  what stands there at first
     * @param key   what the key is called that keeps it
     * @param taken hears the new text
     */
    public NoteCard(String title, String text, String key, Consumer<String> taken) {
        this.taken = taken;
        Words words = Words.of(NoteCard.class);
        getStyleClass().addAll("name-card", "note-card");
        setMaxHeight(USE_PREF_SIZE);
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        Label help = new Label(words.get("note.help", key));
        help.getStyleClass().add("help");
        area.setText(text);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.setPromptText(words.get("note.prompt"));
        area.setAccessibleText(title);
        getChildren().addAll(heading, area, help);
    }

    /** Keeps what stands there now. */
    public void keep() {
        taken.accept(area.getText());
    }

    /** What stands there now. */
    public String text() {
        return area.getText();
    }

    /** Puts the cursor behind the text. */
    @Override
    public void requestFocus() {
        area.requestFocus();
        area.end();
    }
}
