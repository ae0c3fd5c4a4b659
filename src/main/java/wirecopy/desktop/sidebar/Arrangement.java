package wirecopy.desktop.sidebar;

import java.util.ArrayList;
import java.util.List;

import wirecopy.desktop.words.Words;
import wirecopy.search.FacetCount;

/** Puts all that the sidebar knows into lines. */
final class Arrangement {

    private final Words words = Words.of(Arrangement.class);
    private final Tree tree;

    Arrangement(Tree tree) {
        this.tree = tree;
    }

    /** @param visited whose page is shown, or null */
    List<Row> of(Counts counts, People people, Place.Person visited) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row.Title(words.get("library")));
        add(rows, new Place.All(), words.get("all"), counts.all());
        add(rows, new Place.Unread(), words.get("unread"), counts.unread());
        add(rows, new Place.Starred(), words.get("starred"), counts.starred());
        if (!counts.saved().isEmpty()) {
            rows.add(new Row.Title(words.get("saved")));
        }
        counts.saved().forEach((place, stories) -> add(rows, place, place.name(), stories));
        if (!counts.tags().isEmpty()) {
            rows.add(new Row.Title(words.get("tags")));
        }
        counts.tags().forEach((place, stories) -> add(rows, place, place.tag(), stories));
        addPeople(rows, people, visited);
        if (!counts.loaded().isEmpty() || !counts.files().isEmpty()) {
            rows.add(new Row.Title(words.get("loaded")));
        }
        if (!counts.files().isEmpty()) {
            add(rows, new Place.Files(counts.files()), words.get("files"), counts.files().size());
        }
        tree.addTo(rows, counts.loaded());
        return rows;
    }

    private void addPeople(List<Row> rows, People people, Place.Person visited) {
        if (!people.first().isEmpty() || visited != null) {
            rows.add(new Row.Title(words.get("people")));
        }
        if (visited != null && people.first().stream().noneMatch(each -> each.value().equals(visited.name()))) {
            add(rows, visited, visited.name(), 0);
        }
        for (FacetCount each : people.first()) {
            add(rows, new Place.Person(each.value()), each.value(), each.count());
        }
        if (people.more()) {
            rows.add(new Row.Command(Row.What.MORE_PEOPLE));
        }
        if (people.fewer()) {
            rows.add(new Row.Command(Row.What.FEWER_PEOPLE));
        }
    }

    private static void add(List<Row> rows, Place place, String name, int stories) {
        rows.add(new Row.Choice(place, name, stories, null));
    }
}
