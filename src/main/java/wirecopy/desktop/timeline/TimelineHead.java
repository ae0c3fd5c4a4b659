package wirecopy.desktop.timeline;

import java.util.List;
import java.util.function.Consumer;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import wirecopy.desktop.hint.Hint;
import wirecopy.desktop.words.Words;

/** What stands over the list: what it lists, how many, by what it is narrowed, and what else could be listed. */
final class TimelineHead extends VBox {

    private final Words words = Words.of(TimelineHead.class);
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label note = new Label();
    private final FlowPane chips = new FlowPane(6, 6);
    private final Hyperlink suggestion = new Hyperlink();
    private final Hyperlink person = new Hyperlink();
    private int stories;
    private int selected;
    private String within = "";
    /** How many places in the stories were found, or -1 where that is not known. */
    private int places = -1;

    TimelineHead(ArrangeMenu arrange) {
        title.getStyleClass().add("title");
        count.getStyleClass().add("count");
        count.setMinWidth(0);
        title.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox below = new HBox(count, gap, arrange);
        below.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("head");
        show(chips, false);
        note.getStyleClass().add("note");
        note.setWrapText(true);
        say("");
        suggest(null, null);
        offerPerson(null, null);
        getChildren().setAll(title, note, chips, below, suggestion, person);
    }

    /** @param in where the stories are, or empty for everywhere */
    void name(String what, String in) {
        title.setText(what);
        Hint.on(title, what);
        within = in;
        places = -1;
    }

    /** @param chosen says how many are selected where it is more than one */
    void count(int all, int chosen) {
        stories = all;
        selected = chosen;
        sayCount();
    }

    void countPlaces(int found) {
        places = found;
        sayCount();
    }

    private void sayCount() {
        if (selected > 1) {
            count.setText(words.get("selected", selected, stories));
        } else if (places < 0) {
            count.setText(within.isEmpty() ? words.get("stories", stories) : words.get("stories.within", stories, within));
        } else {
            count.setText(within.isEmpty() ? words.get("hits", stories, places) : words.get("hits.within", stories, places, within));
        }
    }

    void countNothing() {
        count.setText("");
    }

    /** @param widened hears which chip is taken away, counted from 0 */
    void narrow(List<String> by, Consumer<Integer> widened) {
        chips.getChildren().clear();
        for (int i = 0; i < by.size(); i++) {
            int at = i;
            Button chip = new Button(by.get(i), new FontIcon(Feather.X));
            chip.setMnemonicParsing(false);
            chip.setContentDisplay(ContentDisplay.RIGHT);
            chip.getStyleClass().addAll("small", "chip");
            chip.setMaxWidth(220);
            chip.setAccessibleText(words.get("widen", by.get(i)));
            Hint.on(chip, words.get("widen", by.get(i)));
            chip.setOnAction(action -> widened.accept(at));
            chips.getChildren().add(chip);
        }
        show(chips, !by.isEmpty());
    }

    void say(String says) {
        note.setText(says);
        show(note, !says.isEmpty());
    }

    void suggest(String what, Runnable taken) {
        offer(suggestion, what == null ? null : words.get("suggestion", what), taken);
    }

    void offerPerson(String name, Runnable taken) {
        offer(person, name == null ? null : words.get("person", name), taken);
    }

    private static void offer(Hyperlink link, String says, Runnable taken) {
        link.setText(says);
        link.setOnAction(action -> taken.run());
        link.setVisited(false);
        show(link, says != null);
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
