package wirecopy.desktop.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.marks.Marks;
import wirecopy.desktop.words.Words;
import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Order;

/** The list of stories: all of a folder, or those that a search found. It scrolls through every one, however many. */
public final class Timeline extends BorderPane {

    private static final double ROW_HEIGHT = 122;

    private final Words words = Words.of(Timeline.class);
    private final Rows rows;
    private final ListView<Integer> list;
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label note = new Label();
    private final FlowPane chips = new FlowPane(6, 6);
    private final Hyperlink suggestion = new Hyperlink();
    private final Hyperlink person = new Hyperlink();
    private final VBox head = new VBox();
    private final MenuButton order = new MenuButton();
    private final Lane lane;
    private Consumer<Hit> chosen = hit -> {
    };
    private Consumer<Hit> opened = hit -> {
    };
    private boolean quiet;
    private int waitingFor = -1;

    public Timeline(Background background, Marks marks) {
        lane = background.lane();
        rows = new Rows(lane, this::redraw);
        list = new ListView<>(rows);
        list.setCellFactory(view -> new StoryCell(rows, marks));
        list.setFixedCellSize(ROW_HEIGHT);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().selectedIndexProperty().addListener((selection, before, now) -> choose(now.intValue()));
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
        list.setAccessibleText(words.get("name"));
        getStyleClass().add("timeline");
        title.getStyleClass().add("title");
        count.getStyleClass().add("count");
        order.getStyleClass().addAll("flat", "small");
        order.setAccessibleText(words.get("order.name"));
        title.setWrapText(true);
        order.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox below = new HBox(count, gap, order);
        below.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("head");
        chips.setVisible(false);
        chips.setManaged(false);
        note.getStyleClass().add("note");
        note.setWrapText(true);
        showNote("");
        suggest(null, null);
        offerPerson(null, null);
        head.getChildren().setAll(title, note, chips, below, suggestion, person);
        setTop(head);
        setCenter(list);
    }

    /** @param listener hears which story was chosen: by click, key or {@link #select} */
    public void onChoose(Consumer<Hit> listener) {
        chosen = listener;
    }

    /** @param listener hears which story is to have a window of its own: by double-click or Enter */
    public void onOpen(Consumer<Hit> listener) {
        opened = listener;
    }

    /** @param listener is told that the selected stories are to be exported: by right-click */
    public void onExport(Runnable listener) {
        MenuItem export = new MenuItem(words.get("export"));
        export.setOnAction(action -> listener.run());
        list.setContextMenu(new ContextMenu(export));
    }

    /** Offers these orders and hears which one the user takes. */
    public void offerOrders(List<Order> offered, Order taken, Consumer<Order> listener) {
        ToggleGroup group = new ToggleGroup();
        order.getItems().clear();
        order.setText(words.get("order." + taken));
        for (Order each : offered) {
            RadioMenuItem item = new RadioMenuItem(words.get("order." + each));
            item.setToggleGroup(group);
            item.setSelected(each == taken);
            item.setOnAction(action -> {
                order.setText(item.getText());
                listener.accept(each);
            });
            order.getItems().add(item);
        }
    }

    /**
     * Shows other hits.
     *
     * @param selected the row to select without choosing it anew, or -1
     * @param top      the row to stand at the top, or -1 to leave the list where it is
     */
    public void show(Listing listing, int selected, int top) {
        int stories = listing.hits().size();
        title.setText(listing.title());
        title.setTooltip(new Tooltip(listing.title()));
        count.setText(listing.within().isEmpty() ? words.get("stories", stories) : words.get("stories.within", stories, listing.within()));
        quiet = true;
        rows.replace(listing);
        list.getSelectionModel().clearSelection();
        if (selected >= 0) {
            list.getSelectionModel().select(selected);
            list.getFocusModel().focus(selected);
        }
        quiet = false;
        if (top >= 0) {
            scrollTo(top);
        }
    }

    /**
     * Shows under the heading by what the list is narrowed.
     *
     * @param widened hears which of them the user takes away, counted from 0
     */
    public void showNarrowed(List<String> by, Consumer<Integer> widened) {
        chips.getChildren().clear();
        for (int i = 0; i < by.size(); i++) {
            int at = i;
            Button chip = new Button(by.get(i), new FontIcon(Feather.X));
            chip.setMnemonicParsing(false);
            chip.setContentDisplay(ContentDisplay.RIGHT);
            chip.getStyleClass().addAll("small", "chip");
            chip.setMaxWidth(220);
            chip.setAccessibleText(words.get("widen", by.get(i)));
            chip.setTooltip(new Tooltip(words.get("widen", by.get(i))));
            chip.setOnAction(action -> widened.accept(at));
            chips.getChildren().add(chip);
        }
        chips.setVisible(!by.isEmpty());
        chips.setManaged(!by.isEmpty());
    }

