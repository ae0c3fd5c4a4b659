package wirecopy.search.lucene;

import java.util.ArrayList;
import java.util.List;

/** Paths as terms: a story is found by its own path and by that of every folder and archive above it. */
final class Places {

    /** A hostile archive may hold names of any length and depth; terms beyond these bounds are shortened or left out. */
    private static final int LONGEST = 4_000;
    private static final int DEEPEST = 200;

    private Places() {
    }

    /** The path and all that it lies below, from the outermost on. */
    static List<String> upFrom(String path) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < path.length() && places.size() < DEEPEST; i++) {
            if (isSeparator(path.charAt(i))) {
                places.add(term(path.substring(0, Math.max(1, i))));
            }
        }
        places.add(term(path));
        return places;
    }

    /** The folders and archives that the file lies in, as text. */
    static String folders(String path) {
        int end = path.length();
        while (end > 0 && !isSeparator(path.charAt(end - 1))) {
            end--;
        }
        return path.substring(0, Math.min(end, LONGEST));
    }

    /** One path as a term: without a separator or an archive's exclamation mark at its end. */
    static String term(String path) {
        int end = path.length();
        while (end > 1 && isSeparator(path.charAt(end - 1))) {
            end--;
        }
        boolean archive = end > 1 && path.charAt(end - 1) == '!';
        String place = path.substring(0, archive ? end - 1 : end);
        return place.length() <= LONGEST ? place : place.substring(0, LONGEST) + place.hashCode();
    }

    static boolean isSeparator(char c) {
        return c == '/' || c == '\\';
    }
}
