package wirecopy.desktop.exporting;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import wirecopy.desktop.words.Words;
import wirecopy.export.Format;

/** A card that asks as what stories are to be written, and whether into one file. The place is asked for after it. */
public final class ExportCard extends VBox {

    private final Words words = Words.of(ExportCard.class);
    private final ComboBox<Format> formats = new ComboBox<>();
    private final Label help = new Label();
    private final RadioButton each = new RadioButton(words.get("each"));

    /** Hears the answer. */
    public interface Answer {

        /** @param each whether each story gets a file of its own */
        void take(Format format, boolean each);
    }

    /**
     * @param stories how many there are
     * @param before  what was taken the last time
     */
    public ExportCard(int stories, Format before, boolean eachBefore, Answer taken, Runnable cancelled) {
        getStyleClass().addAll("name-card", "export-card");
        setMaxHeight(USE_PREF_SIZE);
        Label heading = new Label(words.get("title", stories));
        heading.getStyleClass().add("heading");
        help.getStyleClass().add("help");
        help.setWrapText(true);
        fill(before);
        getChildren().addAll(heading, formats, help);
        if (stories > 1) {
            getChildren().add(files(eachBefore));
        }
        Button place = new Button(words.get("place"));
        place.setDefaultButton(true);
        place.setOnAction(action -> taken.take(formats.getValue(), stories > 1 && each.isSelected()));
        Button cancel = new Button(words.get("cancel"));
        cancel.setOnAction(action -> cancelled.run());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            // The keys of a card stay in it, so the window never hears of its Enter.
            if (key.getCode() == KeyCode.ENTER && !formats.isShowing() && !cancel.isFocused()) {
                key.consume();
                place.fire();
            }
        });
        HBox buttons = new HBox(10, cancel, place);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(buttons);
    }

    private void fill(Format before) {
        formats.getItems().setAll(Format.values());
        formats.setConverter(new StringConverter<>() {
            @Override
            public String toString(Format format) {
                return format == null ? "" : words.get(format.name());
            }

            @Override
            public Format fromString(String name) {
                throw new UnsupportedOperationException("formats are chosen, not typed");
            }
        });
        formats.setVisibleRowCount(Format.values().length);
        formats.setMaxWidth(Double.MAX_VALUE);
        formats.setAccessibleText(words.get("format"));
        formats.valueProperty().addListener((combo, was, now) -> help.setText(words.get(now.name() + ".help")));
        formats.setValue(before);
    }

    private VBox files(boolean eachBefore) {
        RadioButton together = new RadioButton(words.get("together"));
        ToggleGroup group = new ToggleGroup();
        together.setToggleGroup(group);
        each.setToggleGroup(group);
        group.selectToggle(eachBefore ? each : together);
        return new VBox(6, together, each);
    }

    /** Puts the keyboard on the formats. */
    @Override
    public void requestFocus() {
        formats.requestFocus();
    }
}