    /** Says more about the list under its heading; empty for nothing. */
    public void showNote(String says) {
        note.setText(says);
        note.setVisible(!says.isEmpty());
        note.setManaged(!says.isEmpty());
    }

    /** Offers, under the heading, to look for something else instead; null for nothing. */
    public void suggest(String what, Runnable taken) {
        offer(suggestion, what == null ? null : words.get("suggestion", what), taken);
    }

    /** Offers, under the heading, all stories of a person; null for nothing. */
    public void offerPerson(String name, Runnable taken) {
        offer(person, name == null ? null : words.get("person", name), taken);
    }

    private static void offer(Hyperlink link, String says, Runnable taken) {
        link.setText(says);
        link.setOnAction(action -> taken.run());
        link.setVisited(false);
        link.setVisible(says != null);
        link.setManaged(says != null);
    }

    /** Selects no story, without telling anybody. */
    public void clearSelection() {
        quiet = true;
        list.getSelectionModel().clearSelection();
        quiet = false;
    }

    /** What to show in place of an empty list. */
    public void whenEmpty(Node node) {
        list.setPlaceholder(node);
    }

    /** The hit that is selected and known, if any. */
    public Optional<Hit> selected() {
        int row = list.getSelectionModel().getSelectedIndex();
        return row < 0 ? Optional.empty() : Optional.ofNullable(rows.hit(row));
    }

    /** All selected hits that are known. */
    public List<Hit> selection() {
        return list.getSelectionModel().getSelectedIndices().stream().map(rows::hit).filter(hit -> hit != null).toList();
    }

    /** Selects the story so many rows further down (or up, below 0) and chooses it. Says whether there was one. */
    public boolean step(int by) {
        int row = list.getSelectionModel().getSelectedIndex() + by;
        if (row < 0 || row >= rows.size()) {
            return false;
        }
        select(row);
        return true;
    }

    /** Selects a row, chooses its story and brings it into view. */
    public void select(int row) {
        boolean selected = list.getSelectionModel().getSelectedIndex() == row;
        list.getSelectionModel().clearAndSelect(row);
        list.getFocusModel().focus(row);
        reveal(row);
        if (selected) {
            choose(row);
        }
    }

    public int selectedRow() {
        return list.getSelectionModel().getSelectedIndex();
    }

    /** The story at the top of the list as it is scrolled now; none where the list stands at its beginning, to see what is new. */
    public Optional<String> topId() {
        int row = Viewport.first(list);
        return row == 0 ? Optional.empty() : Optional.ofNullable(rows.hit(row)).map(Hit::id);
    }

    /** Shows no rows and, in their place, why. */
    public void showNothing(Node why) {
        list.setPlaceholder(why);
        count.setText("");
        rows.empty();
    }

    /** Looks for a row that holds a story of the wanted sort, from the selected one on; the answer is -1 where there is none. */
    public void find(Predicate<Hit> wanted, Consumer<Integer> found) {
        Hits hits = rows.hits();
        int from = list.getSelectionModel().getSelectedIndex() + 1;
        if (hits == null) {
            return;
        }
        lane.fetch(() -> RowSearch.first(hits, from, wanted), found);
    }

    /** Draws the rows anew, since marks changed or rows have come. */
    public void redraw() {
        list.refresh();
        int row = list.getSelectionModel().getSelectedIndex();
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
        if (list.getSelectionModel().getSelectedIndex() < 0 && rows.size() > 0) {
            select(0);
        }
    }

    private void choose(int row) {
        waitingFor = -1;
        if (quiet || row < 0) {
            return;
        }
        Hit hit = rows.hit(row);
        if (hit == null) {
            waitingFor = row;
        } else {
            chosen.accept(hit);
        }
    }

    private void open() {
        selected().ifPresent(opened);
    }

    private void reveal(int row) {
        if (!Viewport.shows(list, row)) {
            scrollTo(Math.max(0, row - 1));
        }
    }

    /** The toolkit keeps a place as a share of the whole list: before it knows the list's height it would end a page too high. */
    private void scrollTo(int row) {
        list.applyCss();
        list.layout();
        list.scrollTo(row);
    }
}
