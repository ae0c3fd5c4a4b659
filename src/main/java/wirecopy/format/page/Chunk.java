package wirecopy.format.page;

import java.util.Objects;

import org.jsoup.nodes.Element;

/**
 * A run of text that a page sets as one: a paragraph, a heading, an item, a cell.
 *
 * @param text      as it is read: white space made single, a line break inside it kept; never empty
 * @param element   the block that sets it
 * @param words     how many words it has
 * @param linkShare how much of it stands in links, from 0 to 1
 * @param links     how many links stand in it
 * @param hidden    whether the page declares that it is not shown
 * @param picture   whether a picture stands right before it, or in it
 */
record Chunk(String text, Element element, int words, double linkShare, int links, boolean hidden, boolean picture) {

    private static final String SENTENCE_ENDS = ".!?:\"”…。」";

    Chunk {
        Objects.requireNonNull(element);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a chunk without text");
        }
    }

    /** With another text in the same place. */
    Chunk as(String other, boolean isHidden) {
        return new Chunk(other, element, Words.count(other), linkShare, links, isHidden, picture);
    }

    boolean isHeading() {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    boolean isTop() {
        return element.normalName().equals("h1");
    }

    boolean isQuoted() {
        return Surroundings.isInside(element, "blockquote");
    }

    boolean endsAsSentence() {
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether it spells out an address of the web. */
    boolean hasAddress() {
        return text.contains("http") || text.contains("www.");
    }
}
