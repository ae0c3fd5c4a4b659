package wirecopy.desktop.reader;

import java.util.Collections;
import java.util.List;

/** Places lit up in a text, one of which may be the current one. */
final class Highlights {

    private final String styleClass;
    private List<Place> places = List.of();
    private int current = -1;

    Highlights(String styleClass) {
        this.styleClass = styleClass;
    }

    /** @param places in reading order */
    void set(List<Place> places) {
        this.places = places;
        current = -1;
    }

    int size() {
        return places.size();
    }

    /** The index of the current place, or -1. */
    int current() {
        return current;
    }

    /** The current place, or null. */
    Place place() {
        return current < 0 ? null : places.get(current);
    }

    /** Makes the next place the current one; after the last comes the first. Without a current one: the next from a place on. */
    Place next(Place from) {
        return makeCurrent(current < 0 ? firstFrom(from) : current + 1);
    }

    /** Makes the place before the current one. Without a current one: the last before a place. */
    Place previous(Place before) {
        return makeCurrent((current < 0 ? firstFrom(before) : current) - 1);
    }

    /** The marks of one paragraph. */
    void addTo(List<Mark> marks, int paragraph) {
        for (int i = firstFrom(new Place(paragraph, 0, 0)); i < places.size() && places.get(i).paragraph() == paragraph; i++) {
            Place place = places.get(i);
            marks.add(new Mark(place.start(), place.end(), i == current ? styleClass + "-current" : styleClass));
        }
    }

    private Place makeCurrent(int index) {
        current = Math.floorMod(index, places.size());
        return places.get(current);
    }

    private int firstFrom(Place from) {
        int at = Collections.binarySearch(places, from);
        return at < 0 ? -at - 1 : at;
    }
}
