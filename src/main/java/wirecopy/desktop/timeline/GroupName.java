package wirecopy.desktop.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;

import wirecopy.desktop.words.Words;
import wirecopy.search.Grouping;

/** What stands over a group of stories: the day in words, or the end of the folder's path. */
final class GroupName {

    private static final Words WORDS = Words.of(GroupName.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
    private static final int MOST_NAMES = 3;

    private GroupName() {
    }

    static String of(Grouping by, String value) {
        return switch (by) {
            case DAY -> value.isEmpty() ? WORDS.get("no.day") : DAY.format(LocalDate.parse(value));
            case FOLDER -> value.isEmpty() ? WORDS.get("no.folder") : folder(value);
        };
    }

    private static String folder(String path) {
        List<String> names = Stream.of(path.split("!?[/\\\\]")).filter(name -> !name.isEmpty()).toList();
        return names.isEmpty() ? path : String.join(" › ", names.subList(Math.max(0, names.size() - MOST_NAMES), names.size()));
    }
}
