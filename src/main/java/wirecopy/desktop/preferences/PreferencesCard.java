package wirecopy.desktop.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

import wirecopy.desktop.words.Words;
import wirecopy.settings.Settings;
import wirecopy.settings.Type;

/** A card with the preferences. Every change holds at once, and shows in the preview beside. */
public final class PreferencesCard extends HBox {

    private static final double PREVIEW_WIDTH = 480;

    private final Words words = Words.of(PreferencesCard.class);
    private final Consumer<Settings> changed;
    private final GridPane grid = new GridPane();
    private final List<Runnable> takeOver = new ArrayList<>();
    private Settings settings;
    private boolean quiet;

    /**
     * @param preview a story set by these settings
     * @param changed hears of every change
     */
    public PreferencesCard(Settings settings, Region preview, Consumer<Settings> changed) {
        this.settings = settings;
        this.changed = changed;
        getStyleClass().add("preferences");
        grid.getStyleClass().add("grid");
        Label title = new Label(words.get("title"));
        title.getStyleClass().add("title");
        themes();
        storyFont();
        family("serif", s -> s.type().serifFamily(), (s, family) -> s.withType(s.type().withSerifFamily(family)));
        family("sans", s -> s.type().sansFamily(), (s, family) -> s.withType(s.type().withSansFamily(family)));
        number("size", new NumberRow(Settings.SMALLEST_TEXT, Settings.LARGEST_TEXT, 1, words), Settings::textSize, Settings::withTextSize);
        NumberRow measure = number("measure", new NumberRow(Type.LEAST_MEASURE, Type.MOST_MEASURE, 1, words),
                s -> s.type().measure() == Type.FULL_WIDTH ? Type.MOST_MEASURE : s.type().measure(), (s, n) -> s.withType(s.type().withMeasure((int) n)));
        fullWidth(measure);
        number("line", new NumberRow(Type.LEAST_LINE_HEIGHT, Type.MOST_LINE_HEIGHT, 0.05, words), s -> s.type().lineHeight(),
                (s, n) -> s.withType(s.type().withLineHeight(n)));
        number("spacing", new NumberRow(0, Type.MOST_SPACING, 0.05, words), s -> s.type().paragraphSpacing(),
                (s, n) -> s.withType(s.type().withParagraphSpacing(n)));
        kinds();
        motion();
        Button reset = new Button(words.get("reset"));
        reset.setOnAction(action -> {
            Settings now = this.settings;
            take(s -> new Settings(Settings.DEFAULT.theme(), Settings.DEFAULT.textSize(), Type.DEFAULT, Settings.DEFAULT.unshown(), Settings.DEFAULT.calm(), now.lists(), now.window()));
        });
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(title, scroll, reset);
        left.getStyleClass().add("left");
        HBox.setHgrow(left, Priority.ALWAYS);
        preview.setPrefWidth(PREVIEW_WIDTH);
        preview.setMinWidth(240);
        preview.setFocusTraversable(false);
        getChildren().addAll(left, preview);
        show();
    }

    /**
     * Offers whole maps of keys.
     *
     * @param file where single keys can be changed
     */
    public void offerKeys(List<String> presets, String now, String file, Consumer<String> chosen) {
        Choices choices = new Choices(presets, name -> words.get("keys." + name), chosen);
        choices.setAccessibleText(words.get("keys"));
        choices.choose(now);
        row("keys", choices);
        Label help = new Label(words.get("keys.help", file));
        help.getStyleClass().add("help");
        help.setWrapText(true);
        grid.add(help, 1, grid.getRowCount());
    }

    private void themes() {
        FlowPane buttons = choices("theme", Settings.THEMES, Settings::theme, Settings::withTheme);
        row("theme", buttons);
    }

    private void storyFont() {
        row("font", choices("font", List.of("serif", "sans"), s -> s.type().sans() ? "sans" : "serif",
                (s, face) -> s.withType(s.type().withSans(face.equals("sans")))));
    }

    private interface Change<T> {
        Settings in(Settings settings, T value);
    }

    private interface NumberChange {
        Settings in(Settings settings, double value);
    }

    private FlowPane choices(String key, List<String> all, java.util.function.Function<Settings, String> value, Change<String> change) {
        Choices choices = new Choices(all, name -> words.get(key + "." + name), chosen -> take(s -> change.in(s, chosen)));
        choices.setAccessibleText(words.get(key));
        takeOver.add(() -> choices.choose(value.apply(settings)));
        return choices;
    }

    private void family(String key, java.util.function.Function<Settings, String> value, Change<String> change) {
        ComboBox<String> families = new ComboBox<>();
        families.getItems().add(words.get("font.best"));
        families.getItems().addAll(Font.getFamilies());
        families.setMaxWidth(Double.MAX_VALUE);
        families.setVisibleRowCount(12);
        families.setAccessibleText(words.get(key));
        families.valueProperty().addListener((combo, before, now) -> {
            boolean best = families.getSelectionModel().getSelectedIndex() <= 0;
            take(s -> change.in(s, best ? "" : now));
        });
        takeOver.add(() -> families.getSelectionModel().select(value.apply(settings).isEmpty() ? words.get("font.best") : value.apply(settings)));
        row(key, families);
    }

    private NumberRow number(String key, NumberRow row, java.util.function.ToDoubleFunction<Settings> value, NumberChange change) {
        row.setAccessibleText(words.get(key));
        row.onChange(number -> take(s -> change.in(s, number)));
        takeOver.add(() -> row.set(value.applyAsDouble(settings)));
        row(key, row);
        return row;
    }

    private void fullWidth(NumberRow measure) {
        CheckBox full = new CheckBox(words.get("measure.full"));
        full.setOnAction(action -> take(s -> s.withType(s.type().withMeasure(full.isSelected() ? Type.FULL_WIDTH : Type.DEFAULT.measure()))));
        takeOver.add(() -> {
            full.setSelected(settings.type().measure() == Type.FULL_WIDTH);
            measure.setDisable(full.isSelected());
        });
        grid.add(full, 1, grid.getRowCount());
    }

    private void kinds() {
        FlowPane boxes = new FlowPane(14, 6);
        boxes.setPrefWrapLength(240);
        for (String kind : Settings.KINDS) {
            CheckBox box = new CheckBox(words.get("kind." + kind));
            box.setOnAction(action -> take(s -> s.withKind(kind, box.isSelected())));
            takeOver.add(() -> box.setSelected(!settings.unshown().contains(kind)));
            boxes.getChildren().add(box);
        }
        row("kinds", boxes);
    }

    private void motion() {
        CheckBox calm = new CheckBox(words.get("motion.calm"));
        calm.setOnAction(action -> take(s -> s.withCalm(calm.isSelected())));
        takeOver.add(() -> calm.setSelected(settings.calm()));
        row("motion", calm);
    }

    private void row(String key, Node control) {
        Label label = new Label(words.get(key));
        label.setLabelFor(control);
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        GridPane.setHgrow(control, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, control);
    }

    private void take(UnaryOperator<Settings> change) {
        if (!quiet) {
            settings = change.apply(settings);
            show();
            changed.accept(settings);
        }
    }

    /** Brings every control to what holds now. */
    private void show() {
        quiet = true;
        takeOver.forEach(Runnable::run);
        quiet = false;
    }
}
