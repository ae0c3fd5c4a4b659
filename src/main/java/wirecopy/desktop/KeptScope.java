package wirecopy.desktop;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import wirecopy.desktop.sidebar.Place;
import wirecopy.search.Clause;
import wirecopy.search.Facet;

/**
 * Where a kept search looks and by what it is narrowed, as it is written into the store: a line each, {@code unread}, {@code under /news},
 * {@code person Mari Yamaguchi}, {@code year 2024}. Lines that are not understood, of a later version perhaps, are passed over.
 */
record KeptScope(Place place, Narrowing narrowing) {

    private static final String UNREAD = "unread";
    private static final String STARRED = "starred";
    private static final String UNDER = "under";
    private static final String WITHIN = "within";
    private static final String PERSON = "person";

    String written() {
        Stream<String> where = switch (place) {
            case Place.Unread unread -> Stream.of(UNREAD);
            case Place.Starred starred -> Stream.of(STARRED);
            case Place.Loaded loaded -> Stream.of(UNDER + " " + loaded.path());
            case Place.Folder folder -> Stream.of(WITHIN + " " + folder.path().replace('\n', ' '));
            case Place.Files files -> files.paths().stream().map(path -> UNDER + " " + path);
            case Place.Person person -> Stream.of(PERSON + " " + person.name());
            case Place.All all -> Stream.empty();
            case Place.Search search -> Stream.empty();
        };
        return String.join("\n", Stream.concat(where, narrowing.by().stream().map(KeptScope::written)).toList());
    }

    private static String written(Clause.Has by) {
        return by.facet().name().toLowerCase(Locale.ROOT) + " " + by.value().replace('\n', ' ');
    }

    static KeptScope read(String written) {
        Place place = new Place.All();
        List<Path> paths = new ArrayList<>();
        List<Clause.Has> by = new ArrayList<>();
        for (String line : written.split("\n")) {
            String word = line.substring(0, line.indexOf(' ') < 0 ? line.length() : line.indexOf(' '));
            String value = line.substring(word.length()).strip();
            switch (word) {
                case UNREAD -> place = new Place.Unread();
                case STARRED -> place = new Place.Starred();
                case PERSON -> place = new Place.Person(value);
                case WITHIN -> place = new Place.Folder(value);
                case UNDER -> add(paths, value);
                default -> Stream.of(Facet.values()).filter(facet -> facet.name().toLowerCase(Locale.ROOT).equals(word))
                        .forEach(facet -> by.add(new Clause.Has(facet, value)));
            }
        }
        if (!paths.isEmpty()) {
            place = paths.size() == 1 ? new Place.Loaded(paths.getFirst()) : new Place.Files(paths);
        }
        return new KeptScope(place, new Narrowing(by));
    }

    /** A path of another system names nothing here. */
    private static void add(List<Path> paths, String path) {
        try {
            paths.add(Path.of(path));
        } catch (InvalidPathException elsewhere) {
            paths.add(Path.of("elsewhere"));
        }
    }
}
