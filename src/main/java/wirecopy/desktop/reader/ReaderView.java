package wirecopy.desktop.reader;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import wirecopy.article.Article;
import wirecopy.article.Kind;
import wirecopy.parse.AsDecided;
import wirecopy.parse.Decisions;
import wirecopy.search.Match;

/**
 * The reader: one article on a page, or a short message in its place. It marks what a search matched and finds text in the story.
 * Sizes are in the toolkit's pixels. All of it belongs to the thread that draws.
 */
public final class ReaderView extends BorderPane {

    /** The text size where the user did not choose one. */
    public static final double DEFAULT_TEXT_SIZE = PageStyle.DEFAULT.size();

    private final Page page = new Page();
    private final MessagePane message = new MessagePane();
    private final WarningBar warnings = new WarningBar();
    private final Find find = new Find(page);
    private final ReadOnlyIntegerWrapper matchCount = new ReadOnlyIntegerWrapper(this, "matchCount");
    private final ReadOnlyIntegerWrapper currentMatch = new ReadOnlyIntegerWrapper(this, "currentMatch");
    private final BooleanProperty source = new SimpleBooleanProperty(this, "source");
    private final Desk desk = new Desk(page);
    private List<Match> matches = List.of();
    private final VBox top = new VBox();
    private final VBox foot = new VBox();
    private Set<Kind> unshown = Set.of();
    private AsDecided story;
    private SourceText sourceText;

    public ReaderView() {
        getStyleClass().add("reader");
        getStylesheets().add(Objects.requireNonNull(ReaderView.class.getResource("reader.css")).toExternalForm());
        top.getChildren().setAll(desk.bar());
        setTop(top); // in the order in which Tab goes
        setCenter(new StackPane(page.area(), message, focusRing()));
        page.area().setAccessibleText(Words.of("page"));
        foot.getChildren().setAll(warnings, find.bar());
        setBottom(foot);
        ReaderKeys.install(this, page);
        source.addListener(change -> flip());
        showNothing();
    }

    /** Shows a story from its beginning, nothing marked. */
    public void show(Article article) {
        show(article, List.of());
    }

    /** Shows a story from its beginning, with what a search matched marked. None of the matches is the current one yet. */
    public void show(Article article, List<Match> matches) {
        show(AsDecided.of(article, Decisions.NONE), matches);
    }

    /** Shows a story as its reader wants it, from its beginning, with what a search matched in what is shown of it. */
    public void show(AsDecided decided, List<Match> matches) {
        leaveSource();
        story = Objects.requireNonNull(decided);
        this.matches = List.copyOf(matches);
        message.setVisible(false);
        page.area().setVisible(true);
        warnings.show(story.shown().warnings());
        setText();
        desk.show(story, sourceText);
    }

    /** Shows the same story after something was decided about it; it stays where it is. */
    public void redecide(AsDecided decided, List<Match> matches) {
        Place top = page.topPlace();
        story = Objects.requireNonNull(decided);
        this.matches = List.copyOf(matches);
        setText();
        desk.refresh(story, sourceText);
        page.scrollTo(top);
    }

    /** @param listener hears what is to be done with a piece of the story */
    public void onDecide(Consumer<Decision> listener) {
        desk.onDecide(listener);
    }

    /** @param listener hears the name of a contributor whose stories are wanted, in full where it is known */
    public void onContributor(Consumer<String> listener) {
        page.area().onPerson(listener);
    }

    /** Does the first of these that can be done with the piece in hand; false where there is none such. */
    public boolean choose(Choice... wanted) {
        return desk.choose(wanted);
    }

    /** Takes the first place of a text into hand, as a click on it does; false where it is not on the page. */
    public boolean point(String text) {
        return desk.point(text);
    }

    /** In the source, on to the next thing that the story does without ({@code 1}) or back to the one before ({@code -1}). */
    public boolean stepHidden(int by) {
        return desk.step(by);
    }

    /** Marks what another search matched in the story that is shown; it stays where it is. */
    public void setMatches(List<Match> matches) {
        this.matches = List.copyOf(matches);
        page.model().matches().set(isSource() ? List.of() : MatchPlaces.of(page.model(), this.matches));
        page.model().refresh();
        countMatches();
    }

    /** Shows that no story is open, and what to do about it. */
    public void showNothing() {
        showMessage(Words.of("empty.title"), Words.of("empty.help"));
    }

    /** Shows a message in the place of a story. */
    public void showMessage(String title, String text) {
        showMessage(title, text, List.of());
    }

    /** As above, with ways on. */
    public void showMessage(String title, String text, List<Offer> offers) {
        leaveSource();
        matches = List.of();
        setText();
        desk.show(null, null);
        warnings.show(List.of());
        message.say(title, text, offers);
        message.setVisible(true);
        page.area().setVisible(false);
    }

    /** The story that is shown, or null. */
    public Article article() {
        return story == null ? null : story.shown();
    }

    /** How many of the matches can be seen in the story. */
    public ReadOnlyIntegerProperty matchCountProperty() {
        return matchCount.getReadOnlyProperty();
    }

    /** Which match is the current one, counted from 1; 0 while none is. */
    public ReadOnlyIntegerProperty currentMatchProperty() {
        return currentMatch.getReadOnlyProperty();
    }

    /** Goes to the next match, after the last to the first. While find is open, to the next place that it found. */
    public void nextMatch() {
        if (find.isOpen()) {
            find.next();
        } else if (matchCount.get() > 0) {
            page.reveal(page.model().matches().next(page.topPlace()));
            currentMatch.set(page.model().matches().current() + 1);
        }
    }

