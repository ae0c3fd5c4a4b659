package wirecopy.desktop.timeline;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

import wirecopy.desktop.marks.Marks;
import wirecopy.desktop.snippet.ClampedText;
import wirecopy.desktop.words.Words;
import wirecopy.search.Credit;
import wirecopy.search.Hit;

/** A row of the timeline: headline, two lines of the story, where it came from and its date. */
final class StoryCell extends ListCell<Integer> {

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
    private final HBox story;

    StoryCell(Rows rows, Marks marks) {
        this.rows = rows;
        this.marks = marks;
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
        HBox foot = new HBox(6, credit, origin, tags, gap, note, warning, star, day);
        foot.getStyleClass().add("foot");
        RowText text = new RowText(headline, excerpt, foot);
        HBox.setHgrow(text, Priority.ALWAYS);
        VBox mark = new VBox(dot);
        mark.getStyleClass().add("mark");
        story = new HBox(mark, text);
        story.getStyleClass().add("story");
        getStyleClass().add("story-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        Hit hit = empty || row == null ? null : rows.hit(row);
        setText(null);
        setGraphic(hit == null ? null : story);
        setAccessibleText(hit == null ? null : hit.headline().text());
        if (hit != null) {
            show(hit, rows.credits(row));
        }
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
