package wirecopy.export.pdf;

import java.util.Map;

import wirecopy.article.Task;

/**
 * The words that the pages say themselves, in the user's language.
 *
 * @param contributors what stands above those who worked on a story
 * @param tasks        what each task is called
 * @param page         {@code Page}, before the number
 * @param of           {@code of}, before the number of pages
 */
public record PageWords(String contributors, Map<Task, String> tasks, String page, String of) {

    public PageWords {
        tasks = Map.copyOf(tasks);
    }
}
