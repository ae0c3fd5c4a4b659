package wirecopy.desktop.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Finds a text in the paragraphs of a story, whatever its case and accents, or exactly as it is. For any thread; one that is interrupted
 * gives up with a {@link CancellationException}.
 */
final class Finder {

    /** More than anyone looks at; a letter of a long book is found oftener. */
    static final int MOST_PLACES = 200_000;

    private final List<Paragraph> originals;
    private List<Folded> folded;

    Finder(List<Paragraph> paragraphs) {
        this.originals = paragraphs;
    }

    /** All places, in order, without overlap; no more than {@link #MOST_PLACES}. */
    List<Place> find(String wanted) {
        String sought = Folded.of(wanted).text();
        List<Place> places = new ArrayList<>();
        if (!sought.isEmpty()) {
            List<Folded> paragraphs = folded();
            for (int i = 0; i < paragraphs.size() && places.size() < MOST_PLACES; i++) {
                requireTime();
                find(sought, paragraphs.get(i), i, places);
            }
        }
        return places;
    }

    /** All places where exactly this stands, in order, without overlap; no more than {@link #MOST_PLACES}. */
    List<Place> findExactly(String wanted) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < originals.size() && !wanted.isEmpty() && places.size() < MOST_PLACES; i++) {
            requireTime();
            String text = originals.get(i).text();
            for (int at = text.indexOf(wanted); at >= 0 && places.size() < MOST_PLACES; at = text.indexOf(wanted, at + wanted.length())) {
                places.add(new Place(i, at, at + wanted.length()));
            }
        }
        return places;
    }

    /** Made by the first who looks, which is not the thread that draws where the story is long. */
    private synchronized List<Folded> folded() {
        if (folded == null) {
            List<Folded> all = new ArrayList<>(originals.size());
            for (Paragraph paragraph : originals) {
                requireTime();
                all.add(Folded.of(paragraph.text()));
            }
            folded = all;
        }
        return folded;
    }

    private static void find(String sought, Folded paragraph, int index, List<Place> places) {
        int at = paragraph.text().indexOf(sought);
        while (at >= 0 && places.size() < MOST_PLACES) {
            int end = at + sought.length();
            places.add(new Place(index, paragraph.originalStart(at), paragraph.originalEnd(end)));
            at = paragraph.text().indexOf(sought, end);
        }
    }

    private static void requireTime() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the search was given up");
        }
    }
}
