package wirecopy.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;

import wirecopy.desktop.background.Background;
import wirecopy.desktop.fault.FaultDialog;
import wirecopy.desktop.keys.Action;
import wirecopy.desktop.keys.KeyBoard;
import wirecopy.desktop.marks.Marks;
import wirecopy.desktop.sidebar.Place;
import wirecopy.desktop.welcome.WelcomeStory;
import wirecopy.desktop.words.Words;
import wirecopy.library.Library;
import wirecopy.settings.RulesFile;
import wirecopy.settings.Settings;
import wirecopy.settings.SettingsFile;

/** The main window: makes its parts and connects them. */
final class MainWindow {

    private static final Duration PATIENCE = Duration.millis(250);

    private final Words words = Words.of(MainWindow.class);
    private final Stage stage;
    private final Launch launch;
    private final Background background = new Background(FaultDialog::show);
    private final Marks marks = new Marks(background);
    private final KeyBoard keys = new KeyBoard();
    private final Frame frame;
    private final Attention attention = new Attention();
    private final SettingsFile settingsFile;
    private final Remapping remapping;
    private final ReaderTools tools;
    private final Preferences preferences;
    private final WindowMemory memory;
    private final OwnReader own;
    private final Deciding deciding;
    private final Stories stories;
    private final Imports imports;
    private final Browser browser;
    private final Opening opening;
    private final Marking marking;
    private final Searches searches;
    private final Tagging tagging;
    private final Completing completing;
    private final Noting noting;
    private final Related related;
    private final Printing printing;
    private final Backup backup;
    private final Missing missing;
    private final Exporting exporting;
    private final Actions actions;
    private Library library;
    private boolean appeared;
    private boolean closed;

    MainWindow(Stage stage, Launch launch) {
        this.stage = stage;
        this.launch = launch;
        settingsFile = new SettingsFile(launch.folders().config().resolve("settings.json"));
        Settings settings = settingsFile.read();
        // before any control is made, or the toolkit loads its own colours for nothing
        Appearance appearance = new Appearance(settings.theme(), this::changeTheme);
        frame = new Frame(background, marks);
        tools = new ReaderTools(keys, this::act, (kind, shown) -> changeKind(kind, shown));
        remapping = new Remapping(background, launch.folders().config(), keys, frame.loadingBar::say);
        preferences = new Preferences(background, settingsFile, frame.reader, tools, appearance, settings);
        own = launch.own();
        memory = new WindowMemory(stage, frame.panes);
        deciding = new Deciding(background, frame.toast, new RulesFile(launch.folders().config()));
        stories = new Stories(background, own, deciding, frame.reader, marks, FaultDialog::show);
        browser = new Browser(background, frame, stories, marks, new Placeholders(this, () -> isLoading()), FaultDialog::show);
        Choosers choosers = new Choosers();
        Receipts receipts = new Receipts(background, stage, choosers, frame.overlay, frame.toast);
        imports = new Imports(background, frame.loadingBar, browser::grown, receipts::show, FaultDialog::show);
        missing = new Missing(stage, this, frame, choosers, browser, background, own, FaultDialog::show);
        opening = new Opening(frame, attention, stories, browser, imports, () -> launch.picture().ifPresent(this::draw));
        backup = new Backup(background, frame.toast, this::takeOver, opening::load, FaultDialog::show);
        searches = new Searches(background, browser, frame.search, frame.overlay, frame.toast);
        tagging = new Tagging(background, marks, frame.overlay, frame.toast);
        marking = new Marking(frame, marks, stories, browser.finding());
        completing = new Completing(background, frame.search, FaultDialog::show);
        noting = new Noting(background, marks, frame, stories, keys);
        related = new Related(background, frame.overlay, stories, browser);
        exporting = new Exporting(background, stage, frame, choosers, stories, deciding, FaultDialog::show);
        HitSteps hits = new HitSteps(browser, frame);
        printing = new Printing(background, stage, frame, choosers, stories, marking, deciding, preferences);
        actions = new Actions(stage, this, frame, choosers, browser, hits, marking, searches, tagging, noting,
                related, deciding, preferences, stories,
                new Commands(keys, this::act, frame.sidebar, browser::choose, preferences.appearance()), printing, exporting);
    }

