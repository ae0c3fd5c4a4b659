package wirecopy.desktop.reader;

import java.util.List;

import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;

import wirecopy.search.Match;

/** The page with its text: what is on it, what is in view. Hides the toolkit's text control from the rest. */
final class Page {

    /** A place that is jumped to comes to stand this far down the page. */
    private static final double EYE_HEIGHT = 0.33;
    /** Lines that stay in view when a page is turned. */
    private static final int KEPT_LINES = 2;

    private final StoryArea area = new StoryArea();
    private final Later later = new Later(area);
    private Typography typography = new Typography(PageStyle.DEFAULT, 1);
    private TextModel model;

    Page() {
        area.setMeasure(typography.measure());
        area.columnProperty().addListener(change -> columnChanged());
        show(List.of(), List.of());
    }

    StoryArea area() {
        return area;
    }

    TextModel model() {
        return model;
    }

    Typography typography() {
        return typography;
    }

    /** Shows a text from its beginning, with what a search matched in its blocks marked. */
    void show(List<Paragraph> paragraphs, List<Match> matches) {
        area.setLeftDecorator(null);
        area.setRightDecorator(null);
        setModel(paragraphs, matches);
    }

    /** Shows the source, with notes beside it. */
    void showSource(SourceText source) {
        setModel(source.paragraphs(), List.of());
        area.setLeftDecorator(Gutter.kinds(source.notes()));
        area.setRightDecorator(Gutter.rules(source.notes()));
    }

    private void setModel(List<Paragraph> paragraphs, List<Match> matches) {
        area.clearSelection();
        model = new TextModel(paragraphs, typography, (chip, size) -> PersonLink.chip(area, chip, size));
        model.matches().set(MatchPlaces.of(model, matches));
        area.setModel(model);
    }

    void setStyle(PageStyle style) {
        typography = new Typography(style, area.columnProperty().get());
        area.setMeasure(typography.measure());
        model.setTypography(typography);
    }

    /** Brings a place into view, a third down the page. */
    void reveal(Place place) {
        model.refresh();
        later.run(() -> area.reveal(TextPos.ofLeading(place.paragraph(), place.start()), EYE_HEIGHT));
    }

    void scrollTo(int paragraph) {
        later.run(() -> {
            area.reveal(TextPos.ofLeading(paragraph, 0), 0);
            if (paragraph == 0) {
                area.scrollBy(-area.getHeight());
            }
        });
    }

    void scrollTo(Place place) {
        if (place.paragraph() < model.size()) {
            later.run(() -> {
                area.reveal(TextPos.ofLeading(place.paragraph(), Math.min(place.start(), model.getParagraphLength(place.paragraph()))), 0);
                if (place.paragraph() == 0 && place.start() == 0) {
                    area.scrollBy(-area.getHeight());
                }
            });
        }
    }

    int topParagraph() {
        return area.topPosition().index();
    }

    /** The place in the text where the page begins. */
    Place topPlace() {
        TextPos top = area.topPosition();
        return new Place(top.index(), top.offset(), top.offset());
    }

    /** The place in the text at a place on the screen. */
    Place placeAt(double screenX, double screenY) {
        TextPos at = area.isLaidOut() ? area.getTextPosition(screenX, screenY) : null;
        return at == null || at.index() >= model.size() ? null : new Place(at.index(), at.offset(), at.offset());
    }

    void select(Place place) {
        area.select(TextPos.ofLeading(place.paragraph(), place.start()), TextPos.ofLeading(place.paragraph(), place.end()));
    }

    /** Turns a page down, or up when negative. Whether there was more. */
    boolean turn(int pages) {
        double lines = KEPT_LINES * typography.size() * Look.BODY.lineHeight;
        return area.scrollBy(pages * Math.max(lines, area.getHeight() - lines));
    }

    boolean scrollLines(int lines) {
        return area.scrollBy(lines * typography.size() * Look.BODY.lineHeight);
    }

    void scrollToTop() {
        scrollTo(0);
    }

    void scrollToEnd() {
        if (model.size() > 0) {
            later.run(() -> {
                area.reveal(model.getDocumentEnd(), 0);
                area.scrollBy(area.getHeight());
            });
        }
    }

    String selectedText() {
        SelectionSegment selection = area.getSelection();
        return selection == null || selection.isCollapsed() ? "" : PlainCopy.text(model, selection.getMin(), selection.getMax());
    }

    void requestFocus() {
        area.requestFocus();
    }

    private void columnChanged() {
        typography = new Typography(typography.style(), area.columnProperty().get());
        model.setColumn(typography);
    }
}