    /** Goes to the match before, before the first to the last. While find is open, to the place before that it found. */
    public void previousMatch() {
        if (find.isOpen()) {
            find.previous();
        } else if (matchCount.get() > 0) {
            page.reveal(page.model().matches().previous(page.topPlace()));
            currentMatch.set(page.model().matches().current() + 1);
        }
    }

    /** Opens the bar that finds a text in the story. */
    public void showFind() {
        if (story != null) {
            find.open();
        }
    }

    /** Takes what is to be found as a regular expression, or no longer. False where nothing is looked for. */
    public boolean toggleFindPattern() {
        return find.togglePattern();
    }

    /** Makes case and accents count in what is to be found, or no longer. False where nothing is looked for. */
    public boolean toggleFindExact() {
        return find.toggleExact();
    }

    /** Says how keys are called that the reader's words name. */
    public void nameKeys(KeyNames keys) {
        find.bar().nameKeys(keys);
        desk.bar().nameKeys(keys);
    }

    /** How high the bars below the page are together: warnings, and what finds a text. */
    public ReadOnlyDoubleProperty footHeightProperty() {
        return foot.heightProperty();
    }

    public void hideFind() {
        if (find.isOpen()) {
            find.close();
        }
    }

    public boolean isFindShown() {
        return find.isOpen();
    }

    /** Whether the text of the file is shown as it is, with everything that the story leaves out, instead of the story. */
    public BooleanProperty sourceProperty() {
        return source;
    }

    public boolean isSource() {
        return source.get();
    }

    public void setSource(boolean shown) {
        source.set(shown);
    }

    public double textSize() {
        return page.typography().size();
    }

    /** @param size of the running text; everything else follows it */
    public void setTextSize(double size) {
        setStyle(style().withSize(size));
    }

    /** How stories are set. */
    public PageStyle style() {
        return page.typography().style();
    }

    /** Sets stories in another way from now on; the one that is shown stays where it is. */
    public void setStyle(PageStyle style) {
        if (!style.equals(style())) {
            Place top = page.topPlace();
            page.setStyle(style);
            if (top.compareTo(new Place(0, 0, 0)) > 0) {
                page.scrollTo(top);
            }
        }
    }

    /** Shows stories without the lines of these kinds. */
    public void setUnshown(Set<Kind> kinds) {
        if (!unshown.equals(kinds)) {
            unshown = Set.copyOf(kinds);
            if (story != null) {
                int place = topBlock();
                setText();
                desk.show(story, sourceText);
                scrollToBlock(place);
            }
        }
    }

    /**
     * Offers these by right-click on the story, below what can be done with its text.
     *
     * @param search hears which words of the story are to be searched for
     */
    public void offerMenu(List<MenuItem> items, Consumer<String> search) {
        page.area().menu().offer(items, search, page::selectedText);
    }

    /** Puts buttons of the window's above the story, at the right. */
    public void setTools(Node tools) {
        top.getChildren().setAll(tools, desk.bar());
    }

    /** The block at the top of the page, counted from 0: the reading place. */
    public int topBlock() {
        int paragraph = page.topParagraph();
        while (paragraph > 0 && page.model().paragraphs().get(paragraph).block() < 0) {
            paragraph--;
        }
        int block = page.model().size() == 0 ? 0 : Math.max(0, page.model().paragraphs().get(paragraph).block());
        return sourceText == null ? block : sameBlock(block, story.parsed(), story.shown());
    }

    /** Brings a block to the top of the page, or the nearest before it that is shown. */
    public void scrollToBlock(int block) {
        int wanted = sourceText == null ? block : sameBlock(block, story.shown(), story.parsed());
        int paragraph = -1;
        for (int i = wanted; i >= 0 && paragraph < 0; i--) {
            paragraph = page.model().paragraphOf(i);
        }
        if (page.model().size() > 0) {
            page.scrollTo(Math.max(0, paragraph));
        }
    }

    /** Where a block of the one form of the story stands in the other: the last that begins no later. */
    private static int sameBlock(int block, Article from, Article to) {
        if (block >= from.blocks().size()) {
            return block;
        }
        int start = from.blocks().get(block).span().start();
        int found = 0;
        for (int i = 0; i < to.blocks().size() && to.blocks().get(i).span().start() <= start; i++) {
            found = i;
        }
        return found;
    }

    /** Turns a page. False where the end of the story is in view already. */
    public boolean pageDown() {
        return page.turn(1);
    }

    /** Turns a page back. False where the beginning of the story is in view already. */
    public boolean pageUp() {
        return page.turn(-1);
    }

    public void selectAll() {
        page.area().selectAll();
    }

    /** Puts what is selected on the clipboard, as plain text and as HTML. */
    public void copy() {
        page.area().copy();
    }

    /** What is selected, an empty line between paragraphs; empty where nothing is. */
    public String selectedText() {
        return page.selectedText();
    }

    /** Puts the keyboard's focus on the page. */
    @Override
    public void requestFocus() {
        page.requestFocus();
    }

    /** Says that the page has the keyboard. It lies over the page, so that the text does not move. */
    private Region focusRing() {
        Region ring = new Region();
        ring.getStyleClass().add("focus-ring");
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(page.area().focusVisibleProperty());
        return ring;
    }

    private void leaveSource() {
        story = null;
        source.set(false);
    }

    private void flip() {
        if (story != null) {
            int place = topBlock();
            setText();
            desk.show(story, sourceText);
            scrollToBlock(place);
        }
    }

    private void setText() {
        sourceText = story != null && isSource() ? SourceText.of(story, unshown) : null;
        if (sourceText != null) {
            page.showSource(sourceText);
        } else {
            page.show(story == null ? List.of() : Story.of(story.shown(), unshown), matches);
        }
        countMatches();
        find.textChanged();
    }

    private void countMatches() {
        matchCount.set(page.model().matches().size());
        currentMatch.set(0);
    }
}
