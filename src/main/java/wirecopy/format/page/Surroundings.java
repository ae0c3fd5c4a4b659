package wirecopy.format.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

/** What part of the page a chunk stands in, by the elements around it. */
final class Surroundings {

    private static final String RELATED = "related";
    private static final String ARTICLE = "article";

    private final Map<Element, Integer> words = new IdentityHashMap<>();
    private final Map<Element, String> parts = new IdentityHashMap<>();
    private final Map<Element, Integer> innerProse = new IdentityHashMap<>();
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
        chunks.stream().filter(chunk -> chunk.isHeading() && Wordings.headsOthers(chunk.text())).forEach(this::markOthers);
    }

    /** What a heading such as "More stories" heads: the element that begins with it, which is left to the rules where it holds most of the prose. */
    private void markOthers(Chunk heading) {
        Element around = heading.element().parent();
        while (around != null && around.childrenSize() < 2) {
            around = around.parent();
        }
        boolean first = around != null && StoryFinder.isIn(around.firstElementChild(), heading.element());
        if (first && !Parts.isStory(around) && around.selectFirst("h1") == null) {
            parts.putIfAbsent(around, RELATED);
        }
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
            String part = parts.computeIfAbsent(e, this::named);
            quoted |= e.normalName().equals("blockquote") || Parts.QUOTE.equals(part);
            boolean says = !part.isEmpty() && !part.equals(Parts.STORY) && !part.equals(Parts.QUOTE) && !(quoted && part.equals(Parts.SHARING));
            if (says && (words.getOrDefault(e, 0) * 5 < all * 2 || part.equals(Parts.CONSENT))) {
                return part;
            }
        }
        return null;
    }

    /** The part that an element is; empty where nothing is said. */
    private String named(Element e) {
        String part = isInner(e) ? RELATED : Parts.of(e);
        return part == null ? "" : part;
    }

    /** Another article inside an article; not where an article is made up of such, as a live report is. */
    private boolean isInner(Element e) {
        Element around = e.parent();
        while (around != null && !around.normalName().equals(ARTICLE)) {
            around = around.parent();
        }
        if (!e.normalName().equals(ARTICLE) || around == null) {
            return false;
        }
        return innerProse.computeIfAbsent(around, this::innerProse) * 2 < words.getOrDefault(around, 0);
    }

    /** How much prose stands in articles inside of an article. */
    private int innerProse(Element article) {
        int sum = 0;
        for (Element inner : article.select(ARTICLE)) {
            boolean outermost = inner != article && inner.parent().closest(ARTICLE) == article;
            sum += outermost ? words.getOrDefault(inner, 0) : 0;
        }
        return sum;
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
