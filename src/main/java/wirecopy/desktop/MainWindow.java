package wirecopy.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import wirecopy.article.Article;
import wirecopy.desktop.background.Background;
import wirecopy.desktop.drop.DropTarget;
import wirecopy.desktop.facets.FacetPane;
import wirecopy.desktop.fault.FaultDialog;
import wirecopy.desktop.keys.Action;
import wirecopy.desktop.keys.CheatSheet;
import wirecopy.desktop.keys.KeyTable;
import wirecopy.desktop.loading.LoadingBar;
import wirecopy.desktop.marks.Marks;
import wirecopy.desktop.reader.ReaderView;
import wirecopy.desktop.receipt.ReceiptView;
import wirecopy.desktop.searchbar.SearchBar;
import wirecopy.desktop.sidebar.Place;
import wirecopy.desktop.sidebar.Sidebar;
import wirecopy.desktop.timeline.Timeline;
import wirecopy.desktop.toast.Toast;
import wirecopy.desktop.welcome.WelcomeStory;
import wirecopy.desktop.words.Words;
import wirecopy.library.Library;
import wirecopy.library.Receipt;
import wirecopy.settings.Settings;
import wirecopy.settings.SettingsFile;

/** The main window: sidebar, timeline and reader, the search field above them, the loading bar below. */
final class MainWindow {

    private final Words words = Words.of(MainWindow.class);
    private final Stage stage;
    private final Launch launch;
    private final Background background = new Background(FaultDialog::show);
    private final Marks marks = new Marks(background);
    private final KeyTable keys = KeyTable.standard();
    private final Choosers choosers = new Choosers();
    private final SettingsFile settingsFile;
    private final Sidebar sidebar = new Sidebar();
    private final Timeline timeline = new Timeline(background, marks);
    private final ReaderView reader = new ReaderView();
    private final SearchBar search = new SearchBar(this::type);
    private final LoadingBar loadingBar = new LoadingBar();
    private final Overlay overlay = new Overlay();
    private final FacetPane facets = new FacetPane();
    private final Toast toast = new Toast();
    private final Tagging tagging = new Tagging(background, marks, overlay, toast);
    private final Attention attention = new Attention();
    private final Panes panes = new Panes(sidebar, timeline, reader);
    private final WindowMemory memory;
    private final OwnReader own;
    private final Stories stories;
    private final Imports imports;
    private final Browser browser;
    private final Searches searches;
    private final Backup backup;
    private final List<Path> waiting = new ArrayList<>();
    private Settings settings;
    private Library library;

    MainWindow(Stage stage, Launch launch) {
        this.stage = stage;
        this.launch = launch;
        settingsFile = new SettingsFile(launch.folders().config().resolve("settings.json"));
        settings = settingsFile.read();
        own = new OwnReader(launch.folders().config());
        stories = new Stories(background, own, reader, marks, FaultDialog::show);
        memory = new WindowMemory(stage, panes);
        browser = new Browser(background, sidebar, timeline, stories, marks, new Placeholders(this), facets, toast, FaultDialog::show);
        backup = new Backup(background, toast, this::takeOver, this::load, FaultDialog::show);
        searches = new Searches(background, browser, search, overlay, toast);
        imports = new Imports(background, loadingBar, browser::grown, this::showReceipt, FaultDialog::show);
    }

    void show() {
        Appearance appearance = new Appearance(settings.theme(), theme -> change(settings.withTheme(theme)));
        reader.setTextSize(settings.textSize());
        BorderPane window = new BorderPane(panes);
        window.getStyleClass().add("main-window");
        window.setTop(new Toolbar(search, appearance, this::welcome, this::act));
        window.setBottom(loadingBar);
        Scene scene = new Scene(new StackPane(new DropTarget(window, this::open), toast, overlay.node()));
        scene.getStylesheets().add(Stylesheet.ADDRESS);
        overlay.install(scene);
        attention.install(scene);
        keys.install(scene, this::act);
        browser.onRetype(search::retype);
        search.onLeave(timeline::begin);
        reader.matchCountProperty().addListener(change -> showHits());
        reader.currentMatchProperty().addListener(change -> showHits());
        search.onStep(this::nextHit, reader::previousMatch);
        timeline.onOpen(hit -> ownWindow());
        sidebar.setBottom(facets);
        sidebar.onForget(this::forget);
        sidebar.onSaved(searches::rename, searches::remove);
        browser.onUsed(searches::note);
        search.onUsed(searches::note);
        stage.setScene(scene);
        stage.setTitle(words.get("title"));
        stage.setMinWidth(640);
        stage.setMinHeight(400);
        WindowIcons.addTo(stage);
        memory.restore(settings.window());
        stage.show();
        timeline.requestFocus();
        launch.instance().listen(paths -> background.show(() -> handedOver(paths)));
        open(launch.paths());
        background.run(() -> Library.open(launch.folders().data(), own.get()), this::use, this::libraryFailed);
    }

