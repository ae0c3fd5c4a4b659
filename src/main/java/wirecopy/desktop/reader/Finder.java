package wirecopy.desktop.reader;

import java.util.ArrayList;
import java.util.List;

/** Finds a text in the paragraphs of a story, whatever its case and accents, or exactly as it is. */
final class Finder {

    private final List<Paragraph> originals;
    private final List<Folded> paragraphs;

    Finder(List<Paragraph> paragraphs) {
        this.originals = paragraphs;
        this.paragraphs = paragraphs.stream().map(p -> Folded.of(p.text())).toList();
    }

    /** All places, in order, without overlap. */
    List<Place> find(String wanted) {
        String folded = Folded.of(wanted).text();
        List<Place> places = new ArrayList<>();
        if (!folded.isEmpty()) {
            for (int i = 0; i < paragraphs.size(); i++) {
                find(folded, i, places);
            }
        }
        return places;
    }

    /** All places where exactly this stands, in order, without overlap. */
    List<Place> findExactly(String wanted) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < originals.size() && !wanted.isEmpty(); i++) {
            String text = originals.get(i).text();
            for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
                places.add(new Place(i, at, at + wanted.length()));
            }
        }
        return places;
    }

    private void find(String folded, int index, List<Place> places) {
        Folded paragraph = paragraphs.get(index);
        int at = paragraph.text().indexOf(folded);
        while (at >= 0) {
            int end = at + folded.length();
            places.add(new Place(index, paragraph.originalStart(at), paragraph.originalEnd(end)));
            at = paragraph.text().indexOf(folded, end);
        }
    }
}
