package wirecopy.format.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element of a page that holds the story's paragraphs. */
final class StoryFinder {

    private static final int PARAGRAPH = 10;
    private static final double FADE = 0.6;
    /** How much more an element counts whose name says that it holds the story. */
    private static final double NAMED = 1.7;

    /** How far upwards is looked for more of the story. */
    private static final int STEPS = 4;

    private final List<Chunk> chunks;
    private final Titles titles;
    private final Surroundings surroundings;
    private final Map<Element, Double> score = new IdentityHashMap<>();
    private final Map<Element, Integer> prose = new IdentityHashMap<>();

    StoryFinder(List<Chunk> chunks, Titles titles, Surroundings surroundings) {
        this.chunks = chunks;
        this.surroundings = surroundings;
        this.titles = titles;
    }

    Element find(Document page) {
        for (Chunk chunk : chunks) {
            double weight = weight(chunk);
            if (weight <= 0 || chunk.hidden() || surroundings.part(chunk, null) != null) {
                continue;
            }
            double share = 1;
            for (Element e = chunk.element(); e != null && !e.normalName().equals("html"); e = e.parent()) {
                score.merge(e, weight * share, Double::sum);
                prose.merge(e, chunk.words(), Integer::sum);
                if (e != chunk.element()) {
                    share *= FADE;
                }
            }
        }
        Element best = best(page.body());
        Element titled = titled();
        if (titled != null && !isIn(titled, best) && prose.getOrDefault(titled, 0) * 6 >= prose.getOrDefault(best, 0)) {
            best = best(titled);
        }
        return widened(best, titled);
    }

    private Element best(Element inside) {
        Element best = inside;
        double top = 0;
        for (Map.Entry<Element, Double> e : score.entrySet()) {
            double s = e.getValue() * (Parts.isStory(e.getKey()) ? NAMED : 1);
            if (s > top && isIn(inside, e.getKey()) || s == top && e.getKey().parents().size() > best.parents().size() && isIn(inside, e.getKey())) {
                top = s;
                best = e.getKey();
            }
        }
        return best;
    }

    /** The article that the page's title heads, or its first heading of the highest rank; null where no article holds it. */
    private Element titled() {
        Element first = null;
        for (Chunk chunk : chunks) {
            if (chunk.isHeading() && titles.are(chunk.text())) {
                return articleAround(chunk.element());
            }
            if (first == null && chunk.element().normalName().equals("h1")) {
                first = chunk.element();
            }
        }
        return first == null ? null : articleAround(first);
    }

    private static Element articleAround(Element heading) {
        for (Element e = heading; e != null; e = e.parent()) {
            if (e.normalName().equals("article") || e.hasClass("hentry") || e.hasClass("post")) {
                return e;
            }
        }
        return null;
    }

    /** Upwards while the element around holds a good deal more prose. */
    private Element widened(Element best, Element titled) {
        int inside = prose.getOrDefault(best, 0);
        Element wide = best;
        int step = 0;
        boolean named = Parts.isStory(best);
        for (Element e = best.parent(); e != null && !e.normalName().equals("html") && step < STEPS && (titled == null || isIn(titled, e)); e = e.parent(), step++) {
            int more = named ? twins(e, best) : prose.getOrDefault(e, 0);
            if (more > inside * 1.3 && !e.normalName().equals("body")) {
                wide = e;
                inside = more;
            }
        }
        return wide;
    }

    /** How much prose stands in elements of the same name as one of them. */
    private int twins(Element around, Element one) {
        int sum = 0;
        for (Element e : prose.keySet()) {
            if (e.normalName().equals(one.normalName()) && e.className().equals(one.className()) && isIn(around, e)) {
                sum += prose.get(e);
            }
        }
        return sum;
    }

    static boolean isIn(Element story, Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e == story) {
                return true;
            }
        }
        return false;
    }

    private static double weight(Chunk chunk) {
        int words = chunk.words();
        if (chunk.linkShare() > 0.4 || words < PARAGRAPH || chunk.isHeading()) {
            return 0;
        }
        return Math.min(words, 100) * (1 - chunk.linkShare());
    }
}
