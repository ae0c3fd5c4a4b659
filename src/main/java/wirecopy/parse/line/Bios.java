package wirecopy.parse.line;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import wirecopy.article.Kind;
import wirecopy.parse.credit.BylineReader;
import wirecopy.parse.words.Phrases;

/** Finds the lines at the end that say who the author is. */
final class Bios {

    private static final int LONGEST = 900;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_FOLLOW = 300;
    private static final int LONGEST_CLAIM = 250;
    private static final Set<String> NETWORKS = Set.of("twitter", "facebook", "instagram", "@");
    private static final Set<String> LINKS = Set.of("covers", "writes", "works", "reports", "teaches", "leads", "edits", "serves", "served");
    /** One of these stands in every line about an author: a quick look before the real reading. */
    private static final Phrases VERBS = new Phrases(Stream.concat(LINKS.stream(), Stream.of(" is ", ")is ", " was ", ")was ", " are ")).toList());
    private static final String AND = "and ";
    private static final String ARE = "are ";
    private static final int LONGEST_APPOSITION = 120;
    private static final int TOP = 3;
    private static final List<String> CERTAIN = List.of("is the author of", "is author of", " contributing editor", " contributing writer", "writes about",
            "is a columnist", "is a staff writer", "is a writer", "is an opinion", " writes for ", "is a senior writer", "is a freelance");
    private static final Phrases SIGNS = new Phrases(CERTAIN);
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one", "chief", "senior", "co-founder", "professor");
    private static final Set<String> TITLES = Set.of("President", "Sen.", "Rep.", "Gov.", "Mr.", "Ms.", "Mrs.", "Mr", "Ms", "Mrs", "The", "Judge");

    private Bios() {
    }

    static void judge(List<Judged> lines) {
        boolean atEnd = true;
        for (int i = lines.size() - 1; i > 0; i--) {
            Judged line = lines.get(i);
            if (line.kind() == Kind.NOTICE && isBio(line.line().text()) && disclaims(line.line().text())) {
                lines.set(i, line.as(new Verdict(Kind.BIO, "about the author, then a disclaimer")));
                continue;
            }
            boolean open = line.kind() == Kind.BODY || line.kind() == Kind.PROMOTION;
            Kind follow = open ? follow(line.line().text()) : null;
            if (follow != null) {
                lines.set(i, line.as(new Verdict(follow, "follow …")));
            } else if (line.kind() == Kind.BODY && i <= TOP && isCertain(line.line().text()) && isBio(line.line().text())) {
                lines.set(i, line.as(new Verdict(Kind.BIO, "about the author")));
            } else if (line.kind() == Kind.BODY && atEnd) {
                atEnd = line.credits().isEmpty() && isBio(line.line().text());
                if (atEnd) {
                    lines.set(i, line.as(new Verdict(Kind.BIO, "about the author")));
                }
            }
        }
    }

    /** Whether a text, marks before it left aside, tells how to follow a person. */
    static boolean isFollow(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        return follow(text.substring(start)) == Kind.BIO;
    }

    /** Whether a text advertises where to follow a paper or programme. */
    static boolean isFollowOutlet(String text) {
        return follow(text) == Kind.PROMOTION;
    }

    /** "Follow Jane Doe on Twitter", "Write to Jane Doe at …" is about a person; "Follow The Sun on Twitter" advertises. Null for other lines. */
    private static Kind follow(String text) {
        if (text.length() > LONGEST_FOLLOW) {
            return null;
        }
        if (text.startsWith("Write to ") && text.contains(" at ") && text.indexOf('@') > 0) {
            return Kind.BIO;
        }
        if (!text.startsWith("Follow ")) {
            return null;
        }
        String plain = Plain.of(text);
        if (NETWORKS.stream().noneMatch(plain::contains)) {
            return null;
        }
        String whom = text.substring("Follow ".length());
        if (whom.startsWith("@") && whom.contains("Follow @")) {
            return Kind.PROMOTION;
        }
        boolean person = BylineReader.startsWithPerson(whom) || BylineReader.speaksOfJob(whom) || whom.startsWith("@");
        return person ? Kind.BIO : Kind.PROMOTION;
    }

    /** Whether a disclaimer ("The opinions expressed …") stands in the second half only. */
    private static boolean disclaims(String text) {
        int at = Math.max(text.lastIndexOf(" expressed "), Math.max(text.lastIndexOf(" views "), text.lastIndexOf(" opinions ")));
        return at > text.length() / 2;
    }

    /** Under the headline only a line counts that speaks of writing: stories open with what someone is, too. */
    private static boolean isCertain(String text) {
        return text.length() <= LONGEST && SIGNS.isIn(text, 0) && CERTAIN.stream().anyMatch(text::contains);
    }

    private static boolean isBio(String line) {
        if (line.length() > LONGEST || !VERBS.isIn(line, 0)) {
            return false;
        }
        String text = "•*—–- ".indexOf(line.charAt(0)) >= 0 ? line.substring(1).strip() : line;
        int name = BylineReader.nameEnd(text.substring(0, Math.min(LONGEST_NAME, text.length())));
        if (name <= 0 || name >= text.length()) {
            return false;
        }
        String rest = text.substring(name).strip();
        if (rest.startsWith(AND)) {
            return arePair(rest.substring(AND.length()));
        }
        if (rest.startsWith("(@")) {
            rest = rest.substring(rest.indexOf(')') + 1).strip();
        }
        if (rest.startsWith(",")) {
            rest = behindApposition(rest);
        }
        String[] words = rest.split(" ", 3);
        boolean is = words.length > 1 && (words[0].equals("is") || words[0].equals("was"))
                && (ARTICLES.contains(words[1]) || words[1].startsWith("co-") || BylineReader.speaksOfJob(words[1]) || Character.isUpperCase(words[1].charAt(0)));
        boolean titled = TITLES.contains(text.substring(0, Math.max(0, text.indexOf(' '))));
        boolean speaks = words[0].equals("writes") && words.length > 1 && words[1].equals("that");
        return !titled && !speaks && !(line.length() > LONGEST_CLAIM && Prose.tells(Plain.of(line))) && (is || LINKS.contains(words[0])) && BylineReader.speaksOfJob(text.substring(0, Math.min(LONGEST_CLAIM, text.length())));
    }

    /** "(Jane Doe and) John Roe are professors of law at …". */
    private static boolean arePair(String text) {
        int name = BylineReader.nameEnd(text.substring(0, Math.min(LONGEST_NAME, text.length())));
        String rest = name <= 0 ? "" : text.substring(name).strip();
        return rest.startsWith(ARE) && BylineReader.speaksOfJob(rest.substring(0, Math.min(LONGEST_NAME, rest.length())));
    }

    /** "Jane Doe, MD, is a …", "Jane Doe, an editor at The Sun, writes …": what follows the last comma before the verb. */
    private static String behindApposition(String rest) {
        if (rest.startsWith(", who ")) {
            return rest;
        }
        String head = rest.substring(0, Math.min(LONGEST_APPOSITION, rest.length()));
        for (String verb : List.of("is", "was", "writes", "covers")) {
            int at = head.indexOf(", " + verb + " ");
            if (at >= 0) {
                return rest.substring(at + 2);
            }
        }
        return rest;
    }
}
