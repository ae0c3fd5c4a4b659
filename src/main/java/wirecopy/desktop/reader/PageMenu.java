package wirecopy.desktop.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/** What a right-click on the page offers: for the piece that is meant, for the text that is selected, for the whole story. */
final class PageMenu extends ContextMenu {

    /** Longer than what anyone searches for. */
    private static final int LONGEST_SOUGHT = 80;
    private static final int LONGEST_SHOWN = 24;

    private final StoryArea area;
    private final MenuItem copy = item(Words.of("copy"));
    private final MenuItem all = item(Words.of("select-all"));
    private final MenuItem find = item("");
    private BiFunction<Double, Double, List<MenuItem>> piece = (x, y) -> List.of();
    private List<MenuItem> story = List.of();
    private Supplier<String> selected = () -> "";

    PageMenu(StoryArea area) {
        this.area = area;
        copy.setOnAction(event -> area.copy());
        all.setOnAction(event -> area.selectAll());
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> fill(event.getScreenX(), event.getScreenY()));
    }

    /** @param offer gives what there is for the piece at a place on the screen */
    void onPiece(BiFunction<Double, Double, List<MenuItem>> offer) {
        piece = offer;
    }

    /**
     * @param items  what there is for the whole story
     * @param search hears which words are to be searched for
     */
    void offer(List<MenuItem> items, Consumer<String> search, Supplier<String> selectedText) {
        story = List.copyOf(items);
        selected = selectedText;
        find.setOnAction(event -> search.accept(selected.get().strip()));
    }

    private void fill(double x, double y) {
        List<MenuItem> text = new ArrayList<>(List.of(copy, all));
        copy.setDisable(!area.hasNonEmptySelection());
        String words = selected.get().strip();
        if (!words.isEmpty() && words.length() <= LONGEST_SOUGHT && !words.contains("\n")) {
            find.setText(Words.of("search-for", words.length() <= LONGEST_SHOWN ? words : words.substring(0, LONGEST_SHOWN) + "\u2026"));
            text.add(find);
        }
        getItems().clear();
        List.of(piece.apply(x, y), text, story).forEach(this::add);
    }

    private void add(List<MenuItem> group) {
        if (!group.isEmpty() && !getItems().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        getItems().addAll(group);
    }

    private static MenuItem item(String text) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        return item;
    }
}
