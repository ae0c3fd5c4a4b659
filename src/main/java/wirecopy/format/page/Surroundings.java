package wirecopy.format.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

/** What part of the page a chunk stands in, by the elements around it. */
final class Surroundings {

    private static final String RELATED = "related";

    private final Map<Element, Integer> words = new IdentityHashMap<>();
    private final Map<Element, String> parts = new IdentityHashMap<>();
    private final int all;

    Surroundings(List<Chunk> chunks) {
        int sum = 0;
        for (Chunk chunk : chunks) {
            int n = chunk.linkShare() > 0.4 || chunk.words() < 10 ? 0 : chunk.words();
            sum += n;
            for (Element e = chunk.element(); n > 0 && e != null; e = e.parent()) {
                words.merge(e, n, Integer::sum);
            }
        }
        all = sum;
    }

    boolean holdsProse(Element element) {
        return words.containsKey(element);
    }

    /**
     * The innermost part named around a chunk, up to an element that is not asked; null where none is. What holds most of the page's prose
     * is no part, and what is quoted from elsewhere is no button to share it.
     */
    String part(Chunk chunk, Element upTo) {
        boolean quoted = false;
        for (Element e = chunk.element(); e != null && e != upTo && !e.normalName().equals("body"); e = e.parent()) {
            String part = parts.computeIfAbsent(e, Surroundings::named);
            quoted |= e.normalName().equals("blockquote") || Parts.QUOTE.equals(part);
            boolean says = !part.isEmpty() && !part.equals(Parts.STORY) && !part.equals(Parts.QUOTE) && !(quoted && part.equals(Parts.SHARING));
            if (says && words.getOrDefault(e, 0) * 5 < all * 2) {
                return part;
            }
        }
        return null;
    }

    /** The part that an element is; empty where nothing is said. */
    private static String named(Element e) {
        String part = isInner(e) ? RELATED : Parts.of(e);
        return part == null ? "" : part;
    }

    /** Another article inside an article. */
    private static boolean isInner(Element e) {
        return e.normalName().equals("article") && e.parent() != null && isInside(e.parent(), "article");
    }

    /** Whether an element is one of this tag or stands in one. */
    static boolean isInside(Element element, String tag) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.normalName().equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
