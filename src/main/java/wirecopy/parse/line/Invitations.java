package wirecopy.parse.line;

import java.util.List;

import wirecopy.article.Kind;
import wirecopy.parse.words.Letters;

/** Finds the last lines of a text that invite the reader elsewhere: "To learn more about the bridge, read our guide". */
final class Invitations {

    private static final int LONGEST = 260;
    private static final List<String> OPENINGS = List.of("to learn more", "to read more", "to see more", "to find out more", "to find more", "to hear more",
            "to watch more", "to read the full", "to see the full", "to find the full", "to watch the full", "to hear the full", "want to ",
            "check out the ", "check out our ", "learn more about ", "read the rest of ", "find out more", "see the full ", "listen to the full ", "follow the ");
    private static final List<String> WITH_BULLET = List.of("check out ", "follow the ", "listen to ", "watch ", "read ", "see ");

    private Invitations() {
    }

    /** From the end up, as long as nothing of the story is met. */
    static void judge(List<Judged> lines) {
        for (int i = lines.size() - 1; i > 0; i--) {
            Judged line = lines.get(i);
            boolean invites = line.kind() == Kind.BODY && invites(line.line().text());
            if (invites) {
                lines.set(i, line.as(new Verdict(Kind.PROMOTION, "invitation at the end")));
            } else if (line.kind() == Kind.BODY) {
                return;
            }
        }
    }

    private static boolean invites(String text) {
        if (text.length() > LONGEST || Prose.tells(Plain.of(text))) {
            return false;
        }
        return starts(OPENINGS, text) || text.startsWith("- ") && (starts(OPENINGS, text.substring(2)) || starts(WITH_BULLET, text.substring(2)));
    }

    private static boolean starts(List<String> openings, String text) {
        return openings.stream().anyMatch(opening -> Letters.startsWith(text, opening));
    }
}
