package wirecopy.desktop.emptystate;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** Stands where there is nothing to list: what this is, why it is empty, what to do next. */
public final class EmptyState extends VBox {

    public EmptyState(Ikon icon, String title, String text) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label heading = new Label(title);
        heading.getStyleClass().add("title");
        getChildren().addAll(new FontIcon(icon), centered(heading));
        if (!text.isEmpty()) {
            getChildren().add(centered(new Label(text)));
        }
    }

    /** Offers a way on. */
    public EmptyState offer(String label, Runnable action) {
        Button button = new Button(label);
        button.setOnAction(click -> action.run());
        getChildren().add(button);
        return this;
    }

    private static Label centered(Label label) {
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }
}