    void show() {
        open(launch.paths()); // first, since it is read while the rest is made
        frame.reader.setTools(tools);
        frame.loadingBar.calmProperty().bind(preferences.calmProperty());
        ReaderTools.nameKeys(keys, frame.reader);
        keys.tableProperty().addListener(change -> ReaderTools.nameKeys(keys, frame.reader));
        Scene scene = frame.scene(new Toolbar(frame.search, preferences.appearance(), this::welcome, this::act), this::isLoading, this::open);
        attention.install(scene);
        keys.install(scene, this::act);
        frame.search.onType(typed -> {
            browser.type(typed);
            completing.type(typed);
        });
        frame.search.onLeave(frame.timeline::begin);
        frame.search.onUsed(searches::note);
        frame.timeline.onOpen(hit -> ownWindow());
        StoryMenu menu = new StoryMenu(this::act);
        frame.timeline.offerMenu(menu.ofList());
        frame.reader.offerMenu(menu.ofPage(), this::search);
        frame.reader.onContributor(browser::goToPerson);
        browser.onMoved(frame.panes::showList);
        frame.sidebar.onForget(this::forget);
        frame.sidebar.onSaved(searches::rename, searches::remove);
        marks.onChange(() -> {
            frame.timeline.redraw();
            noting.show();
        });
        browser.onUsed(searches::note);
        stories.onMissing(missing::show);
        browser.offerLooks(preferences.listLook(), preferences::takeListLook);
        stage.setScene(scene);
        stage.titleProperty().bind(WindowTitle.of(frame.exportBar.shareProperty(), frame.loadingBar.shareProperty()));
        stage.setMinWidth(420);
        stage.setMinHeight(400);
        memory.restore(preferences.now().window());
        stories.onOpened(this::appear);
        if (stories.isOpening()) {
            PauseTransition patience = new PauseTransition(PATIENCE);
            patience.setOnFinished(over -> appear());
            patience.play();
        } else {
            appear();
        }
        launch.instance().listen(paths -> background.show(() -> handedOver(paths)));
    }

    /** Shows the window: with the story that it was started for, where that does not take long, since one layout is quicker than two. */
    private void appear() {
        if (appeared) {
            return;
        }
        appeared = true;
        stage.show();
        FirstFrame.then(stories::isOpening, this::complete);
    }

    /** What the first picture can do without. */
    private void complete() {
        if (!closed) {
            frame.timeline.requestFocus();
            WindowIcons.addTo(stage);
            background.run(() -> Library.open(launch.folders().data(), own.get()), this::use, this::libraryFailed);
        }
    }

    private void use(Library opened) {
        if (closed) {
            close(opened);
            return;
        }
        library = opened;
        deciding.use(opened);
        stories.use(opened);
        missing.use(opened);
        browser.use(opened);
        searches.use(opened.store());
        tagging.use(opened.store());
        completing.use(opened);
        noting.use(opened.store());
        related.use(opened);
        backup.use(opened.store());
        printing.use(opened);
        exporting.use(opened);
        background.run(() -> Remembered.of(opened.store()), this::restore);
    }

    private void restore(Remembered remembered) {
        marks.load(library.store(), remembered.read(), remembered.starred(), remembered.noted(), remembered.tags());
        if (library.needsHealing()) {
            imports.heal(library);
        }
        browser.grown();
        own.problems().stream().findFirst().ifPresent(frame.loadingBar::say);
        library.store().notice().ifPresent(frame.loadingBar::say);
        if (!opening.use(library)) {
            remembered.openStory().ifPresentOrElse(id -> browser.goTo(new Place.All(), id), this::welcome);
            launch.picture().ifPresent(this::draw);
        }
        imports.afterwards(this::follow);
    }

    /** Not while the first import runs: both would read the same files. Not over an index that is not whole: it is healed first. */
    private void follow() {
        if (!library.needsHealing()) {
            library.watch(new Follower(background, browser::grown, frame.sidebar::showAway, frame.loadingBar::say));
        }
    }

