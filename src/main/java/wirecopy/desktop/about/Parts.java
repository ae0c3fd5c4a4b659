package wirecopy.desktop.about;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All parts of the program: those that the build lists, and those inside of them or below them that it cannot know. */
final class Parts {

    private static final String LISTED = "parts.txt";
    private static final String NOT_LISTED = "own-parts.txt";

    private Parts() {
    }

    /** By name. */
    static List<Part> all() {
        String java = System.getProperty("java.version");
        return Stream.of(LISTED, NOT_LISTED).flatMap(name -> Resource.text(name).replace("@java@", java).lines()).filter(line -> !line.isBlank())
                .map(Part::of).sorted(Comparator.comparing(Part::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }
}
