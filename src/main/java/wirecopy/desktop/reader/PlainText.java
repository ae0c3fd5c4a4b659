package wirecopy.desktop.reader;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import wirecopy.desktop.script.Script;

/** Wrapped text of the program itself. Never a wrapped label: those fail on right-to-left text, see {@link Script}. */
final class PlainText extends TextFlow {

    /** Messages are set small, and never in a column narrower than this many characters. */
    private static final int LONGEST_PIECE = 8;

    PlainText(String text, String styleClass) {
        for (Script.Piece piece : Script.pieces(text, LONGEST_PIECE)) {
            if (piece.hand() != Script.Hand.HIDDEN) {
                Text part = new Text(piece.text());
                part.getStyleClass().add(styleClass);
                getChildren().add(part);
            }
        }
    }
}
