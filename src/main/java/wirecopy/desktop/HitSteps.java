package wirecopy.desktop;

import wirecopy.desktop.reader.ReaderView;
import wirecopy.desktop.searchbar.SearchBar;
import wirecopy.desktop.timeline.Timeline;

/** Goes from hit to hit: in the story, behind its last one in the next story; and says at the search field where one is. */
final class HitSteps {

    private final Browser browser;
    private final Timeline timeline;
    private final ReaderView reader;
    private final SearchBar search;
    private final Panes panes;

    HitSteps(Browser browser, Frame frame) {
        this.browser = browser;
        this.timeline = frame.timeline;
        this.reader = frame.reader;
        this.search = frame.search;
        this.panes = frame.panes;
        reader.matchCountProperty().addListener(change -> say());
        reader.currentMatchProperty().addListener(change -> say());
        search.onStep(this::next, this::previous);
    }

    void next() {
        panes.showStory();
        boolean last = reader.currentMatchProperty().get() == reader.matchCountProperty().get();
        boolean on = !reader.isFindShown() && !browser.query().isEmpty() && (timeline.selectedRow() < 0 || last) && timeline.step(1);
        if (!on) {
            reader.nextMatch();
        }
    }

    /** On to the next story of those that were found; false where nothing is searched for or none is left. */
    boolean nextStory() {
        return !browser.query().isEmpty() && timeline.step(1);
    }

    void previous() {
        reader.previousMatch();
    }

    private void say() {
        search.showHits(reader.currentMatchProperty().get(), browser.query().isEmpty() ? 0 : reader.matchCountProperty().get());
    }
}
