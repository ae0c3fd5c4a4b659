package wirecopy.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import wirecopy.parse.ArticleParser;

/** What the tests of walking share. */
final class Walks {

    static final String STORY = "Harbor to reopen\n\nThe harbor opens again on Monday, the council said.\n";

    private Walks() {
    }

    /** All that a walk comes upon, read. */
    static List<Reading> readAll(Path start) {
        StoryReader reader = new StoryReader(ArticleParser.standard());
        List<Reading> all = new ArrayList<>();
        Walker.walk(start, input -> all.add(reader.read(input)));
        return all;
    }

    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A result in short: {@code story PATH}, {@code unreadable PATH: reason} or {@code skipped PATH: reason}, relative to a folder. */
    static String inShort(Reading reading, Path folder) {
        String path = reading.path().replaceFirst("^" + Pattern.quote(folder + "/"), "");
        return switch (reading) {
            case Reading.Story _ -> "story " + path;
            case Refused(_, boolean skipped, String reason) -> (skipped ? "skipped " : "unreadable ") + path + ": " + reason;
        };
    }

    static List<String> inShort(Path start, Path folder) {
        return readAll(start).stream().map(reading -> inShort(reading, folder)).toList();
    }
}
