package wirecopy.desktop.timeline;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

import wirecopy.desktop.marks.Marks;
import wirecopy.desktop.snippet.ClampedText;
import wirecopy.desktop.words.Words;
import wirecopy.search.Credit;
import wirecopy.search.Group;
import wirecopy.search.Hit;

/** A row of the timeline: headline, two lines of the story, where it came from and its date; or the heading of a group. */
final class StoryCell extends ListCell<Integer> {

    static final double ROOMY_HEIGHT = 122;
    static final double COMPACT_HEIGHT = 54;
    private static final double HEADING_HEIGHT = 32;
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    private final Rows rows;
    private final Marks marks;
    private final Words words = Words.of(StoryCell.class);
    private final ClampedText headline = new ClampedText(2, "headline");
    private final ClampedText excerpt = new ClampedText(2, "excerpt");
    private final Label credit = new Label();
    private final Label origin = new Label();
    private final Label tags = new Label(null, new FontIcon(Feather.TAG));
    private final Label day = new Label();
    private final Circle dot = new Circle(4);
    private final FontIcon star = new FontIcon(Feather.STAR);
    private final FontIcon note = new FontIcon(Feather.EDIT_3);
    private final FontIcon warning = new FontIcon(Feather.ALERT_CIRCLE);
    private final HBox foot = new HBox(6);
    private final RowText text = new RowText(headline, excerpt, foot);
    private final HBox story;
    private final Label group = new Label();
    private final Label groupSize = new Label();
    private final HBox heading = new HBox(8, group, groupSize);
    private final boolean compact;

    StoryCell(Rows rows, Marks marks, Choosing choosing, boolean compact) {
        this.compact = compact;
        text.setCompact(compact);
        this.rows = rows;
        this.marks = marks;
        addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (getItem() != null && choosing.press(press, rows.rowAt(getItem()))) {
                press.consume();
            }
        });
        heading.getStyleClass().add("group");
        groupSize.getStyleClass().add("count");
        groupSize.setMinWidth(Region.USE_PREF_SIZE);
        group.setMinWidth(0);
        dot.getStyleClass().add("unread-dot");
        star.getStyleClass().add("star");
        warning.getStyleClass().add("warning");
        note.getStyleClass().add("noted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(origin, Priority.SOMETIMES);
        origin.setMinWidth(0);
        credit.getStyleClass().add("credit");
        HBox.setHgrow(credit, Priority.SOMETIMES);
        credit.setMinWidth(0);
        day.setMinWidth(Region.USE_PREF_SIZE);
        tags.getStyleClass().add("tags");
        tags.setMinWidth(0);
        foot.getChildren().addAll(credit, origin, tags, gap, note, warning, star, day);
        foot.getStyleClass().add("foot");
        HBox.setHgrow(text, Priority.ALWAYS);
        VBox mark = new VBox(dot);
        mark.getStyleClass().add("mark");
        story = new HBox(mark, text);
        story.getStyleClass().add("story");
        getStyleClass().add("story-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Integer place, boolean empty) {
        super.updateItem(place, empty);
        Group headed = empty || place == null ? null : rows.sections().headedAt(place);
        pseudoClassStateChanged(HEADING, headed != null);
        if (headed != null) {
            show(headed);
            return;
        }
        int row = empty || place == null ? -1 : rows.rowAt(place);
        Hit hit = row < 0 ? null : rows.hit(row);
        setText(null);
        setGraphic(hit == null ? null : story);
        setAccessibleText(hit == null ? null : hit.headline().text());
        if (hit != null) {
            show(hit, rows.credits(row));
        }
    }

    /** Asked for where rows are of two heights. */
    @Override
    protected double computePrefHeight(double width) {
        return getPseudoClassStates().contains(HEADING) ? HEADING_HEIGHT : compact ? COMPACT_HEIGHT : ROOMY_HEIGHT;
    }

    private void show(Group headed) {
        pseudoClassStateChanged(UNREAD, false);
        group.setText(GroupName.of(rows.grouping(), headed.value()));
        groupSize.setText(NumberFormat.getIntegerInstance().format(headed.size()));
        setGraphic(heading);
        setAccessibleText(words.get("group.heading", group.getText(), headed.size()));
    }

    private void show(Hit hit, List<Credit> credits) {
        boolean unread = !marks.isRead(hit.id());
        if (unread != getPseudoClassStates().contains(UNREAD)) {
            pseudoClassStateChanged(UNREAD, unread);
            headline.restyle();
        }
        dot.setVisible(unread);
        star.setVisible(marks.isStarred(hit.id()));
        star.setManaged(star.isVisible());
        note.setVisible(marks.isNoted(hit.id()));
        note.setManaged(note.isVisible());
        warning.setVisible(hit.warnings() > 0);
        warning.setManaged(warning.isVisible());
        headline.show(hit.headline());
        excerpt.show(hit.excerpt());
        credit.setText(Credited.of(credits));
        credit.setVisible(!credits.isEmpty());
        credit.setManaged(credit.isVisible());
        origin.setText(Origin.of(hit));
        origin.setManaged(credits.isEmpty());
        origin.setVisible(origin.isManaged());
        tags.setText(String.join(", ", marks.tagsOf(hit.id())));
        tags.setVisible(!tags.getText().isEmpty());
        tags.setManaged(tags.isVisible());
        day.setText(hit.published() == null ? "" : DAY.format(hit.published()));
        setAccessibleText(unread ? words.get("unread", hit.headline().text()) : hit.headline().text());
    }
}