    private void use(Library opened) {
        library = opened;
        stories.use(opened);
        browser.use(opened);
        searches.use(opened.store());
        tagging.use(opened.store());
        backup.use(opened.store());
        background.run(() -> Remembered.of(opened.store()), this::restore);
    }

    private void restore(Remembered remembered) {
        marks.load(library.store(), remembered.read(), remembered.starred(), remembered.tags());
        if (library.needsHealing()) {
            imports.heal(library);
        }
        browser.grown();
        own.problems().stream().findFirst().ifPresent(loadingBar::say);
        library.store().notice().ifPresent(loadingBar::say);
        if (waiting.isEmpty()) {
            remembered.openStory().ifPresentOrElse(id -> browser.goTo(new Place.All(), id), this::welcome);
            launch.picture().ifPresent(this::draw);
        } else {
            load(List.copyOf(waiting));
        }
        imports.afterwards(this::follow);
    }

    /** Not while the first import runs: both would read the same files. Not over an index that is not whole: it is healed first. */
    private void follow() {
        if (!library.needsHealing()) {
            library.watch(new Follower(background, browser::grown, loadingBar::say));
        }
    }

    private void handedOver(List<Path> paths) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        open(paths);
    }

    private void draw(Path file) {
        Portrait.draw(stage, file, background, FaultDialog::show);
    }

    private void libraryFailed(Exception e) {
        reader.showMessage(words.get("library.failed"), words.get("library.failed.text", e.getMessage()));
        launch.picture().ifPresent(this::draw);
    }

    /** Opens files, folders and archives: a single file is shown at once, and all go into the library. */
    void open(List<Path> paths) {
        if (paths.size() == 1 && Files.isRegularFile(paths.getFirst())) {
            stories.open(paths.getFirst());
        }
        if (library == null) {
            waiting.addAll(paths);
        } else if (!paths.isEmpty()) {
            load(paths);
        }
    }

    private void load(List<Path> paths) {
        long before = attention.acts();
        imports.add(library, paths, receipt -> {
            if (attention.acts() == before) {
                show(receipt, paths);
            }
            launch.picture().ifPresent(this::draw);
        });
    }

    /** Shows what has come in; only where the user waited for it, since by now they may search or read something else. */
    private void show(Receipt receipt, List<Path> paths) {
        List<String> ids = receipt.rows().stream().map(Receipt.Row::id).filter(id -> id != null).toList();
        if (!ids.isEmpty()) {
            search.field().clear();
            Place place = paths.size() == 1 && ids.size() > 1 ? new Place.Loaded(paths.getFirst()) : new Place.All();
            if (ids.size() == 1) {
                browser.goTo(place, ids.getFirst());
            } else if (!stories.reading()) {
                browser.goToFirst(place);
            } else {
                browser.go(place);
            }
        }
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
    }

    void go(Place place) {
        browser.go(place);
    }

    Searches searches() {
        return searches;
    }

    void find() {
        browser.find();
    }

    void clearSearch() {
        search.field().clear();
        search.begin();
    }

    private void type(String typed) {
        browser.type(typed);
    }

    private void showHits() {
        search.showHits(reader.currentMatchProperty().get(), browser.query().isEmpty() ? 0 : reader.matchCountProperty().get());
    }

    /** On to the next hit: in this story, behind its last one in the next story. */
    private void nextHit() {
        boolean last = reader.currentMatchProperty().get() == reader.matchCountProperty().get();
        boolean on = !reader.isFindShown() && !browser.query().isEmpty() && (timeline.selectedRow() < 0 || last) && timeline.step(1);
        if (!on) {
            reader.nextMatch();
        }
    }

    private void ownWindow() {
        timeline.selected().ifPresent(hit -> stories.fetch(hit.id(), browser.query(),
                story -> new StoryWindow(story, settings.textSize(), keys)));
    }

    private void showReceipt(Receipt receipt) {
        overlay.show(new ReceiptView(receipt, () -> save(receipt), overlay::close));
    }

    private void save(Receipt receipt) {
        choosers.save(stage, words.get("receipt.save"), "receipt.txt", List.of("txt", "csv")).ifPresent(file -> background.run(() -> {
            String text = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? receipt.asCsv() : receipt.asText();
            return Files.writeString(file, text);
        }, kept -> toast.show(words.get("exported", String.valueOf(kept.getFileName()))),
                e -> toast.show(words.get("not.exported", String.valueOf(e.getMessage())))));
    }

    /** Takes over marks, tags and searches that came in from outside. */
    private void takeOver() {
        background.run(() -> Remembered.of(library.store()), remembered -> {
            marks.load(library.store(), remembered.read(), remembered.starred(), remembered.tags());
            searches.use(library.store());
        });
    }

    Backup backup() {
        return backup;
    }

    /** Does what a key asks for; false where it means nothing now. */
    boolean act(Action action) {
        if (overlay.isOpen()) {
            return false;
        }
        switch (action) {
            case NEXT -> timeline.step(1);
            case PREVIOUS -> timeline.step(-1);
            case PAGE_DOWN -> pageDown();
            case PAGE_UP -> reader.pageUp();
            case NEXT_UNREAD -> browser.nextUnread();
            case READ -> browser.toggleRead();
            case ALL_READ -> browser.markAllRead();
            case TAG -> tagging.ask(browser.selectedIds());
            case KEEP_SEARCH -> searches.keep();
            case UNDO -> {
                return toast.undo();
            }
            case STAR -> browser.toggleStar();
            case OWN_WINDOW -> ownWindow();
            case SEARCH -> search.begin();
            case FIND -> reader.showFind();
            case NEXT_HIT -> nextHit();
            case PREVIOUS_HIT -> reader.previousMatch();
            case SOURCE -> reader.setSource(!reader.isSource());
            case OPEN_FILES -> open(choosers.files(stage));
            case OPEN_FOLDER -> open(choosers.folder(stage));
            case EXPORT -> choosers.save(stage, words.get("export.title"), "wirecopy.json", List.of("json")).ifPresent(backup::exportTo);
            case IMPORT -> choosers.one(stage, words.get("import.title"), "json").ifPresent(backup::importFrom);
            case SIDEBAR -> panes.toggleSidebar();
            case FULL_SCREEN -> stage.setFullScreen(!stage.isFullScreen());
            case LARGER -> textSize(settings.textSize() + 1);
            case SMALLER -> textSize(settings.textSize() - 1);
            case NORMAL_SIZE -> textSize(Settings.DEFAULT.textSize());
            case KEYS -> overlay.show(new CheatSheet(keys));
            case CLOSE, QUIT -> stage.close();
        }
        return true;
    }

    private void pageDown() {
        if (!reader.pageDown()) {
            browser.nextUnread();
        }
    }

    private void textSize(double size) {
        change(settings.withTextSize(Math.clamp(size, 10, 48)));
        reader.setTextSize(settings.textSize());
    }

    private void change(Settings changed) {
        settings = changed;
        background.run(() -> settingsFile.write(changed));
    }

    /** Lets go of everything, once the window is closed; what is to be remembered is written first. */
    void close() {
        imports.cancel();
        stories.keepPlace();
        try {
            launch.instance().stopHearing();
            settingsFile.write(settings.withWindow(memory.now()));
            if (library != null) {
                library.close();
            }
        } catch (java.io.IOException e) {
            System.err.println(words.get("not.kept", e.getMessage()));
        }
        background.close();
    }
}
