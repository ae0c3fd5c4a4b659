import java.util.List;

/**
 * A program that shows a text.
 *
 * @param command how it is started; {@code FILE} stands for the text
 * @param text    where in its window the text stands, clear of bars, lists and what moves
 */
record Contender(String name, List<String> command, Area text) {

    List<String> on(String file) {
        return command.stream().map(word -> word.equals("FILE") ? file : word).toList();
    }
}
