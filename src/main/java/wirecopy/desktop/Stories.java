package wirecopy.desktop;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import wirecopy.article.Article;
import wirecopy.desktop.background.Background;
import wirecopy.desktop.marks.Marks;
import wirecopy.desktop.reader.ReaderView;
import wirecopy.library.Library;
import wirecopy.library.Unreadable;
import wirecopy.parse.AsDecided;
import wirecopy.search.Query;

/** The story in the reader: which one it is, and what reading it changes. */
final class Stories {

    static final String OPEN_STORY = "open-story";

    private final Background background;
    private final OwnReader own;
    private final Deciding deciding;
    private final Reading reading;
    private final ReaderView reader;
    private final Marks marks;
    private final Consumer<Exception> failed;
    private Library library;
    private AsDecided shown;
    private Article welcome;
    private boolean opening;
    private Runnable opened = () -> {
    };
    private Runnable changed = () -> {
    };
    private BiConsumer<String, Unreadable> missing = (id, why) -> {
    };
    private Query query = Query.parse("");

    Stories(Background background, OwnReader own, Deciding deciding, ReaderView reader, Marks marks, Consumer<Exception> failed) {
        this.background = background;
        this.own = own;
        this.reading = new Reading(background, own, deciding);
        this.deciding = deciding;
        this.reader = reader;
        this.marks = marks;
        this.failed = failed;
        reader.onDecide(decision -> deciding.decide(shown.parsed().id(), decision));
        deciding.onChange(this::redecide);
    }

    void use(Library opened) {
        library = opened;
        reading.use(opened);
    }

    /** @param listener hears that another story, or none, is in the reader */
    void onShown(Runnable listener) {
        changed = listener;
    }

    /** @param listener hears which story cannot be shown, and why */
    void onMissing(BiConsumer<String, Unreadable> listener) {
        missing = listener;
    }

    /** The story in the reader, or null. */
    Article shown() {
        return shown == null ? null : shown.shown();
    }

    /** The story in the reader with all that was decided about it. */
    Optional<AsDecided> inReader() {
        return Optional.ofNullable(shown);
    }

    /** Whether the user has a story of their own before them. */
    boolean reading() {
        return shown != null && shown.parsed() != welcome;
    }

    void welcome(Article story) {
        welcome = story;
        reading.again(story, Query.parse(""), this::show, failed);
    }

    /** Shows a story of the library and marks it as read. */
    void show(String id, Query query, Consumer<Article> then) {
        if (shown != null && shown.parsed().id().equals(id)) {
            match(query);
            noteRead(id);
            return;
        }
        keepPlace();
        this.query = query;
        reading.read(id, query, story -> {
            show(story);
            noteRead(id);
            then.accept(story.article());
        }, why -> {
            shown = null;
            missing.accept(id, why);
            changed.run();
        }, failed);
    }

    /** Marks the shown story as read where it is one of these: it was opened before it was in the library. */
    void cameIn(Collection<String> ids) {
        if (shown != null && ids.contains(shown.parsed().id())) {
            noteRead(shown.parsed().id());
        }
    }

    private void noteRead(String id) {
        marks.setRead(Set.of(id), true);
        background.run(() -> library.store().remember(OPEN_STORY, id));
    }

    void show(Reading.Story story) {
        shown = story.story();
        changed.run();
        reader.show(shown, story.matches());
        isOpened();
        if (!story.matches().isEmpty()) {
            reader.nextMatch();
        } else if (story.place() > 0) {
            reader.scrollToBlock(story.place());
        }
    }

    /** Shows a file at once, before it is in the library; where it is no single story, the import says so. */
    void open(Path file) {
        opening = true;
        reading.open(file, this::show, why -> isOpened(), fault -> {
            isOpened();
            failed.accept(fault);
        });
    }

    /** Whether a file was opened that is not shown yet. */
    boolean isOpening() {
        return opening;
    }

    /** @param listener is told when a file that was opened is shown, or cannot be */
    void onOpened(Runnable listener) {
        opened = listener;
    }

    private void isOpened() {
        opening = false;
        opened.run();
    }

    /** Lights up in the shown story what the query matches. */
    void match(Query query) {
        this.query = query;
        if (shown == null || library == null) {
            return;
        }
        Article article = shown.shown();
        if (query.isEmpty()) {
            reader.setMatches(List.of());
        } else {
            reading.match(article, query, matches -> {
                if (shown != null && article == shown.shown()) {
                    reader.setMatches(matches);
                }
            }, failed);
        }
    }

    /** Shows the story as it is wanted now; it stays where it is. */
    private void redecide() {
        if (shown != null) {
            AsDecided before = shown;
            reading.again(before.parsed(), query, story -> {
                if (shown == before) {
                    shown = story.story();
                    reader.redecide(shown, story.matches());
                }
            }, failed);
        }
    }

    /** Fetches a story for a window of its own. */
    void fetch(String id, Query query, Consumer<Reading.Story> then) {
        Reading apart = new Reading(background, own, deciding);
        apart.use(library);
        apart.read(id, query, then, why -> missing.accept(id, why), failed);
    }

    /** Notes how far the shown story was read. */
    void keepPlace() {
        if (shown != null && library != null) {
            reading.keepPlace(shown.parsed(), reader.topBlock());
        }
    }
}
