package wirecopy.store;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.Map;

/**
 * All that the user did, as an exported file has it. What a file leaves out counts as empty.
 *
 * @param kind    {@link #KIND}
 * @param version of this form; raised when older programs could no longer understand it
 * @param loaded  paths, in the order of loading
 * @param read    identities of stories, as in the lists of {@code starred} and {@code tags}
 */
record State(String kind, int version, List<String> loaded, List<String> read, List<String> starred, Map<String, List<String>> tags,
             List<Note> notes, List<Place> places, List<Kept> searches, List<Asked> searched, List<Piece> decided) {

    static final String KIND = "wirecopy-state";
    static final int VERSION = 1;

    /** @param text empty for a note that was taken away */
    record Note(String id, String text, long changed) {

        Note {
            requireId(id);
            Objects.requireNonNull(text);
        }
    }

    record Place(String id, int block, long changed) {

        Place {
            requireId(id);
        }
    }

    record Kept(String name, String query, String order, String scope, long changed) {

        Kept {
            SavedSearch checked = new SavedSearch(name, query, order, scope);
            name = checked.name();
        }
    }

    record Asked(String query, long asked) {

        Asked {
            requireId(query);
        }
    }

    record Piece(String id, int start, int end, Decided.How how, long changed) {

        Piece {
            requireId(id);
            Decided checked = new Decided(start, end, how);
            how = checked.how();
        }
    }

    State {
        loaded = checked(loaded);
        read = checked(read);
        starred = checked(starred);
        Map<String, List<String>> byName = new TreeMap<>();
        (tags == null ? Map.<String, List<String>>of() : tags).forEach((name, ids) -> {
            requireId(name);
            byName.put(name, checked(ids));
        });
        tags = Collections.unmodifiableMap(byName);
        notes = notes == null ? List.of() : List.copyOf(notes);
        places = places == null ? List.of() : List.copyOf(places);
        searches = searches == null ? List.of() : List.copyOf(searches);
        searched = searched == null ? List.of() : List.copyOf(searched);
        decided = decided == null ? List.of() : List.copyOf(decided);
    }

    private static List<String> checked(List<String> all) {
        if (all == null) {
            return List.of();
        }
        all.forEach(State::requireId);
        return List.copyOf(all);
    }

    private static void requireId(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an empty entry");
        }
    }
}
