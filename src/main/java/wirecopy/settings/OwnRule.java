package wirecopy.settings;

/**
 * What the user decided about lines of any story, in the words of {@code rules.json}, which are those of
 * {@code wirecopy.parse.LineRule}.
 *
 * @param shows whether such lines are always shown as story; else they are never shown
 * @param where where in the line the words stand: {@code whole}, {@code start}, {@code has}; or {@code rule}, the words name a rule then
 */
public record OwnRule(boolean shows, String where, String words) {
}
