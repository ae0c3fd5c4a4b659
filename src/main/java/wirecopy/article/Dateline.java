package wirecopy.article;

/**
 * The place that opens the text: {@code EL PASO, Texas (AP) —}. Each part as written, or null.
 *
 * @param agency the news agency in the brackets after the place
 * @param date   the day, where the dateline has one
 */
public record Dateline(String place, String agency, String date) {
}
