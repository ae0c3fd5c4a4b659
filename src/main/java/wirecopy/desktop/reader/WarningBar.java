package wirecopy.desktop.reader;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import wirecopy.desktop.hint.Hint;
import wirecopy.article.Warning;

/** One quiet line that says how many warnings a story has; pressed, it shows them. Not there for a story without. */
final class WarningBar extends VBox {

    private static final double TALLEST_LIST = 160;

    private final Button summary = new Button();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final VBox lines = new VBox();
    private final ScrollPane list = new ScrollPane(lines);

    WarningBar() {
        getStyleClass().add("warnings");
        lines.getStyleClass().add("warning-lines");
        list.setFitToWidth(true);
        list.setMaxHeight(TALLEST_LIST);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        summary.getStyleClass().addAll("flat", "small");
        summary.setGraphic(arrow);
        Hint.on(summary, Words.of("warnings.show"));
        summary.setOnAction(event -> expand(!list.isVisible()));
        getChildren().addAll(summary, list);
        show(List.of());
    }

    void show(List<Warning> warnings) {
        setVisible(!warnings.isEmpty());
        setManaged(!warnings.isEmpty());
        expand(false);
        summary.setText(Words.of("warnings", warnings.size()));
        lines.getChildren().setAll(warnings.stream().map(WarningBar::line).toList());
    }

    private static PlainText line(Warning warning) {
        String where = Words.of("warnings.line", Integer.toString(warning.line()));
        return new PlainText(where + ": " + warning.message(), "warning-line");
    }

    private void expand(boolean open) {
        list.setVisible(open);
        list.setManaged(open);
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    }
}
