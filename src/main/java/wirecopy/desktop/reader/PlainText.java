package wirecopy.desktop.reader;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Wrapped text of the program itself. Never a wrapped label: those fail on right-to-left text, see {@link Script}. */
final class PlainText extends TextFlow {

    PlainText(String text, String styleClass) {
        for (Script.Piece piece : Script.pieces(text)) {
            if (piece.hand() != Script.Hand.HIDDEN) {
                Text part = new Text(piece.text());
                part.getStyleClass().add(styleClass);
                getChildren().add(part);
            }
        }
    }
}
