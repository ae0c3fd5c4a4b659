package wirecopy.desktop.searchbar;

import java.util.List;
import java.util.function.Consumer;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import atlantafx.base.controls.CustomTextField;
import wirecopy.desktop.words.Words;
import wirecopy.search.Completion;

/** The one field that searches all loaded stories as the user types. */
public final class SearchBar extends StackPane {

    private static final int SHOWN = 12;

    private final Words words = Words.of(SearchBar.class);
    private final CustomTextField field = new CustomTextField();
    private final Label hits = new Label();
    private Runnable leave = () -> {
    };
    private Runnable forget = () -> {
    };
    private Consumer<String> typed = text -> {
    };
    private Consumer<String> used = text -> {
    };
    private final ContextMenu menu = new ContextMenu();
    private final Offers offers = new Offers(field, this::retype);
    private List<String> history = List.of();
    private Runnable next = () -> {
    };
    private Runnable previous = () -> {
    };

    public SearchBar() {
        getStyleClass().add("search-bar");
        field.setPromptText(words.get("prompt"));
        field.setAccessibleText(words.get("name"));
        field.setLeft(new FontIcon(Feather.SEARCH));
        FontIcon clear = new FontIcon(Feather.X);
        clear.getStyleClass().add("clear");
        clear.setOnMouseClicked(click -> field.clear());
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        hits.getStyleClass().add("hits");
        hits.setMinWidth(USE_PREF_SIZE);
        HBox right = new HBox(8, hits, clear);
        right.setAlignment(Pos.CENTER_RIGHT);
        field.setRight(right);
        field.textProperty().addListener((text, before, now) -> typed.accept(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().add(field);
    }

    /** @param listener hears every change of what stands in the field */
    public void onType(Consumer<String> listener) {
        typed = listener;
    }

    /** Offers words that what is typed may become; none for nothing. Only where the user is typing. */
    public void offer(List<Completion> completions) {
        offers.show(completions);
    }

    /** What was searched for before, newest first: the down arrow in the empty field offers it. */
    public void offerHistory(List<String> searches) {
        history = searches.stream().limit(SHOWN).toList();
    }

    /** @param action forgets what was searched for */
    public void onForgetHistory(Runnable action) {
        forget = action;
    }

    /** @param listener hears what was searched for when the user goes on with it */
    public void onUsed(Consumer<String> listener) {
        used = listener;
    }

    private void showHistory() {
        menu.getItems().clear();
        for (String before : history) {
            menu.getItems().add(item(before, () -> retype(before)));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), item(words.get("history.forget"), () -> forget.run()));
        menu.show(field, Side.BOTTOM, 0, 0);
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** @param action for the down arrow, and for Escape in an empty field: on to the list of hits */
    public void onLeave(Runnable action) {
        leave = action;
    }

    /** @param forward for Enter, @param back for Shift+Enter */
    public void onStep(Runnable forward, Runnable back) {
        next = forward;
        previous = back;
    }

    /** Puts the cursor into the field and selects what is there. */
    public void begin() {
        field.requestFocus();
        field.selectAll();
    }

    /**
     * Says in the field where in the shown story the user is.
     *
     * @param current the hit that is looked at, counted from 1; 0 for none yet
     * @param count   how many the story has
     */
    public void showHits(int current, int count) {
        hits.setText(count == 0 ? "" : current == 0 ? words.get("hits", count) : words.get("hit", current, count));
    }

    /** Puts other words into the field, with the cursor behind them. */
    public void retype(String other) {
        if (!field.getText().strip().equals(other.strip())) {
            field.setText(other);
            field.end();
        }
    }

    public TextField field() {
        return field;
    }

    /** Whether the key did something with the words that are offered. */
    private boolean isForOffers(KeyEvent key) {
        return switch (key.getCode()) {
            case DOWN -> offers.step(1);
            case UP -> offers.step(-1);
            case TAB -> !key.isShiftDown() && offers.take(true);
            case ENTER -> !key.isShiftDown() && offers.take(false);
            case ESCAPE -> {
                offers.hide();
                yield true;
            }
            default -> false;
        };
    }

    private void onKey(KeyEvent key) {
        if (menu.isShowing()) {
            return; // the keys are for the menu
        }
        if (offers.isShowing() && isForOffers(key)) {
            key.consume();
            return;
        }
        if (key.getCode() == KeyCode.ESCAPE) {
            if (field.getText().isEmpty()) {
                leave.run();
            } else {
                field.clear();
            }
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN) {
            if (field.getText().isEmpty() && !history.isEmpty()) {
                showHistory();
            } else {
                leave.run();
            }
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            offers.hide();
            used.accept(field.getText());
            (key.isShiftDown() ? previous : next).run();
            key.consume();
        }
    }
}
