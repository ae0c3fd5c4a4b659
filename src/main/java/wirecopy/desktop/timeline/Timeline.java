package wirecopy.desktop.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;

import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.marks.Marks;
import wirecopy.desktop.words.Words;
import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Order;

/** The list of stories: all of a folder, or those that a search found. It scrolls through every one, however many. */
public final class Timeline extends BorderPane {

    private final Rows rows;
    private final Marks marks;
    private final ListView<Integer> list;
    private final Choosing choosing;
    private final ArrangeMenu arrange = new ArrangeMenu();
    private final TimelineHead head = new TimelineHead(arrange);
    private final Lane lane;
    private Consumer<Hit> chosen = hit -> {
    };
    private Consumer<Hit> opened = hit -> {
    };
    private boolean compact;
    private int waitingFor = -1;

    public Timeline(Background background, Marks marks) {
        this.marks = marks;
        lane = background.lane();
        rows = new Rows(lane, this::redraw);
        list = new ListView<>(rows);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        choosing = new Choosing(list, rows, this::choose, this::countSelected);
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                open();
            }
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
                key.consume();
            }
        });
        list.setAccessibleText(Words.of(Timeline.class).get("name"));
        getStyleClass().add("timeline");
        setTop(head);
        setCenter(list);
        setCompact(false);
    }

    /** @param listener hears which story was chosen: by click, key or {@link #select} */
    public void onChoose(Consumer<Hit> listener) {
        chosen = listener;
    }

    /** @param listener hears which story is to have a window of its own: by double-click or Enter */
    public void onOpen(Consumer<Hit> listener) {
        opened = listener;
    }

    /** Offers these by right-click, for the selected stories. */
    public void offerMenu(List<MenuItem> items) {
        list.setContextMenu(new ContextMenu(items.toArray(MenuItem[]::new)));
    }

    /** Offers these orders and hears which one the user takes. */
    public void offerOrders(List<Order> offered, Order taken, Consumer<Order> listener) {
        arrange.offerOrders(offered, taken, listener);
    }

    /** Offers to put the list into groups and to make its rows compact, and hears what the user takes. */
    public void offerLooks(ListLook now, Consumer<ListLook> listener) {
        setCompact(now.compact());
        arrange.offerLooks(now, taken -> {
            setCompact(taken.compact());
            listener.accept(taken);
        });
    }

    private void setCompact(boolean on) {
        compact = on;
        list.setCellFactory(view -> new StoryCell(rows, marks, choosing, on));
        setHeights();
    }

    /** One height for all rows is a relief for the toolkit; headings have another one. */
    private void setHeights() {
        list.setFixedCellSize(rows.sections().count() > 0 ? -1 : compact ? StoryCell.COMPACT_HEIGHT : StoryCell.ROOMY_HEIGHT);
    }

    /**
     * Shows other hits.
     *
     * @param selected the row to select without choosing it anew, or -1
     * @param top      the row to stand at the top, or -1 to leave the list where it is
     */
    public void show(Listing listing, int selected, int top) {
        head.name(listing.title(), listing.within());
        choosing.quietly(() -> rows.replace(listing));
        setHeights();
        choosing.mark(selected);
        if (top >= 0) {
            Viewport.scrollTo(list, top == 0 ? 0 : rows.placeOf(top));
        }
    }

    /** Says beside the number of stories how many places in them were found. */
    public void showPlaces(int places) {
        head.countPlaces(places);
    }

    /**
     * Shows under the heading by what the list is narrowed.
     *
     * @param widened hears which of them the user takes away, counted from 0
     */
    public void showNarrowed(List<String> by, Consumer<Integer> widened) {
        head.narrow(by, widened);
    }

    /** Says more about the list under its heading; empty for nothing. */
    public void showNote(String says) {
        head.say(says);
    }

    /** Offers, under the heading, to look for something else instead; null for nothing. */
    public void suggest(String what, Runnable taken) {
        head.suggest(what, taken);
    }

    /** Offers, under the heading, all stories of a person; null for nothing. */
    public void offerPerson(String name, Runnable taken) {
        head.offerPerson(name, taken);
    }

    /** Selects no story, without telling anybody. */
    public void clearSelection() {
        choosing.mark(-1);
    }

    /** What to show in place of an empty list. */
    public void whenEmpty(Node node) {
        list.setPlaceholder(node);
    }

    /** The hit that is selected and known, if any; of several the last one. */
    public Optional<Hit> selected() {
        int row = choosing.selected();
        return row < 0 ? Optional.empty() : Optional.ofNullable(rows.hit(row));
    }

    /** How many stories are selected. */
    public int selectionSize() {
        return choosing.count();
    }

    /**
     * Gives the identities of all selected stories: at once where they are at hand, else as soon as they are fetched. They come in the
     * order of the list, but in none where every story of the list is selected.
     */
    public void selection(Consumer<List<String>> heard) {
        int[] selected = choosing.all();
        List<String> known = new ArrayList<>();
        for (int row : selected) {
            Hit hit = selected.length > Rows.PAGE ? null : rows.known(row);
            if (hit == null) {
                rows.fetchIds(selected, heard);
                return;
            }
            known.add(hit.id());
        }
        heard.accept(known);
    }

    /** Selects the story so many rows further down (or up, below 0) and chooses it. Says whether there was one. */
    public boolean step(int by) {
        int row = choosing.selected() + by;
        if (row < 0 || row >= rows.stories()) {
            return false;
        }
        select(row);
        return true;
    }

    /** Makes the selection longer or shorter by so many rows, at the end that was moved last. */
    public void extend(int by) {
        choosing.extend(by);
    }

    /** Selects a row, chooses its story and brings it into view. */
    public void select(int row) {
        choosing.choose(row);
    }

    public int selectedRow() {
        return choosing.selected();
    }

    /** The story at the top of the list as it is scrolled now; none where the list stands at its beginning, to see what is new. */
    public Optional<String> topId() {
        int place = Viewport.first(list);
        if (place == 0 || rows.stories() == 0) {
            return Optional.empty();
        }
        int row = rows.rowAt(place) >= 0 ? rows.rowAt(place) : rows.rowAt(place + 1);
        return Optional.ofNullable(rows.hit(row)).map(Hit::id);
    }

    /** Shows no rows and, in their place, why. */
    public void showNothing(Node why) {
        list.setPlaceholder(why);
        choosing.quietly(rows::empty);
        setHeights();
        head.countNothing();
    }

    /** Looks for a row that holds a story of the wanted sort, from the selected one on; the answer is -1 where there is none. */
    public void find(Predicate<Hit> wanted, Consumer<Integer> found) {
        Hits hits = rows.hits();
        int from = choosing.selected() + 1;
        if (hits == null) {
            return;
        }
        lane.fetch(() -> RowSearch.first(hits, from, wanted), found);
    }

    /** Looks for such a row before the selected one, the nearest first; the answer is -1 where there is none. */
    public void findBefore(Predicate<Hit> wanted, Consumer<Integer> found) {
        Hits hits = rows.hits();
        int from = list.getSelectionModel().getSelectedIndex();
        if (hits != null) {
            lane.fetch(() -> RowSearch.lastBefore(hits, from, wanted), found);
        }
    }

    /** Draws the rows anew, since marks changed or rows have come. */
    public void redraw() {
        list.refresh();
        int row = choosing.selected();
        if (waitingFor == row && row >= 0 && rows.hit(row) != null) {
            choose(row);
        }
    }

    /** Puts the keyboard on the list. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /** Puts the keyboard on the list, on its first story where none is selected. */
    public void begin() {
        requestFocus();
        if (choosing.selected() < 0 && rows.stories() > 0) {
            select(0);
        }
    }

    private void choose(int row) {
        waitingFor = -1;
        Hit hit = rows.hit(row);
        if (hit == null) {
            waitingFor = row;
        } else {
            chosen.accept(hit);
        }
    }

    private void countSelected() {
        head.count(rows.stories(), choosing.count());
    }

    private void open() {
        if (choosing.count() == 1) {
            selected().ifPresent(opened);
        }
    }
}
