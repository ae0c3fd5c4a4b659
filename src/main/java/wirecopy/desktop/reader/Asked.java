package wirecopy.desktop.reader;

/**
 * What to find in a story.
 *
 * @param text    as typed
 * @param pattern whether the text is a regular expression
 * @param exact   whether case and accents count
 */
record Asked(String text, boolean pattern, boolean exact) {
}
