package wirecopy.parse.line;

import java.util.List;

import wirecopy.article.Kind;
import wirecopy.parse.words.Letters;

/** Finds the last lines of a text that invite the reader elsewhere: "To learn more about the bridge, read our guide". */
final class Invitations {

    private static final int LONGEST = 260;
    private static final List<String> OPENINGS = List.of("to learn more", "to read more", "to see more", "to find out more", "to find more", "to hear more",
            "to watch more", "to read the full", "to see the full", "to find the full", "to watch the full", "to hear the full", "want to ",
            "check out our ", "learn more about ", "read the rest of ", "find out more", "see the full ", "listen to the full ");
    private static final List<String> WITH_BULLET = List.of("check out ", "listen to ", "watch ", "read ", "see ");
    private static final String BULLET = "- ";

    private Invitations() {
    }

    static void judge(List<Judged> lines) {
        judgeBullets(lines);
        judgeEnd(lines);
    }

    /** {@code - Follow the Courier on Twitter: @courier}, and what a bullet just above or below it invites to. */
    private static void judgeBullets(List<Judged> lines) {
        for (int i = 1; i < lines.size(); i++) {
            Judged line = lines.get(i);
            String text = line.line().text();
            if (line.kind() == Kind.BODY && text.startsWith(BULLET) && Bios.isFollowOutlet(text.substring(BULLET.length()))) {
                lines.set(i, line.as(new Verdict(Kind.PROMOTION, "follow …")));
                judgeBullet(lines, i - 1);
                judgeBullet(lines, i + 1);
            }
        }
    }

    private static void judgeBullet(List<Judged> lines, int i) {
        if (i > 0 && i < lines.size() && lines.get(i).kind() == Kind.BODY && invitesWithBullet(lines.get(i).line().text())) {
            lines.set(i, lines.get(i).as(new Verdict(Kind.PROMOTION, "invitation with a bullet")));
        }
    }

    private static boolean invitesWithBullet(String text) {
        return text.length() <= LONGEST && text.startsWith(BULLET) && starts(WITH_BULLET, text.substring(BULLET.length()));
    }

    /** From the end up, as long as nothing of the story is met. */
    private static void judgeEnd(List<Judged> lines) {
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
        return text.length() <= LONGEST && (starts(OPENINGS, text) || invitesWithBullet(text)) && !Prose.tells(Plain.of(text));
    }

    private static boolean starts(List<String> openings, String text) {
        return openings.stream().anyMatch(opening -> Letters.startsWith(text, opening));
    }
}
