package wirecopy.desktop;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

import wirecopy.desktop.background.Background;
import wirecopy.desktop.words.Words;
import wirecopy.library.Receipt;
import wirecopy.library.Watching;

/** Brings what happens to loaded files to the window: new and vanished stories without a word, what cannot be reached in one line. */
final class Follower implements Watching {

    private final Words words = Words.of(Follower.class);
    private final Background background;
    private final Runnable grown;
    private final Consumer<Set<Path>> away;
    private final Consumer<String> say;

    /** @param grown called when stories came or went, @param away hears which loaded paths cannot be reached now, @param say hears what the user should know; all on the thread that draws */
    Follower(Background background, Runnable grown, Consumer<Set<Path>> away, Consumer<String> say) {
        this.background = background;
        this.grown = grown;
        this.away = away;
        this.say = say;
    }

    @Override
    public void followed(Receipt receipt, int gone) {
        background.show(grown);
    }

    @Override
    public void outOfReach(Set<Path> loaded) {
        background.show(() -> away.accept(loaded));
        loaded.stream().sorted().findFirst().ifPresentOrElse(
                first -> say(words.get("away", loaded.size(), String.valueOf(first), loaded.size() - 1)),
                () -> say(words.get("back")));
    }

    @Override
    public void failed(Exception e) {
        say(words.get("not.followed", e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
    }

    private void say(String what) {
        background.show(() -> say.accept(what));
    }
}
