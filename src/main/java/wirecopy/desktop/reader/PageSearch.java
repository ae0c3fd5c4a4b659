package wirecopy.desktop.reader;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.concurrent.Task;

/** Looks for something in the text of one page, apart from the thread that draws. One that is cancelled is interrupted and tells nothing. */
final class PageSearch {

    private final Task<PatternFinder.Outcome> task;

    /** @param found hears on the thread that draws what was found */
    PageSearch(Callable<PatternFinder.Outcome> looking, Consumer<PatternFinder.Outcome> found) {
        task = new Task<>() {
            @Override
            protected PatternFinder.Outcome call() throws Exception {
                return looking.call();
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
