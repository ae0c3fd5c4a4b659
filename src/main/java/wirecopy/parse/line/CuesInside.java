package wirecopy.parse.line;

import java.util.ArrayList;
import java.util.List;

import wirecopy.parse.words.Glance;
import wirecopy.parse.words.Phrases;

/** The cues that may stand anywhere in a line. */
final class CuesInside {

    /** Of longer lines only both ends are looked at. */
    private static final int LONGEST_WHOLE = 900;

    private final List<Cue> cues;
    private final Phrases phrases;
    private final int longest;

    /** @param cues the first of them that stands in a line wins */
    CuesInside(List<Cue> cues) {
        this.cues = cues;
        phrases = new Phrases(cues.stream().map(Cue::words).toList());
        longest = cues.stream().mapToInt(Cue::longest).max().orElse(0);
    }

    /** The first of the cues that stands in a line, or null. */
    Cue in(Wording line) {
        Cue first = null;
        int lowest = Integer.MAX_VALUE;
        for (int number : line.length() <= longest ? found(line.glance()) : List.<Integer>of()) {
            Cue cue = cues.get(number);
            boolean fits = number < lowest && line.length() <= cue.longest() && (cue.where() != Cue.Where.ABOUT || Prose.speaksOfStory(line.plain()));
            lowest = fits ? number : lowest;
            first = fits ? cue : first;
        }
        return first;
    }

    private List<Integer> found(Glance line) {
        int length = line.length();
        if (length <= LONGEST_WHOLE) {
            return phrases.in(line, 0, length);
        }
        List<Integer> atEnds = new ArrayList<>(phrases.in(line, 0, Plain.END));
        atEnds.addAll(phrases.in(line, length - Plain.END, length));
        return atEnds;
    }
}
