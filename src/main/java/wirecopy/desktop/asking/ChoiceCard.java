package wirecopy.desktop.asking;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

import wirecopy.desktop.words.Words;

/** A card with a list to choose from: arrows and Enter, or a click; Escape chooses nothing. */
public final class ChoiceCard extends VBox {

    private static final double ROW = 50;
    private static final int ROWS = 8;

    private final ListView<Choice> list = new ListView<>();

    /**
     * Something to choose.
     *
     * @param key  what it is known by
     * @param note a quiet line below its name, may be empty
     */
    public record Choice(String key, String name, String note) {
    }

    /**
     * @param title what is asked
     * @param none  what stands there where there is nothing to choose
     * @param taken hears the key of what was chosen
     */
    public ChoiceCard(String title, List<Choice> choices, String none, Consumer<String> taken) {
        getStyleClass().addAll("name-card", "choice-card");
        setMaxHeight(USE_PREF_SIZE);
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        Label help = new Label(choices.isEmpty() ? none : Words.of(ChoiceCard.class).get("choice.help"));
        help.getStyleClass().add("help");
        help.setWrapText(true);
        getChildren().addAll(heading, help);
        list.setAccessibleText(title);
        list.setFixedCellSize(ROW);
        list.setMinHeight(ROW * Math.min(ROWS, choices.size()) + 2);
        list.setPrefHeight(list.getMinHeight());
        list.setCellFactory(view -> new Cell());
        list.getItems().setAll(choices);
        list.getSelectionModel().select(0);
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                take(taken);
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                take(taken);
            }
        });
        if (!choices.isEmpty()) {
            getChildren().add(1, list);
        }
    }

    private void take(Consumer<String> taken) {
        Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            taken.accept(choice.key());
        }
    }

    /** Puts the keyboard on the list. */
    @Override
    public void requestFocus() {
        if (list.getItems().isEmpty()) {
            super.requestFocus();
        } else {
            list.requestFocus();
        }
    }

    private static final class Cell extends ListCell<Choice> {

        private final Label name = new Label();
        private final Label note = new Label();
        private final VBox both = new VBox(name, note);

        private Cell() {
            name.getStyleClass().add("name");
            note.getStyleClass().add("help");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setGraphic(empty || choice == null ? null : both);
            setAccessibleText(empty || choice == null ? null : choice.name() + ", " + choice.note());
            if (!empty && choice != null) {
                name.setText(choice.name());
                note.setText(choice.note());
            }
        }
    }
}
