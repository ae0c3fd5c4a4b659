package wirecopy.format.xml;

import org.jsoup.nodes.Element;

/** Takes the prefixes of namespaces off the names of elements: which ones a document uses is its own affair. */
final class Namespaces {

    private Namespaces() {
    }

    static void drop(Element root) {
        root.forEach(element -> {
            String name = element.normalName();
            int colon = name.lastIndexOf(':');
            if (colon >= 0 && colon < name.length() - 1) {
                element.tagName(name.substring(colon + 1));
            }
        });
    }
}
