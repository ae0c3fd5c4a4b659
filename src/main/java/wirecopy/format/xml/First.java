package wirecopy.format.xml;

import org.jsoup.nodes.Element;

/** Finds elements that may have several names. Names have no prefixes here, see {@link Namespaces}. */
final class First {

    private First() {
    }

    /** The first element that any of these finds, the earlier ones first; null where none does. */
    static Element of(Element item, String... selectors) {
        for (String selector : selectors) {
            Element found = item.selectFirst(selector);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The child of this name, or null. */
    static Element child(Element parent, String name) {
        for (Element child : parent.children()) {
            if (child.normalName().equals(name)) {
                return child;
            }
        }
        return null;
    }
}
