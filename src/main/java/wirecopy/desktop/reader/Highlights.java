package wirecopy.desktop.reader;

import java.util.Collections;
import java.util.List;

import jfx.incubator.scene.control.richtext.model.RichParagraph;

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

    /** Makes the next place the current one and gives it; after the last comes the first. Without a current one: from a paragraph on. */
    Place next(int fromParagraph) {
        return makeCurrent(current < 0 ? firstFrom(fromParagraph) : current + 1);
    }

    /** Makes the place before the current one. Without a current one: the last before a paragraph. */
    Place previous(int beforeParagraph) {
        return makeCurrent((current < 0 ? firstFrom(beforeParagraph) : current) - 1);
    }

    void addTo(RichParagraph.Builder builder, int paragraph) {
        for (int i = firstFrom(paragraph); i < places.size() && places.get(i).paragraph() == paragraph; i++) {
            Place place = places.get(i);
            builder.addHighlight(place.start(), place.end() - place.start(), i == current ? styleClass + "-current" : styleClass);
        }
    }

    private Place makeCurrent(int index) {
        current = Math.floorMod(index, places.size());
        return places.get(current);
    }

    private int firstFrom(int paragraph) {
        int at = Collections.binarySearch(places, new Place(paragraph, -1, 0));
        return at < 0 ? -at - 1 : at;
    }
}
