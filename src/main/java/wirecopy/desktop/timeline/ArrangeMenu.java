package wirecopy.desktop.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

import wirecopy.desktop.words.Words;
import wirecopy.search.Grouping;
import wirecopy.search.Order;

/** The menu over the list: in which order, in which groups, how roomy. */
final class ArrangeMenu extends MenuButton {

    private final Words words = Words.of(ArrangeMenu.class);
    private List<MenuItem> orders = List.of();
    private List<MenuItem> looks = List.of();

    ArrangeMenu() {
        getStyleClass().addAll("flat", "small");
        setAccessibleText(words.get("order.name"));
        setMinWidth(Region.USE_PREF_SIZE);
    }

    void offerOrders(List<Order> offered, Order taken, Consumer<Order> listener) {
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        setText(words.get("order." + taken));
        for (Order each : offered) {
            RadioMenuItem item = radio(group, "order." + each, each == taken);
            item.setOnAction(action -> {
                setText(item.getText());
                listener.accept(each);
            });
            items.add(item);
        }
        orders = items;
        fill();
    }

    void offerLooks(ListLook now, Consumer<ListLook> listener) {
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        RadioMenuItem none = radio(group, "group.none", now.grouping().isEmpty());
        none.setOnAction(action -> take(now.with(null), listener));
        items.add(none);
        for (Grouping each : Grouping.values()) {
            RadioMenuItem item = radio(group, "group." + each, now.grouping().filter(each::equals).isPresent());
            item.setOnAction(action -> take(now.with(each), listener));
            items.add(item);
        }
        CheckMenuItem compact = new CheckMenuItem(words.get("compact"));
        compact.setSelected(now.compact());
        compact.setOnAction(action -> take(now.with(!now.compact()), listener));
        items.add(new SeparatorMenuItem());
        items.add(compact);
        looks = items;
        fill();
    }

    private void take(ListLook look, Consumer<ListLook> listener) {
        offerLooks(look, listener);
        listener.accept(look);
    }

    private RadioMenuItem radio(ToggleGroup group, String key, boolean selected) {
        RadioMenuItem item = new RadioMenuItem(words.get(key));
        item.setToggleGroup(group);
        item.setSelected(selected);
        return item;
    }

    private void fill() {
        getItems().setAll(orders);
        if (!orders.isEmpty() && !looks.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        getItems().addAll(looks);
    }
}