    /** Opens what was double-clicked or given to a later start. */
    void handedOver(List<Path> paths) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        open(paths);
    }

    private void draw(Path file) {
        Portrait.draw(stage, file, background, FaultDialog::show);
    }

    private void libraryFailed(Exception e) {
        if (closed) {
            return;
        }
        frame.timeline.whenEmpty(null);
        frame.reader.showMessage(words.get("library.failed"), words.get("library.failed.text", e.getMessage()));
        launch.picture().ifPresent(this::draw);
    }

    /** Opens files, folders and archives. */
    void open(List<Path> paths) {
        opening.open(paths);
    }

    /** Loads a file without showing what came in. */
    void load(Path file, Runnable then) {
        imports.add(library, List.of(file), receipt -> then.run());
    }

    void forget(List<Path> loaded) {
        background.run(() -> {
            for (Path path : loaded) {
                library.forget(path);
            }
            return loaded;
        }, gone -> {
            browser.go(new Place.All());
            browser.grown();
        });
    }

    void welcome() {
        stories.welcome(WelcomeStory.read());
        frame.panes.showStory();
    }

    void go(Place place) {
        browser.go(place);
    }

    Browser browser() {
        return browser;
    }

    Searches searches() {
        return searches;
    }

    /** Gives the identities of the selected stories, or of the one in the reader. */
    void selection(Consumer<List<String>> heard) {
        marking.withSelection(heard);
    }

    void find() {
        browser.find();
    }

    /** Searches for words that were read. */
    private void search(String words) {
        frame.search.field().setText('"' + words.replace('"', ' ') + '"');
        frame.panes.showList();
    }

    void clearSearch() {
        frame.search.field().clear();
        frame.search.begin();
    }

    void ownWindow() {
        frame.timeline.selected().ifPresent(hit -> stories.fetch(hit.id(), browser.query(),
                story -> new StoryWindow(story, preferences, keys)));
    }

    /** Takes over marks, tags and searches that came in from outside. */
    private void takeOver() {
        background.run(() -> Remembered.of(library.store()), remembered -> {
            marks.load(library.store(), remembered.read(), remembered.starred(), remembered.noted(), remembered.tags());
            searches.use(library.store());
        });
    }

    /** Whether something is being loaded now. */
    boolean isLoading() {
        return imports.isRunning();
    }

    Missing missing() {
        return missing;
    }

    Printing printing() {
        return printing;
    }

    Backup backup() {
        return backup;
    }

    Exporting exporting() {
        return exporting;
    }

    Remapping remapping() {
        return remapping;
    }

    KeyBoard keys() {
        return keys;
    }

    /** Does what a key asks for; false where it means nothing now. */
    boolean act(Action action) {
        return actions.act(action);
    }

    void textSize(Action action) {
        double size = preferences.now().textSize();
        preferences.change(preferences.now().withTextSize(switch (action) {
            case LARGER -> size + 1;
            case SMALLER -> size - 1;
            default -> Settings.DEFAULT.textSize();
        }));
    }

    private void changeTheme(String theme) {
        preferences.change(preferences.now().withTheme(theme));
    }

    private void changeKind(String kind, boolean shown) {
        preferences.change(preferences.now().withKind(kind, shown));
    }

    private void close(Library opened) {
        try {
            opened.close();
        } catch (java.io.IOException e) {
            System.err.println(words.get("not.kept", e.getMessage()));
        }
    }

    /** Whether the library is open. */
    boolean isReady() {
        return library != null;
    }

    /** Lets go of everything, once the window is closed; what is to be remembered is written first. */
    void close() {
        closed = true;
        imports.cancel();
        exporting.cancel();
        stories.keepPlace();
        browser.stop();
        preferences.stop();
        try {
            launch.instance().stopHearing();
            settingsFile.write(preferences.now().withWindow(memory.now()));
        } catch (java.io.IOException e) {
            System.err.println(words.get("not.kept", e.getMessage()));
        }
        if (library != null) {
            close(library);
        }
        background.close();
    }
}
