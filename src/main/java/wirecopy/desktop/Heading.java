package wirecopy.desktop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import wirecopy.desktop.facets.FacetPane;
import wirecopy.desktop.sidebar.Place;
import wirecopy.desktop.words.Words;
import wirecopy.search.Clause;
import wirecopy.search.Facet;
import wirecopy.search.Field;
import wirecopy.search.Query;

/** What stands over the list: what it lists, and where. */
final class Heading {

    private static final Words WORDS = Words.of(Heading.class);

    private Heading() {
    }

    static String title(Query query, Place place) {
        return query.isEmpty() ? name(place) : query.inWords();
    }

    /** Where a search looked; empty for everywhere. */
    static String within(Query query, Place place) {
        Place base = Within.base(place);
        return query.isEmpty() || base instanceof Place.All || base instanceof Place.Search ? "" : name(base);
    }

    static String name(Place place) {
        return switch (place) {
            case Place.All all -> WORDS.get("place.all");
            case Place.Unread unread -> WORDS.get("place.unread");
            case Place.Starred starred -> WORDS.get("place.starred");
            case Place.Saved saved -> saved.name();
            case Place.Tagged tagged -> tagged.tag();
            case Place.Loaded loaded -> String.valueOf(loaded.path().getFileName());
            case Place.Folder folder -> FacetPane.shown(Facet.FOLDER, folder.path());
            case Place.Files files -> WORDS.get("place.files");
            case Place.Person person -> person.name();
        };
    }

    /** Whom a search asks for by {@code by:} or {@code contributor:}, as typed and in lower case. */
    static Optional<String> personAskedFor(Query query) {
        List<Clause> clauses = query.clause() instanceof Clause.All all ? all.clauses() : query.isEmpty() ? List.of() : List.of(query.clause());
        return clauses.stream().filter(clause -> clause instanceof Clause.In in && (in.field() == Field.BYLINE || in.field() == Field.CONTRIBUTOR))
                .map(clause -> text(((Clause.In) clause).clause())).filter(text -> !text.isEmpty()).findFirst();
    }

    private static String text(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> word.text().toLowerCase(Locale.ROOT);
            case Clause.Typing word -> word.text().toLowerCase(Locale.ROOT);
            case Clause.Phrase phrase -> phrase.text().toLowerCase(Locale.ROOT);
            default -> "";
        };
    }

    /** The person that a list is narrowed to, whose whole work can be offered. */
    static Optional<String> personNarrowedTo(Narrowing narrowing) {
        return narrowing.by().stream().filter(by -> by.facet() == Facet.CONTRIBUTOR).map(Clause.Has::value).findFirst();
    }
}
