package wirecopy.desktop.asking;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import wirecopy.desktop.words.Words;

/** A small card for the tags of a story, with commas between them; tags in use are offered below as they fit. */
public final class TagCard extends VBox {

    private static final int OFFERED = 6;

    private final TextField field = new TextField();
    private final FlowPane offers = new FlowPane(6, 6);
    private final List<String> known;

    /**
     * @param title  whose tags they are
     * @param before the tags that stand there at first
     * @param known  all tags in use
     * @param taken  hears what was typed
     */
    public TagCard(String title, Collection<String> before, Collection<String> known, Consumer<String> taken) {
        this.known = List.copyOf(known);
        Words words = Words.of(TagCard.class);
        getStyleClass().add("name-card");
        setMaxHeight(USE_PREF_SIZE);
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        Label help = new Label(words.get("tags.help"));
        help.getStyleClass().add("help");
        field.setText(before.isEmpty() ? "" : String.join(", ", before) + ", ");
        field.setPromptText(words.get("tags.prompt"));
        field.setAccessibleText(title);
        field.textProperty().addListener(change -> offer());
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                taken.accept(field.getText());
            } else if (key.getCode() == KeyCode.TAB && !fitting().isEmpty()) {
                key.consume();
                complete(fitting().getFirst());
            }
        });
        getChildren().addAll(heading, field, offers, help);
        offer();
    }

    /** Puts the cursor behind the last tag. */
    @Override
    public void requestFocus() {
        field.requestFocus();
        field.end();
    }

    private int beginning() {
        return field.getText().lastIndexOf(',') + 1;
    }

    private List<String> fitting() {
        String text = field.getText();
        String typed = lower(text.substring(beginning()));
        List<String> there = Stream.of(text.substring(0, beginning()).split(",")).map(TagCard::lower).toList();
        return known.stream().filter(tag -> lower(tag).startsWith(typed) && !lower(tag).equals(typed) && !there.contains(lower(tag)))
                .limit(OFFERED).toList();
    }

    private void offer() {
        offers.getChildren().setAll(fitting().stream().map(tag -> {
            Button button = new Button(tag);
            button.setMnemonicParsing(false);
            button.getStyleClass().add("small");
            button.setFocusTraversable(false);
            button.setOnAction(action -> complete(tag));
            return button;
        }).toList());
    }

    private void complete(String tag) {
        String before = field.getText().substring(0, beginning());
        field.setText(before + (before.isEmpty() ? "" : " ") + tag + ", ");
        field.end();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
