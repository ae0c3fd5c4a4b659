package wirecopy.desktop.facets;

import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import wirecopy.desktop.words.Words;
import wirecopy.search.Facet;
import wirecopy.search.FacetCount;

/** People, organizations, places, folders and years of the stories in the list, with counts; a click on one narrows the list to it. Shut at first. */
public final class FacetPane extends VBox {

    private final Words words = Words.of(FacetPane.class);
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Button head = new Button(words.get("title"), arrow);
    private final VBox values = new VBox();
    private final ScrollPane scroll = new ScrollPane(values);
    private Runnable opened = () -> {
    };
    private Consumer<String> person = name -> {
    };
    private BiConsumer<Facet, String> chosen = (facet, value) -> {
    };

    public FacetPane() {
        getStyleClass().add("facets");
        head.getStyleClass().addAll("flat", "head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setOnAction(action -> open(!isOpen()));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().setAll(head);
    }

    /** @param listener hears that the pane was opened and waits for counts */
    public void onOpen(Runnable listener) {
        opened = listener;
    }

    /** @param listener hears by which value to narrow */
    public void onChoose(BiConsumer<Facet, String> listener) {
        chosen = listener;
    }

    /** @param listener hears whose stories alone are wanted, all of them */
    public void onPerson(Consumer<String> listener) {
        person = listener;
    }

    /** Whether counts are to be seen; those of a shut pane need not be made. */
    public boolean isOpen() {
        return getChildren().contains(scroll);
    }

    private void open(boolean open) {
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        if (open) {
            getChildren().setAll(head, scroll);
            opened.run();
        } else {
            getChildren().setAll(head);
        }
    }

    /** Shows other counts; a facet without values is left out. */
    public void show(Map<Facet, List<FacetCount>> counts) {
        values.getChildren().clear();
        counts.forEach((facet, found) -> {
            if (!found.isEmpty()) {
                Label title = new Label(words.get("facet." + facet));
                title.getStyleClass().add("facet");
                values.getChildren().add(title);
                found.forEach(each -> values.getChildren().add(line(facet, each)));
            }
        });
        if (values.getChildren().isEmpty()) {
            Label none = new Label(words.get("none"));
            none.getStyleClass().add("facet");
            values.getChildren().add(none);
        }
    }

    private Button line(Facet facet, FacetCount each) {
        Label name = new Label(shown(facet, each.value()));
        name.setMinWidth(0);
        Label count = new Label(NumberFormat.getIntegerInstance().format(each.count()));
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox content = new HBox(8, name, gap, count);
        Button line = new Button(null, content);
        content.prefWidthProperty().bind(line.widthProperty().subtract(20));
        line.getStyleClass().addAll("flat", "value");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinWidth(0);
        line.setPrefWidth(0);
        line.setAccessibleText(words.get("value", name.getText(), each.count()));
        line.setTooltip(new Tooltip(each.value()));
        line.setOnAction(action -> chosen.accept(facet, each.value()));
        if (facet == Facet.CONTRIBUTOR) {
            MenuItem all = new MenuItem(words.get("person", each.value()));
            all.setMnemonicParsing(false);
            all.setOnAction(action -> person.accept(each.value()));
            line.setContextMenu(new ContextMenu(all));
        }
        return line;
    }

    /** Of a folder's whole path, the end. */
    public static String shown(Facet facet, String value) {
        String path = value.replaceAll("[/\\\\!]+$", "");
        return facet == Facet.FOLDER ? path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1) : value;
    }
}
