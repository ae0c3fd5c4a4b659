package wirecopy.desktop.rules;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import wirecopy.desktop.words.Words;
import wirecopy.parse.LineRule;

/** A card with the user's rules for lines of every story; each can be removed. */
public final class RulesCard extends VBox {

    private final Words words = Words.of(RulesCard.class);
    private final VBox rows = new VBox();
    private final Consumer<LineRule> remove;

    /** @param remove hears which rule is to go; {@link #show} follows */
    public RulesCard(List<LineRule> rules, Consumer<LineRule> remove) {
        this.remove = remove;
        getStyleClass().add("rules-card");
        Label title = new Label(words.get("title"));
        title.getStyleClass().add("title");
        Label help = new Label(words.get("help"));
        help.setWrapText(true);
        help.getStyleClass().add("help");
        rows.getStyleClass().add("rows");
        ScrollPane list = new ScrollPane(rows);
        list.setFitToWidth(true);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, help, list);
        show(rules);
    }

    /** Shows the rules there are now. */
    public void show(List<LineRule> rules) {
        if (rules.isEmpty()) {
            Label none = new Label(words.get("none"));
            none.setWrapText(true);
            rows.getChildren().setAll(none);
        } else {
            rows.getChildren().setAll(rules.stream().map(this::row).toList());
        }
    }

    private HBox row(LineRule rule) {
        String key = (rule.shows() ? "always." : "never.") + rule.where().name().toLowerCase(Locale.ROOT);
        String says = words.get(key, rule.words());
        Label text = new Label(says);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button button = new Button(words.get("remove"));
        button.getStyleClass().add("small");
        button.setAccessibleText(words.get("remove.this", says));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(action -> remove.accept(rule));
        HBox row = new HBox(text, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        return row;
    }
}
