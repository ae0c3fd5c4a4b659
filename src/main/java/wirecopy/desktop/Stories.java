package wirecopy.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import wirecopy.article.Article;
import wirecopy.desktop.background.Background;
import wirecopy.desktop.marks.Marks;
import wirecopy.desktop.reader.ReaderView;
import wirecopy.desktop.words.Words;
import wirecopy.library.Library;
import wirecopy.search.Query;

/** The story in the reader: which one it is, and what reading it changes. */
final class Stories {

    static final String OPEN_STORY = "open-story";

    private final Words words = Words.of(Stories.class);
    private final Background background;
    private final OwnReader own;
    private final Reading reading;
    private final ReaderView reader;
    private final Marks marks;
    private final Consumer<Exception> failed;
    private Library library;
    private Article shown;
    private Article welcome;

    Stories(Background background, OwnReader own, ReaderView reader, Marks marks, Consumer<Exception> failed) {
        this.background = background;
        this.own = own;
        this.reading = new Reading(background, own);
        this.reader = reader;
        this.marks = marks;
        this.failed = failed;
    }

    void use(Library opened) {
        library = opened;
        reading.use(opened);
    }

    /** The story in the reader, or null. */
    Article shown() {
        return shown;
    }

    /** Whether the user has a story of their own before them. */
    boolean reading() {
        return shown != null && shown != welcome;
    }

    void welcome(Article story) {
        welcome = story;
        show(new Reading.Story(story, List.of(), 0));
    }

    /** Shows a story of the library and marks it as read. */
    void show(String id, Query query, Consumer<Article> then) {
        if (shown != null && shown.id().equals(id)) {
            match(query);
            noteRead(id);
            return;
        }
        keepPlace();
        reading.read(id, query, story -> {
            show(story);
            noteRead(id);
            then.accept(story.article());
        }, why -> {
            shown = null;
            reader.showMessage(words.get("story.unreadable"), why);
        }, failed);
    }

    private void noteRead(String id) {
        marks.setRead(Set.of(id), true);
        background.run(() -> library.store().remember(OPEN_STORY, id));
    }

    void show(Reading.Story story) {
        shown = story.article();
        reader.show(story.article(), story.matches());
        if (!story.matches().isEmpty()) {
            reader.nextMatch();
        } else if (story.place() > 0) {
            reader.scrollToBlock(story.place());
        }
    }

    /** Shows a file at once, before it is in the library; where it is no single story, the import says so. */
    void open(Path file) {
        reading.open(file, this::show, why -> {
        }, failed);
    }

    /** Lights up in the shown story what the query matches. */
    void match(Query query) {
        if (shown == null || library == null) {
            return;
        }
        Article article = shown;
        if (query.isEmpty()) {
            reader.setMatches(List.of());
        } else {
            reading.match(article, query, matches -> {
                if (article == shown) {
                    reader.setMatches(matches);
                }
            }, failed);
        }
    }

    /** Fetches a story for a window of its own. */
    void fetch(String id, Query query, Consumer<Reading.Story> then) {
        Reading apart = new Reading(background, own);
        apart.use(library);
        apart.read(id, query, then, why -> reader.showMessage(words.get("story.unreadable"), why), failed);
    }

    /** Notes how far the shown story was read. */
    void keepPlace() {
        if (shown != null && library != null) {
            reading.keepPlace(shown, reader.topBlock());
        }
    }
}
