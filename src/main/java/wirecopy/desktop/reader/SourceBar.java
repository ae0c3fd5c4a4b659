package wirecopy.desktop.reader;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import wirecopy.desktop.hint.Hint;
import wirecopy.article.Kind;
import wirecopy.article.Removal;
import wirecopy.parse.AsDecided;
import wirecopy.parse.Decisions;

/** The strip above the source: how much of it the story does without, which piece is in hand, and what can be done with it. */
final class SourceBar extends VBox {

    private static final int LONGEST = 120;

    private final Desk desk;
    private final Label count = new Label();
    private final Label piece = new Label();
    private final FlowPane choices = new FlowPane(6, 6);
    private final Button previous;
    private final Button next;
    private KeyNames keys = KeyNames.NONE;
    private boolean stops;

    SourceBar(Desk desk) {
        this.desk = desk;
        getStyleClass().add("source-bar");
        count.getStyleClass().add("source-count");
        count.setMaxWidth(Double.MAX_VALUE);
        count.setWrapText(true);
        HBox.setHgrow(count, Priority.ALWAYS);
        previous = button(Feather.CHEVRON_UP, "source.previous", -1);
        next = button(Feather.CHEVRON_DOWN, "source.next", 1);
        HBox top = new HBox(count, previous, next);
        top.setAlignment(Pos.CENTER_LEFT);
        piece.getStyleClass().add("source-piece");
        piece.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(top, piece, choices);
    }

    void setOpen(boolean open) {
        setVisible(open);
        setManaged(open);
    }

    void nameKeys(KeyNames names) {
        keys = names;
        Hint.on(previous, KeyNames.with(Words.of("source.previous"), keys.previousHidden()));
        Hint.on(next, KeyNames.with(Words.of("source.next"), keys.nextHidden()));
        if (choices.getChildren().isEmpty()) {
            say(null);
        }
    }

    /** Says what the story leaves out of its source. */
    void count(AsDecided story) {
        List<Removal> removals = story.shown().removals();
        long own = removals.stream().filter(r -> r.rule().equals(Decisions.HIDDEN) || r.rule().equals(Decisions.NEVER)).count();
        long apart = story.shown().blocks().stream().filter(b -> b.kind() == Kind.PROMOTION || b.kind() == Kind.NOTICE).count();
        count.setText(Words.of("source.count", removals.size() - own, own, apart));
        Hint.on(count, count.getText());
    }

    /** @param any whether there is anything hidden to step to */
    void setStops(boolean any) {
        stops = any;
        previous.setDisable(!any);
        next.setDisable(!any);
    }

    /** Shows the piece in hand, or how to take one. */
    void say(Spot spot) {
        piece.setWrapText(spot == null); // words of a story may run from the right, which the toolkit cannot wrap
        if (spot == null) {
            piece.setText(!stops ? Words.of("source.help.none")
                    : keys.nextHidden().isEmpty() ? Words.of("source.help") : Words.of("source.help.key", keys.nextHidden()));
            choices.getChildren().clear();
        } else {
            String text = spot.text().strip().replaceAll("\\s+", " ");
            String what = spot.isRemoval() ? Words.of("source.removal") : Words.of("kind." + spot.kind().word());
            String why = Words.of("fate." + spot.fate());
            String rule = spot.fate() == Decisions.Fate.AS_PARSED ? spot.rule() : why;
            String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text;
            piece.setText(Words.of("source.piece", what, rule, shown));
            choices.getChildren().setAll(spot.choices().stream().map(choice -> choice(spot, choice)).toList());
        }
    }

    private Button choice(Spot spot, Choice choice) {
        Button button = new Button(spot.word(choice));
        button.setMnemonicParsing(false);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(action -> desk.choose(choice));
        return button;
    }

    private Button button(Feather icon, String key, int by) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        Hint.on(button, Words.of(key));
        button.setAccessibleText(Words.of(key));
        button.setOnAction(action -> desk.step(by));
        return button;
    }
}
