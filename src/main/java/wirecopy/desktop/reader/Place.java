package wirecopy.desktop.reader;

/** A stretch of a shown paragraph's text. */
record Place(int paragraph, int start, int end) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        return paragraph != other.paragraph ? Integer.compare(paragraph, other.paragraph) : Integer.compare(start, other.start);
    }
}
