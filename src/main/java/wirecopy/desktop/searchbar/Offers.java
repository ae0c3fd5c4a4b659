package wirecopy.desktop.searchbar;

import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.css.PseudoClass;
import javafx.stage.Popup;

import wirecopy.desktop.words.Words;
import wirecopy.search.Completion;

/**
 * Words that what is typed may become, under the field. The keyboard stays in the field: the arrows go through the words, Tab takes the
 * first or the chosen one, and Enter a chosen one only, for otherwise it searches.
 */
final class Offers {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Words words = Words.of(Offers.class);
    private final TextField field;
    private final Consumer<String> taken;
    private final VBox rows = new VBox();
    private final Popup popup = new Popup();
    private List<Completion> offered = List.of();
    private int chosen = -1;

    /** @param taken hears the query with the chosen word in it */
    Offers(TextField field, Consumer<String> taken) {
        this.field = field;
        this.taken = taken;
        rows.getStyleClass().add("offers");
        popup.getContent().add(rows);
        popup.setAutoFix(true);
        field.focusedProperty().addListener((focus, before, now) -> hide());
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        offered = List.of();
        popup.hide();
    }

    void show(List<Completion> completions) {
        offered = List.copyOf(completions);
        chosen = -1;
        Bounds below = field.localToScreen(field.getBoundsInLocal());
        if (offered.isEmpty() || !field.isFocused() || below == null) {
            hide();
            return;
        }
        rows.getStylesheets().setAll(field.getScene().getStylesheets());
        rows.getChildren().setAll(offered.stream().map(this::row).toList());
        rows.setMinWidth(field.getWidth() / 2);
        popup.show(field, below.getMinX(), below.getMaxY() + 2);
    }

    private HBox row(Completion completion) {
        Label word = new Label(completion.word());
        Label stories = new Label(words.get("offer.stories", completion.stories()));
        stories.getStyleClass().add("count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(16, word, gap, stories);
        row.getStyleClass().add("offer");
        row.setOnMouseClicked(click -> take(completion));
        return row;
    }

    /** Goes down, or up below 0, through the words. False where that leads out of them. */
    boolean step(int by) {
        int to = chosen + by;
        if (to < -1 || to >= offered.size()) {
            hide();
            return false;
        }
        chosen = to;
        for (int i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
        return true;
    }

    /** Takes the chosen word; where none is, the first if that is wanted. Says whether there was one. */
    boolean take(boolean first) {
        int at = chosen < 0 && first ? 0 : chosen;
        if (at < 0 || at >= offered.size()) {
            return false;
        }
        take(offered.get(at));
        return true;
    }

    private void take(Completion completion) {
        hide();
        taken.accept(completion.typed() + " ");
    }
}
