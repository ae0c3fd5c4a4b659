package wirecopy.desktop.print;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import wirecopy.desktop.words.Words;

/** A card that asks whether stories are to be printed or saved as PDF. */
public final class PrintCard extends VBox {

    private final Words words = Words.of(PrintCard.class);
    private final Label help = new Label(words.get("looking"));
    private final Button print = new Button(words.get("print"));
    private final Button save = new Button(words.get("save"));

    /** What can be asked for. */
    public interface Listener {

        void print();

        void save();
    }

    /** @param stories how many are to be printed */
    public PrintCard(String headline, int stories, Listener asked) {
        getStyleClass().addAll("name-card", "print-card");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(words.get("title", stories, headline));
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        help.getStyleClass().add("help");
        help.setWrapText(true);
        print.setDisable(true);
        print.setOnAction(action -> asked.print());
        save.setOnAction(action -> asked.save());
        save.setDefaultButton(true);
        getChildren().addAll(title, help, new HBox(10, print, save));
    }

    /** Says whether there is a printer, once that is known. */
    public void showPrinter(boolean any) {
        print.setDisable(!any);
        help.setText(words.get(any ? "help" : "none"));
    }

    /** Puts the keyboard on what can be done for sure. */
    @Override
    public void requestFocus() {
        save.requestFocus();
    }
}
