package wirecopy.desktop.info;

import java.util.List;

import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import wirecopy.desktop.words.Words;
import wirecopy.parse.AsDecided;

/** A card with what there is to know about a story and its file. Every value can be selected; all of it can be copied at once. */
public final class InfoCard extends VBox {

    private static final int LONG = 64;
    private static final int IN_A_LINE = 56;
    private static final int MOST_LINES = 5;

    private final Words words = Words.of(InfoCard.class);

    public InfoCard(AsDecided story) {
        List<Fact> facts = Facts.of(story);
        getStyleClass().add("info-card");
        Label title = new Label(words.get("title"));
        title.getStyleClass().add("title");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, values);
        for (int row = 0; row < facts.size(); row++) {
            Label label = new Label(facts.get(row).label());
            label.getStyleClass().add("label-of-fact");
            GridPane.setValignment(label, VPos.TOP);
            TextInputControl value = value(facts.get(row));
            label.setLabelFor(value);
            grid.addRow(row, label, value);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button copy = new Button(words.get("copy"));
        copy.setOnAction(action -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(Facts.text(facts));
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(words.get("copied"));
        });
        getChildren().addAll(title, scroll, copy);
    }

    /** A field, or an area where the value needs more than a line. */
    private static TextInputControl value(Fact fact) {
        TextInputControl value;
        if (fact.value().length() > LONG) {
            TextArea area = new TextArea(fact.value());
            area.setWrapText(true);
            area.setPrefRowCount(Math.min(MOST_LINES, 1 + fact.value().length() / IN_A_LINE));
            value = area;
        } else {
            value = new TextField(fact.value());
        }
        value.setEditable(false);
        value.getStyleClass().add("value-of-fact");
        value.setAccessibleText(fact.label());
        return value;
    }
}
