package wirecopy.settings;

import java.util.List;
import java.util.Map;

/**
 * The user's own names of fields in JSON articles.
 *
 * @param names    by what the field holds, in the words of {@code fields.json}, which are those of {@code wirecopy.format.json.Role}
 * @param problems what is wrong with entries that were left out, each in one sentence
 */
public record OwnFields(Map<String, List<String>> names, List<String> problems) {

    public OwnFields {
        names = Map.copyOf(names);
        problems = List.copyOf(problems);
    }
}
