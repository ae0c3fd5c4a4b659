package wirecopy.desktop.reader;

/** What the reader of a story wants done with a piece of it. */
public record Decision(Choice choice, Spot spot) {
}
