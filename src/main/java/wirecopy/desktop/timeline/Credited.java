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
    private static final int LONGEST_ABBREVIATION = 3;

    private Credited() {
    }

    public static String of(List<Credit> credits) {
        return credits.stream().map(Credited::of).distinct().collect(Collectors.joining(" · "));
    }

    private static String of(Credit credit) {
        return credit.place() == null ? task(credit) : WORDS.get("credited", task(credit), place(credit.place()));
    }

    /** A place as it is written in running text: datelines have towns in capitals, {@code LANGVIK, Norland}. */
    public static String place(String written) {
        int end = written.indexOf(',') < 0 ? written.length() : written.indexOf(',');
        String town = written.substring(0, end);
        if (town.length() <= LONGEST_ABBREVIATION || !town.equals(town.toUpperCase(Locale.ROOT))) {
            return written;
        }
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < end; i++) {
            char c = town.charAt(i);
            said.append(i > 0 && Character.isLetter(town.charAt(i - 1)) ? Character.toLowerCase(c) : c);
        }
        return said + written.substring(end);
    }

    /** The task alone; for one without a name of its own, the role. */
    public static String task(Credit credit) {
        if (credit.task() == Task.OTHER && credit.role() != null) {
            return credit.role().substring(0, 1).toUpperCase(Locale.ROOT) + credit.role().substring(1);
        }
        return WORDS.get("task." + (credit.task() == null ? "byline" : credit.task().word()));
    }
}
