package wirecopy.desktop;

import java.util.List;

import javafx.stage.Stage;

import wirecopy.desktop.about.AboutCard;
import wirecopy.desktop.info.InfoCard;
import wirecopy.desktop.keys.Action;
import wirecopy.desktop.keys.CheatSheet;
import wirecopy.desktop.palette.PaletteCard;
import wirecopy.desktop.reader.Choice;
import wirecopy.desktop.rules.RulesCard;
import wirecopy.desktop.welcome.WelcomeStory;
import wirecopy.desktop.words.Words;
import wirecopy.settings.Version;

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
    private final Deciding deciding;
    private final Preferences preferences;
    private final Stories stories;
    private final Commands commands;
    private final Printing printing;
    private final Exporting exporting;

    Actions(Stage stage, MainWindow window, Frame frame, Choosers choosers, Browser browser, HitSteps hits,
            Marking marking, Searches searches, Tagging tagging, Noting noting, Related related,
            Deciding deciding, Preferences preferences, Stories stories, Commands commands, Printing printing, Exporting exporting) {
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
        this.deciding = deciding;
        this.preferences = preferences;
        this.stories = stories;
        this.commands = commands;
        this.printing = printing;
        this.exporting = exporting;
    }

    /** False where it means nothing now. */
    boolean act(Action action) {
        if (frame.overlay.isOpen()) {
            return action == Action.KEEP_NOTE && noting.keep();
        }
        switch (action) {
            case NEXT -> frame.timeline.step(1);
            case PREVIOUS -> frame.timeline.step(-1);
            case EXTEND_DOWN -> frame.timeline.extend(1);
            case EXTEND_UP -> frame.timeline.extend(-1);
            case PAGE_DOWN -> pageDown();
            case PAGE_UP -> frame.reader.pageUp();
            case NEXT_UNREAD -> marking.nextUnread();
            case READ -> marking.toggleRead();
            case PREVIOUS_UNREAD -> marking.previousUnread();
            case UNREAD_AND_ON -> marking.unreadAndOn();
            case ALL_READ -> marking.markAllRead();
            case ALL_READ_AND_ON -> marking.markAllRead(() -> frame.sidebar.step(1));
            case NEXT_PLACE -> frame.sidebar.step(1);
            case PREVIOUS_PLACE -> frame.sidebar.step(-1);
            case KEEP_NOTE -> {
                return false;
            }
            case TAG -> marking.withSelection(tagging::ask);
            case NOTE -> noting.ask();
            case SIMILAR -> related.similar();
            case PEOPLE -> related.people();
            case KEEP_SEARCH -> searches.keep();
            case BACK -> {
                return frame.panes.isStoryInFront() ? frame.panes.back() : browser.back() || frame.panes.back();
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
            case NEXT_STORY_WITH_HIT -> {
                return hits.nextStory();
            }
            case FIND_PATTERN -> {
                return frame.reader.toggleFindPattern();
            }
            case FIND_EXACT -> {
                return frame.reader.toggleFindExact();
            }
            case SOURCE -> frame.reader.setSource(!frame.reader.isSource());
            case NEXT_HIDDEN -> frame.reader.stepHidden(1);
            case PREVIOUS_HIDDEN -> frame.reader.stepHidden(-1);
            case PUT_BACK -> frame.reader.choose(Choice.SHOW, Choice.TAKE_BACK, Choice.DROP_RULE);
            case HIDE -> frame.reader.choose(Choice.HIDE, Choice.TAKE_BACK);
            case KEEP_ALWAYS -> frame.reader.choose(Choice.ALWAYS);
            case NEVER_SHOW -> frame.reader.choose(Choice.NEVER);
            case PALETTE -> frame.overlay.show(new PaletteCard(commands.all(), command -> {
                frame.overlay.close();
                command.run();
            }));
            case PREFERENCES -> frame.overlay.show(preferences.card(WelcomeStory.read(), window.remapping()));
            case INFO -> stories.inReader().ifPresent(story -> frame.overlay.show(new InfoCard(story)));
            case RULES -> showRules();
            case OPEN_FILES -> window.open(choosers.files(stage));
            case OPEN_FOLDER -> window.open(choosers.folder(stage));
            case PRINT -> printing.ask();
            case EXPORT -> choosers.save(stage, words.get("export.title"), "wirecopy.json", List.of("json")).ifPresent(window.backup()::exportTo);
            case EXPORT_STORIES -> marking.withSelection(exporting::stories);
            case EXPORT_LIST -> browser.finding().listed().ifPresent(exporting::list);
            case IMPORT -> choosers.one(stage, words.get("import.title"), "json").ifPresent(window.backup()::importFrom);
            case SIDEBAR -> frame.panes.toggleSidebar();
            case LIST -> frame.panes.toggleList();
            case FULL_SCREEN -> stage.setFullScreen(!stage.isFullScreen());
            case LARGER, SMALLER, NORMAL_SIZE -> window.textSize(action);
            case KEYS -> frame.overlay.show(new CheatSheet(window.keys()));
            case ABOUT -> frame.overlay.show(new AboutCard(Version.number()));
            case CLOSE, QUIT -> stage.close();
        }
        return true;
    }

    private void showRules() {
        deciding.rules(rules -> {
            RulesCard card = new RulesCard(rules, deciding::drop);
            deciding.onRules(card::show);
            frame.overlay.show(card);
        });
    }

    private void pageDown() {
        if (!frame.reader.pageDown()) {
            marking.nextUnread();
        }
    }
}
