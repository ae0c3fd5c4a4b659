package wirecopy.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.stage.Stage;

import wirecopy.article.Article;
import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.reader.Offer;
import wirecopy.desktop.words.Words;
import wirecopy.library.Library;
import wirecopy.library.Unreadable;

/** Stands in for a story whose file is gone or cannot be read: says so, and helps to find it or to let it go. */
final class Missing {

    private final Words words = Words.of(Missing.class);
    private final Stage stage;
    private final MainWindow window;
    private final Frame frame;
    private final Choosers choosers;
    private final Browser browser;
    private final Background background;
    private final Lane lane;
    private final OwnReader own;
    private final Consumer<Exception> failed;
    private Library library;

    /** What a file turned out to be that was chosen for a missing story. */
    private sealed interface Candidate {

        record Same(Path file) implements Candidate {
        }

        record Other(Path file, String headline) implements Candidate {
        }

        record None(String why) implements Candidate {
        }
    }

    Missing(Stage stage, MainWindow window, Frame frame, Choosers choosers, Browser browser, Background background, OwnReader own,
            Consumer<Exception> failed) {
        this.stage = stage;
        this.window = window;
        this.frame = frame;
        this.choosers = choosers;
        this.browser = browser;
        this.background = background;
        this.lane = background.lane();
        this.own = own;
        this.failed = failed;
    }

    void use(Library opened) {
        library = opened;
    }

    /** @param id the story that was to be shown */
    void show(String id, Unreadable why) {
        say(id, words.get(why.isGone() ? "story.gone" : "story.unreadable"), why.getMessage(), List.of());
    }

    private void say(String id, String title, String text, List<Offer> first) {
        List<Offer> offers = new ArrayList<>(first);
        offers.add(new Offer(words.get("story.find"), () -> choosers.any(stage, words.get("story.find.title")).ifPresent(file -> look(id, file))));
        offers.add(new Offer(words.get("story.again"), () -> browser.showAgain(id)));
        offers.add(new Offer(words.get("story.forget"), () -> forget(id)));
        frame.reader.showMessage(title, text, offers);
    }

    /** Looks whether a file holds the story: by its bytes, whatever its name. */
    void look(String id, Path file) {
        lane.run(() -> candidate(id, file), found -> {
            switch (found) {
                case Candidate.Same same -> window.load(same.file(), () -> browser.showAgain(id));
                case Candidate.Other other -> say(id, words.get("story.other"), words.get("story.other.text", other.file().getFileName(), other.headline()),
                        List.of(new Offer(words.get("story.other.open"), () -> window.open(List.of(other.file())))));
                case Candidate.None none -> say(id, words.get("story.none"), none.why(), List.of());
            }
        }, failed);
    }

    private Candidate candidate(String id, Path file) {
        try {
            Article article = Library.readFile(file, own.get());
            return article.id().equals(id) ? new Candidate.Same(file)
                    : new Candidate.Other(file, article.headline() == null ? words.get("story.no.headline") : article.headline());
        } catch (Unreadable why) {
            return new Candidate.None(why.getMessage());
        }
    }

    private void forget(String id) {
        background.run(() -> {
            library.forgetStory(id);
            return id;
        }, gone -> {
            frame.reader.showNothing();
            frame.toast.show(words.get("story.forgotten"));
            browser.grown();
        }, failed);
    }
}
