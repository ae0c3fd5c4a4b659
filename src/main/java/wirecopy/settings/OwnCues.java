package wirecopy.settings;

import java.util.List;

/**
 * The user's own cues.
 *
 * @param problems what is wrong with entries that were left out, each in one sentence
 */
public record OwnCues(List<OwnCue> cues, List<String> problems) {

    public OwnCues {
        cues = List.copyOf(cues);
        problems = List.copyOf(problems);
    }
}
