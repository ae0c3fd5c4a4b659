package wirecopy.desktop.margin;

import java.util.List;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import wirecopy.desktop.words.Words;

/** What the user wrote at the margin of the open story: its tags and the note. Not there where there are none. */
public final class Margin extends VBox {

    private final Words words = Words.of(Margin.class);
    private final Label tags = new Label(null, new FontIcon(Feather.TAG));
    private final Label note = new Label(null, new FontIcon(Feather.EDIT_3));
    private Runnable opened = () -> {
    };

    public Margin() {
        getStyleClass().add("margin");
        note.setWrapText(true);
        note.getStyleClass().add("note");
        note.setOnMouseClicked(click -> opened.run());
        tags.setWrapText(true);
        show(List.of(), "");
    }

    /** @param action for a click on the note */
    public void onOpen(Runnable action) {
        opened = action;
    }

    public void show(List<String> tagged, String noted) {
        tags.setText(String.join(", ", tagged));
        tags.setAccessibleText(words.get("tags", tags.getText()));
        note.setText(noted);
        note.setAccessibleText(words.get("note", noted));
        getChildren().clear();
        if (!tagged.isEmpty()) {
            getChildren().add(tags);
        }
        if (!noted.isEmpty()) {
            getChildren().add(note);
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }
}
