package wirecopy.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import wirecopy.article.Article;
import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.library.Library;
import wirecopy.library.Unreadable;
import wirecopy.parse.AsDecided;
import wirecopy.search.Match;
import wirecopy.search.Query;

/** Fetches stories from their files, in the background; the one asked for last is the one that is shown. */
final class Reading {

    private final OwnReader own;
    private final Deciding deciding;
    private final Lane lane;
    private Library library;

    /**
     * A story ready to be shown.
     *
     * @param story   as the user wants it
     * @param matches where the query matched in it
     * @param place   the block to begin at
     */
    record Story(AsDecided story, List<Match> matches, int place) {

        /** What is shown of it. */
        Article article() {
            return story.shown();
        }
    }

    Reading(Background background, OwnReader own, Deciding deciding) {
        this.deciding = deciding;
        this.own = own;
        this.lane = background.lane();
    }

    void use(Library read) {
        library = read;
    }

    /** @param unreadable hears why the story cannot be read */
    void read(String id, Query query, Consumer<Story> shown, Consumer<Unreadable> unreadable, Consumer<Exception> failed) {
        lane.run(() -> {
            AsDecided story = deciding.of(library.read(id));
            return new Story(story, matches(query, story.shown()), library.store().readingPlace(id).orElse(0));
        }, shown, e -> tell(e, unreadable, failed));
    }

    /** Reads a file at once, whether or not it is in the library. */
    void open(Path file, Consumer<Story> shown, Consumer<Unreadable> unreadable, Consumer<Exception> failed) {
        lane.run(() -> new Story(deciding.of(own.read(file)), List.of(), 0), shown, e -> tell(e, unreadable, failed));
    }

    /** Makes a shown story anew, after something was decided about it. */
    void again(Article parsed, Query query, Consumer<Story> shown, Consumer<Exception> failed) {
        lane.run(() -> {
            AsDecided story = deciding.of(parsed);
            return new Story(story, library == null ? List.of() : matches(query, story.shown()), 0);
        }, shown, failed);
    }

    /** Looks a query up in a story that is shown already. */
    void match(Article article, Query query, Consumer<List<Match>> found, Consumer<Exception> failed) {
        lane.run(() -> matches(query, article), found, failed);
    }

    void keepPlace(Article article, int block) {
        lane.always(() -> library.store().setReadingPlace(article.id(), block));
    }

    private List<Match> matches(Query query, Article article) {
        return query.isEmpty() ? List.of() : library.index().matches(query, article);
    }

    private static void tell(Exception e, Consumer<Unreadable> unreadable, Consumer<Exception> failed) {
        if (e instanceof Unreadable why) {
            unreadable.accept(why);
        } else {
            failed.accept(e);
        }
    }
}
