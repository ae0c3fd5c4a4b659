package wirecopy.parse.credit;

import java.util.Set;

import wirecopy.parse.credit.Token.Type;

/** Reads what may stand before a name: an organization, job words, or both ({@code NPR White House reporter}). */
final class RoleReader {

    private static final int LONGEST = 8;

    private static final Set<String> QUANTITIES = Set.of("Numerous", "Several", "Other", "Many", "A", "An");

    private static final Set<String> ARTICLES = Set.of("El", "La", "Los", "Las", "el", "la", "los", "las", "os", "as");

    private RoleReader() {
    }

    /**
     * @param organization or null
     * @param role         singular, as written; or null
     * @param plural       whether the job noun stood in the plural, so that it holds for all names that follow
     * @param next         the place behind
     */
    record Prefix(String organization, String role, boolean plural, int next) {
    }

    /** The words before the name that begin here, or null where a name or organization begins at once. */
    static Prefix read(Phrase phrase, int start) {
        if (ARTICLES.contains(phrase.at(start).text())) {
            return romance(phrase, start + 1);
        }
        if (QUANTITIES.contains(phrase.at(start).text()) && phrase.at(start + 1).isCapital()) {
            return read(phrase, start + 1);
        }
        int owner = ownerEnd(phrase, start);
        int known = owner > start ? owner : OrganizationReader.known(phrase, start);
        String organization = known > start ? OrganizationReader.name(phrase, phrase.startsWith(start, "member station") ? start + 2 : start, known)
                : null;
        int job = jobPlace(phrase, known);
        if (job >= 0) {
            return withRole(phrase, known, job, organization);
        }
        int fewest = owner > start ? 1 : 2;
        boolean beforeName = known > start && PersonReader.end(phrase, known) >= known + fewest && !phrase.is(known, Type.AND);
        return beforeName ? new Prefix(organization, null, false, known) : null;
    }

    /** "los periodistas de The Associated Press A y B": the job, then whose it is. */
    private static Prefix romance(Phrase phrase, int job) {
        String noun = phrase.at(job).text();
        int known = isJob(noun) && phrase.isAnyWord(job + 1, "de", "da", "do") ? OrganizationReader.known(phrase, job + 2) : job + 2;
        return known == job + 2 ? null : new Prefix(OrganizationReader.name(phrase, job + 2, known),
                isPlural(noun) ? noun.substring(0, noun.length() - 1) : noun, isPlural(noun), known);
    }

    /** The place behind {@code CNN's}, {@code Fox News'} that stands here before a name; {@code start} where none does. */
    private static int ownerEnd(Phrase phrase, int start) {
        int first = phrase.startsWith(start, "member station") ? start + 2 : start;
        for (int at = first; at < first + 5 && phrase.is(at, Type.WORD); at++) {
            boolean inside = phrase.at(at).isCapital() || phrase.isWord(at, "the");
            if (!inside) {
                return start;
            }
            if (OrganizationReader.possessive(phrase, at + 1) && (phrase.is(at + 1, Type.WORD))) {
                return at + 1;
            }
        }
        return start;
    }

    /** The place of the job noun that the words from here lead to, or -1. */
    private static int jobPlace(Phrase phrase, int start) {
        int found = -1;
        for (int at = start; at < start + LONGEST && phrase.is(at, Type.WORD); at++) {
            String word = phrase.at(at).lower();
            if (isJob(word)) {
                found = at;
            } else if (found >= 0 && !Lexicon.BEATS.contains(word)) {
                return found;
            } else if (!phrase.at(at).isCapital() && !Lexicon.BEATS.contains(word)) {
                return -1;
            }
        }
        return found;
    }

    private static boolean isJob(String word) {
        return Lexicon.JOBS.contains(word) || isPlural(word);
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") && Lexicon.JOBS.contains(word.substring(0, word.length() - 1)) || word.equals("cameramen");
    }

    private static Prefix withRole(Phrase phrase, int start, int job, String organization) {
        int first = start;
        if (organization == null) {
            while (first < job && !isBeat(phrase, first, job)) {
                first++;
            }
            organization = first > start ? OrganizationReader.name(phrase, start, first) : null;
        }
        int next = job + 1;
        boolean plural = isPlural(phrase.at(job).lower());
        String noun = phrase.at(job).text();
        String role = phrase.text(first, job) + (first < job ? " " : "") + (plural ? noun.substring(0, noun.length() - 1) : noun);
        if (phrase.isWord(next, "of") && phrase.at(next + 1).isCapital()) {
            role += " " + phrase.text(next, next + 2);
            next += 2;
        }
        boolean city = role.equalsIgnoreCase("bureau chief") && OrganizationReader.end(phrase, start) == start && first > start;
        return city ? new Prefix(null, organization + " " + role, plural, next) : new Prefix(organization, role, plural, next);
    }

    /** Whether the words from here to the job noun say what the job is about, rather than for whom. */
    private static boolean isBeat(Phrase phrase, int first, int job) {
        for (int at = first; at < job; at++) {
            Token token = phrase.at(at);
            if (token.isCapital() && !Lexicon.BEATS.contains(token.lower())) {
                return false;
            }
        }
        return true;
    }
}
