package wirecopy.desktop.reader;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** A short message in the place of a story. */
final class MessagePane extends VBox {

    private static final double WIDEST = 420;

    MessagePane() {
        getStyleClass().add("message");
        setAlignment(Pos.CENTER);
    }

    void say(String title, String text, List<Offer> offers) {
        PlainText heading = new PlainText(title, "message-title");
        PlainText help = new PlainText(text, "message-text");
        heading.setMaxWidth(WIDEST);
        help.setMaxWidth(WIDEST);
        heading.setTextAlignment(TextAlignment.CENTER);
        help.setTextAlignment(TextAlignment.CENTER);
        getChildren().setAll(heading, help);
        for (Offer offer : offers) {
            Button button = new Button(offer.says());
            button.setOnAction(click -> offer.action().run());
            getChildren().add(button);
        }
        setAccessibleText(title + ". " + text);
    }
}
