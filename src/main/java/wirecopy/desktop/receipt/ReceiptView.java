package wirecopy.desktop.receipt;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.beans.property.SimpleStringProperty;

import wirecopy.desktop.words.Words;
import wirecopy.library.Receipt;
import wirecopy.library.Receipt.Outcome;
import wirecopy.library.Receipt.Row;

/** What an import did, file by file, with the reason for each that did not come in. */
public final class ReceiptView extends BorderPane {

    private final Words words = Words.of(ReceiptView.class);
    private final Receipt receipt;
    private final TableView<Row> table = new TableView<>();

    /** @param save called when the user wants it as a file, @param close when they are done with it */
    public ReceiptView(Receipt receipt, Runnable save, Runnable close) {
        this.receipt = receipt;
        getStyleClass().add("receipt");
        Label title = new Label(words.get("title"));
        title.getStyleClass().add("title");
        Label sum = new Label(inWords(receipt));
        sum.setWrapText(true);
        VBox top = new VBox(8, title, sum, choices());
        top.setPadding(new Insets(0, 0, 12, 0));
        setTop(top);
        setCenter(table());
        setBottom(buttons(save, close));
        Outcome first = receipt.count(Outcome.UNREADABLE) > 0 ? Outcome.UNREADABLE : null;
        show(first);
    }

    /** The receipt in one sentence. */
    public static String inWords(Receipt receipt) {
        Words words = Words.of(ReceiptView.class);
        String sum = words.get("sum", receipt.count(Outcome.ADDED), receipt.count(Outcome.ALREADY_HERE),
                receipt.count(Outcome.UNREADABLE), receipt.count(Outcome.SKIPPED));
        return receipt.cancelled() ? words.get("cancelled", sum) : sum;
    }

    private HBox choices() {
        ToggleGroup group = new ToggleGroup();
        HBox choices = new HBox(6, choice(group, null, receipt.rows().size()));
        for (Outcome outcome : Outcome.values()) {
            choices.getChildren().add(choice(group, outcome, receipt.count(outcome)));
        }
        return choices;
    }

    private ToggleButton choice(ToggleGroup group, Outcome outcome, int rows) {
        ToggleButton button = new ToggleButton(words.get("choice." + (outcome == null ? "ALL" : outcome), rows));
        button.getStyleClass().add("small");
        button.setToggleGroup(group);
        button.setDisable(rows == 0);
        button.setSelected(outcome == (receipt.count(Outcome.UNREADABLE) > 0 ? Outcome.UNREADABLE : null));
        button.setOnAction(action -> {
            button.setSelected(true);
            show(outcome);
        });
        return button;
    }

    private void show(Outcome outcome) {
        List<Row> rows = receipt.rows().stream().filter(row -> outcome == null || row.outcome() == outcome).toList();
        table.setItems(FXCollections.observableList(rows));
    }

    private TableView<Row> table() {
        TableColumn<Row, String> what = new TableColumn<>(words.get("outcome"));
        what.setCellValueFactory(row -> new SimpleStringProperty(words.get("outcome." + row.getValue().outcome())));
        what.setPrefWidth(110);
        TableColumn<Row, String> why = new TableColumn<>(words.get("reason"));
        why.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().reason() == null ? "" : row.getValue().reason()));
        why.setPrefWidth(280);
        TableColumn<Row, String> file = new TableColumn<>(words.get("file"));
        file.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().path()));
        file.setPrefWidth(420);
        why.setCellFactory(column -> new WholeTextCell());
        file.setCellFactory(column -> new WholeTextCell());
        table.getColumns().setAll(List.of(what, why, file));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        return table;
    }

    private HBox buttons(Runnable save, Runnable close) {
        Button copy = new Button(words.get("copy"));
        copy.setOnAction(action -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(asTable());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(words.get("copied"));
        });
        Button keep = new Button(words.get("save"));
        keep.setOnAction(action -> save.run());
        Button done = new Button(words.get("close"));
        done.setDefaultButton(true);
        done.setCancelButton(true);
        done.setOnAction(action -> close.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, copy, keep, gap, done);
        buttons.setPadding(new Insets(12, 0, 0, 0));
        return buttons;
    }

    /** The rows that are shown, one a line, columns separated by tabs. */
    private String asTable() {
        StringBuilder text = new StringBuilder();
        for (Row row : table.getItems()) {
            text.append(words.get("outcome." + row.outcome())).append('\t').append(row.reason() == null ? "" : row.reason()).append('\t')
                    .append(row.path()).append('\n');
        }
        return text.toString();
    }
}
