package wirecopy.desktop.timeline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import wirecopy.article.Task;
import wirecopy.desktop.words.Words;
import wirecopy.search.Credit;

/** Says in a few words what a person did for a story: {@code Writing, Seoul}. */
public final class Credited {

    private static final Words WORDS = Words.of(Credited.class);

    private Credited() {
    }

    public static String of(List<Credit> credits) {
        return credits.stream().map(Credited::of).distinct().collect(Collectors.joining(" · "));
    }

    private static String of(Credit credit) {
        return credit.place() == null ? task(credit) : WORDS.get("credited", task(credit), credit.place());
    }

    /** The task alone; for one without a name of its own, the role. */
    public static String task(Credit credit) {
        if (credit.task() == Task.OTHER && credit.role() != null) {
            return credit.role().substring(0, 1).toUpperCase(Locale.ROOT) + credit.role().substring(1);
        }
        return WORDS.get("task." + (credit.task() == null ? "byline" : credit.task().word()));
    }
}
