package wirecopy.parse.line;

import java.util.ArrayList;
import java.util.List;

import wirecopy.parse.words.Phrases;

/** The cues that may stand anywhere in a line. Fewer hold for longer lines, and then fewer are looked for. */
final class CuesInside {

    /** Of longer lines only both ends are looked at. */
    private static final int LONGEST_WHOLE = 900;

    private final List<Group> groups;

    /** Those of the cues that hold for lines up to a length. */
    private record Group(int longest, List<Cue> cues, Phrases phrases) {
    }

    /** @param cues the first of them that stands in a line wins */
    CuesInside(List<Cue> cues) {
        groups = cues.stream().map(Cue::longest).distinct().sorted().map(longest -> group(longest, cues)).toList();
    }

    private static Group group(int longest, List<Cue> all) {
        List<Cue> cues = all.stream().filter(cue -> cue.longest() >= longest).toList();
        return new Group(longest, cues, new Phrases(cues.stream().map(Cue::words).toList()));
    }

    /** The first of the cues that stands in a line, or null. */
    Cue in(Wording line) {
        Group group = group(line.length());
        List<Integer> found = group == null ? List.of() : found(line.text(), group.phrases());
        Cue first = null;
        int lowest = Integer.MAX_VALUE;
        for (int number : found) {
            Cue cue = group.cues().get(number);
            boolean fits = number < lowest && (cue.where() != Cue.Where.ABOUT || Prose.speaksOfStory(line.plain()));
            lowest = fits ? number : lowest;
            first = fits ? cue : first;
        }
        return first;
    }

    private Group group(int length) {
        for (Group group : groups) {
            if (length <= group.longest()) {
                return group;
            }
        }
        return null;
    }

    private static List<Integer> found(String text, Phrases phrases) {
        int length = text.length();
        if (length <= LONGEST_WHOLE) {
            return phrases.in(text, 0, length);
        }
        List<Integer> atEnds = new ArrayList<>(phrases.in(text, 0, Plain.END));
        atEnds.addAll(phrases.in(text, length - Plain.END, length));
        return atEnds;
    }
}
