package wirecopy.desktop;

import java.util.List;

import javafx.stage.Stage;

import wirecopy.desktop.keys.Action;
import wirecopy.desktop.keys.CheatSheet;
import wirecopy.desktop.words.Words;

/** Does what keys and menus ask for. */
final class Actions {

    private final Words words = Words.of(Actions.class);
    private final Stage stage;
    private final MainWindow window;
    private final Frame frame;
    private final Choosers choosers;
    private final Browser browser;
    private final HitSteps hits;
    private final Marking marking;
    private final Searches searches;
    private final Tagging tagging;
    private final Noting noting;
    private final Related related;

    Actions(Stage stage, MainWindow window, Frame frame, Choosers choosers, Browser browser, HitSteps hits,
            Marking marking, Searches searches, Tagging tagging, Noting noting, Related related) {
        this.stage = stage;
        this.window = window;
        this.frame = frame;
        this.choosers = choosers;
        this.browser = browser;
        this.hits = hits;
        this.marking = marking;
        this.searches = searches;
        this.tagging = tagging;
        this.noting = noting;
        this.related = related;
    }

    /** False where it means nothing now. */
    boolean act(Action action) {
        if (frame.overlay.isOpen()) {
            return false;
        }
        switch (action) {
            case NEXT -> frame.timeline.step(1);
            case PREVIOUS -> frame.timeline.step(-1);
            case PAGE_DOWN -> pageDown();
            case PAGE_UP -> frame.reader.pageUp();
            case NEXT_UNREAD -> marking.nextUnread();
            case READ -> marking.toggleRead();
            case ALL_READ -> marking.markAllRead();
            case TAG -> tagging.ask(marking.selectedIds());
            case NOTE -> noting.ask();
            case SIMILAR -> related.similar();
            case PEOPLE -> related.people();
            case KEEP_SEARCH -> searches.keep();
            case BACK -> {
                return browser.back();
            }
            case UNDO -> {
                return frame.toast.undo();
            }
            case STAR -> marking.toggleStar();
            case OWN_WINDOW -> window.ownWindow();
            case SEARCH -> frame.search.begin();
            case FIND -> frame.reader.showFind();
            case NEXT_HIT -> hits.next();
            case PREVIOUS_HIT -> hits.previous();
            case SOURCE -> frame.reader.setSource(!frame.reader.isSource());
            case OPEN_FILES -> window.open(choosers.files(stage));
            case OPEN_FOLDER -> window.open(choosers.folder(stage));
            case EXPORT -> choosers.save(stage, words.get("export.title"), "wirecopy.json", List.of("json")).ifPresent(window.backup()::exportTo);
            case IMPORT -> choosers.one(stage, words.get("import.title"), "json").ifPresent(window.backup()::importFrom);
            case SIDEBAR -> frame.panes.toggleSidebar();
            case FULL_SCREEN -> stage.setFullScreen(!stage.isFullScreen());
            case LARGER, SMALLER, NORMAL_SIZE -> window.textSize(action);
            case KEYS -> frame.overlay.show(new CheatSheet(window.keys()));
            case CLOSE, QUIT -> stage.close();
        }
        return true;
    }

    private void pageDown() {
        if (!frame.reader.pageDown()) {
            marking.nextUnread();
        }
    }
}
