package wirecopy.desktop.reader;

import java.util.List;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import jfx.incubator.scene.control.richtext.SideDecorator;

/** A narrow column beside the source: what its lines are, or why something in them is hidden. */
final class Gutter implements SideDecorator {

    /** More than both gutters take together, in pixels. */
    static final double WIDEST = 300;

    /** In a view narrower than this there is no room for the rules; a tooltip of the line names them. */
    private static final double NARROW = 600;

    private static final String KINDS = "source-kind";

    private final List<SourceText.Note> notes;
    private final Function<SourceText.Note, String> words;
    private final String styleClass;
    private final double width;
    private final double widthWhenNarrow;

    private Gutter(List<SourceText.Note> notes, Function<SourceText.Note, String> words, String styleClass,
                   double width, double widthWhenNarrow) {
        this.notes = notes;
        this.words = words;
        this.styleClass = styleClass;
        this.width = width;
        this.widthWhenNarrow = widthWhenNarrow;
    }

    /** The number of each line and the kind of what begins there. */
    static Gutter kinds(List<SourceText.Note> notes) {
        return new Gutter(notes, Gutter::kindAndNumber, KINDS, 120, 110);
    }

    /** The rules by which parts of the line are hidden. */
    static Gutter rules(List<SourceText.Note> notes) {
        return new Gutter(notes, note -> String.join(", ", note.rules()), "source-rule", 140, 1);
    }

    private static String kindAndNumber(SourceText.Note note) {
        String number = note.number() == 0 ? "" : Integer.toString(note.number());
        String kind = note.kind() == null ? number : Words.of("kind." + note.kind().word()) + "  " + number;
        return note.warning() == null ? kind : "\u26a0 " + kind;
    }

    @Override
    public double getPrefWidth(double viewWidth) {
        return viewWidth < NARROW ? widthWhenNarrow : width;
    }

    @Override
    public Node getMeasurementNode(int index) {
        return getNode(index);
    }

    @Override
    public Node getNode(int index) {
        String text = words.apply(notes.get(index));
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.setEllipsisString("");
        SourceText.Note note = notes.get(index);
        if (note.warning() != null && styleClass.equals(KINDS)) {
            label.getStyleClass().add("source-warning");
            label.setTooltip(new Tooltip(note.warning()));
        } else if (!note.rules().isEmpty()) {
            label.setTooltip(new Tooltip(String.join(", ", note.rules())));
        }
        return label;
    }
}
