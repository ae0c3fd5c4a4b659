package wirecopy.desktop.reader;

import java.util.function.Consumer;

import javafx.concurrent.Task;

/** Looks for an expression in the text of one page, apart from the thread that draws. One that is cancelled tells nothing. */
final class PatternSearch {

    private final Task<PatternFinder.Outcome> task;

    /** @param found hears on the thread that draws what was found */
    PatternSearch(TextModel model, Asked asked, Consumer<PatternFinder.Outcome> found) {
        PatternFinder finder = new PatternFinder(model.paragraphs());
        task = new Task<>() {
            @Override
            protected PatternFinder.Outcome call() {
                return finder.find(asked);
            }
        };
        task.setOnSucceeded(done -> found.accept(task.getValue()));
    }

    void start() {
        Thread.ofPlatform().daemon().name("find-in-story").start(task);
    }

    void cancel() {
        task.setOnSucceeded(null);
        task.cancel(true);
    }
}
