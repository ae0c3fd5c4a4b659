package wirecopy.desktop.palette;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import wirecopy.desktop.words.Words;

/** A card to do anything by its name: typing narrows the list, arrows choose, Enter does it. */
public final class PaletteCard extends VBox {

    private static final double ROW = 34;
    private static final int ROWS = 10;

    private final Words words = Words.of(PaletteCard.class);
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();
    private final List<Command> all;
    private final Consumer<Command> taken;

    /** @param taken hears what is to be done */
    public PaletteCard(List<Command> all, Consumer<Command> taken) {
        this.all = List.copyOf(all);
        this.taken = taken;
        getStyleClass().addAll("name-card", "palette");
        setMaxHeight(USE_PREF_SIZE);
        field.setPromptText(words.get("prompt"));
        field.setAccessibleText(words.get("prompt"));
        field.textProperty().addListener(change -> narrow());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setAccessibleText(words.get("list"));
        list.setFocusTraversable(false); // the arrows move in it while the keyboard stays in the field
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setMinHeight(ROW * 2);
        list.setPlaceholder(new Label(words.get("none")));
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                take();
            }
        });
        getChildren().addAll(field, list);
        narrow();
    }

    private void narrow() {
        String typed = field.getText();
        list.getItems().setAll(all.stream().filter(command -> fit(typed, command) >= 0)
                .sorted(Comparator.comparingInt((Command command) -> fit(typed, command)).reversed()).toList());
        list.getSelectionModel().select(0);
        list.scrollTo(0);
    }

    private static int fit(String typed, Command command) {
        return Fit.of(typed, command.name());
    }

    private void onKey(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(ROWS);
            case PAGE_UP -> step(-ROWS);
            case ENTER -> take();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(int by) {
        if (!list.getItems().isEmpty()) {
            int row = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, list.getItems().size() - 1);
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, row - ROWS / 2));
        }
    }

    private void take() {
        Command command = list.getSelectionModel().getSelectedItem();
        if (command != null) {
            taken.accept(command);
        }
    }

    /** Puts the keyboard into the field. */
    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private static final class Cell extends ListCell<Command> {

        private final Label name = new Label();
        private final Label group = new Label();
        private final Label key = new Label();
        private final HBox row = new HBox(10, name, group, key);

        private Cell() {
            group.getStyleClass().add("help");
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            group.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            boolean none = empty || command == null;
            setGraphic(none ? null : row);
            setAccessibleText(none ? null : String.join(", ", List.of(command.name(), command.group(), command.key())).replace(", ,", ","));
            if (!none) {
                name.setText(command.name());
                group.setText(command.group());
                key.setText(command.key());
                key.setVisible(!command.key().isEmpty());
                key.setManaged(key.isVisible());
            }
        }
    }
}
