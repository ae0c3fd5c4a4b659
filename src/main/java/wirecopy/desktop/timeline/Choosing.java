package wirecopy.desktop.timeline;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Which rows are selected, by keys and by mouse. Headings are passed over; only a row that is selected alone is chosen. */
final class Choosing {

    private final ListView<Integer> list;
    private final Rows rows;
    private final IntConsumer chosen;
    private final Runnable changed;
    private int anchor = -1;
    private int lead = -1;
    private boolean quiet;

    /** @param chosen hears a row that was selected alone, @param changed hears that others are selected */
    Choosing(ListView<Integer> list, Rows rows, IntConsumer chosen, Runnable changed) {
        this.list = list;
        this.rows = rows;
        this.chosen = chosen;
        this.changed = changed;
        list.getSelectionModel().selectedIndexProperty().addListener((selection, before, now) -> heard(now.intValue()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!key.isAltDown() && press(key)) {
                key.consume();
            }
        });
    }

    /** The row that is selected, of several the last one; -1 where none is. */
    int selected() {
        int place = list.getSelectionModel().getSelectedIndex();
        return place < 0 ? -1 : rows.rowAt(place);
    }

    /** How many stories are selected. */
    int count() {
        MultipleSelectionModel<Integer> model = list.getSelectionModel();
        int places = model.getSelectedIndices().size();
        return places < 2 ? places : places - (int) Arrays.stream(rows.sections().places()).filter(model::isSelected).count();
    }

    /** The rows of all selected stories, in order. */
    int[] all() {
        if (count() == rows.stories()) {
            return IntStream.range(0, rows.stories()).toArray();
        }
        return list.getSelectionModel().getSelectedIndices().stream().mapToInt(rows::rowAt).filter(row -> row >= 0).toArray();
    }

    /** Selects a row alone without choosing it; -1 for none. */
    void mark(int row) {
        quietly(() -> {
            list.getSelectionModel().clearSelection();
            if (row >= 0) {
                list.getSelectionModel().select(rows.placeOf(row));
                list.getFocusModel().focus(rows.placeOf(row));
            }
        });
        anchor = row;
        lead = row;
    }

    /** Selects a row alone, chooses its story and brings it into view. */
    void choose(int row) {
        mark(row);
        reveal(row);
        chosen.accept(row);
    }

    /** Selects all from where the selection began to so many rows from where it ends now. */
    void extend(int by) {
        if (lead >= 0) {
            extendTo(Math.clamp(lead + by, 0, rows.stories() - 1));
        }
    }

    private void extendTo(int row) {
        int from = anchor < 0 ? row : anchor;
        int first = rows.placeOf(from);
        int last = rows.placeOf(row);
        quietly(() -> {
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().selectRange(first, last < first ? last - 1 : last + 1);
            list.getFocusModel().focus(last);
        });
        anchor = from;
        lead = row;
        reveal(row);
    }

    private void toggle(int row) {
        int place = rows.placeOf(row);
        quietly(() -> {
            if (list.getSelectionModel().isSelected(place)) {
                list.getSelectionModel().clearSelection(place);
            } else {
                list.getSelectionModel().select(place);
            }
            list.getFocusModel().focus(place);
        });
        anchor = row;
        lead = row;
    }

    private void selectAll() {
        int focused = list.getFocusModel().getFocusedIndex();
        quietly(() -> {
            list.getSelectionModel().selectAll();
            list.getFocusModel().focus(focused);
        });
    }

    /** A press of the mouse on a row; says whether that was all there is to do. */
    boolean press(MouseEvent press, int row) {
        if (row < 0 || !press.isPrimaryButtonDown()) {
            return row < 0;
        }
        if (press.isShiftDown()) {
            extendTo(row);
        } else if (press.isShortcutDown()) {
            toggle(row);
        } else {
            mark(row);
            chosen.accept(row);
        }
        list.requestFocus();
        return true;
    }

    private boolean press(KeyEvent key) {
        int page = Math.max(1, Viewport.size(list) - 1);
        switch (key.getCode()) {
            case UP -> go(key, -1);
            case DOWN -> go(key, 1);
            case PAGE_UP -> go(key, -page);
            case PAGE_DOWN -> go(key, page);
            case HOME -> go(key, -rows.stories());
            case END -> go(key, rows.stories());
            case A -> {
                if (!key.isShortcutDown()) {
                    return false;
                }
                selectAll();
            }
            case ESCAPE -> {
                if (count() < 2) {
                    return false;
                }
                mark(lead);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(KeyEvent key, int by) {
        if (rows.stories() == 0) {
            return;
        }
        if (key.isShiftDown()) {
            extend(by);
        } else {
            int to = Math.clamp((long) lead + by, 0, rows.stories() - 1);
            if (to != lead || count() != 1) {
                choose(to);
            }
        }
    }

    /** Changes the list, and with it perhaps the selection, without choosing anything. */
    void quietly(Runnable change) {
        quiet = true;
        change.run();
        quiet = false;
        changed.run();
    }

    /** The toolkit selected something by itself. */
    private void heard(int place) {
        if (!quiet && place >= 0 && rows.rowAt(place) >= 0) {
            anchor = rows.rowAt(place);
            lead = anchor;
            chosen.accept(anchor);
        }
    }

    private void reveal(int row) {
        if (!Viewport.shows(list, rows.placeOf(row))) {
            Viewport.scrollTo(list, Math.max(0, rows.placeOf(row) - 1));
        }
    }
}
