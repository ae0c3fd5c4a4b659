package wirecopy.parse.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import wirecopy.article.Byline;
import wirecopy.parse.credit.Token.Type;

/** Reads lines that name the authors of a story. */
public final class BylineReader {

    private static final List<String> MAKERS = List.of("Posted by ", "Published by ", "Analysis by ", "Written by ", "Story by ", "Words by ", "Opinion by ");
    private static final Set<String> BEHIND_NAMES = Set.of("on", "for", "in", "at", "Published", "Updated", "Posted", "Special", "Last", "Staff",
            "Contributor", "Jan", "Feb", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December");

    private static final List<String> DAY_LABELS = List.of(" Updated ", " Published ", " Posted ", " Last updated ");
    private static final Set<String> DEGREES = Set.of("Ph.D.", "PhD", "M.D.", "MD", "J.D.", "Esq.");
    private static final String SOURCE = "Source: ";
    private static final int LONGEST_JOB = 7;

    private BylineReader() {
    }

    /** {@code By Jane Doe and John Roe | Jan. 3}, {@code By Jane Doe, The Sun}. */
    public static boolean isByline(String text) {
        Phrase phrase = withoutJob(new Phrase(names(text)));
        if (startsWithBy(phrase) && isNewsroom(phrase)) {
            return true;
        }
        if (!startsWithBy(phrase) || PersonReader.end(phrase, 1) == 1 && RoleReader.read(phrase, 1) == null) {
            return false;
        }
        Token next = phrase.at(NameListReader.read(phrase, 1, true).next());
        if (phrase.at(0).text().equals("by") && !next.is(Type.END)) {
            return false;
        }
        return !next.is(Type.WORD) || Character.isDigit(next.text().charAt(0)) || BEHIND_NAMES.contains(next.text());
    }

    /** A name of two to four words and nothing else. */
    public static boolean isName(String text) {
        Phrase phrase = new Phrase(text);
        int size = phrase.size();
        return size >= 2 && size <= 4 && PersonReader.end(phrase, 0) == size && OrganizationReader.end(phrase, 0) == 0;
    }

    /** Names of persons and nothing else: {@code Jane Doe, John Roe and Ann Poe}. */
    public static boolean isNames(String text) {
        Phrase phrase = new Phrase(text);
        NameListReader.Names names = NameListReader.read(phrase, 0, false);
        return names.next() == phrase.size() && names.entries().size() > 1
                && names.entries().stream().allMatch(e -> e.name != null && e.place == null && e.role == null && e.name.indexOf(' ') > 0);
    }

    /** A known organization, or a job at one ({@code Opinion contributor}), and nothing else. */
    public static boolean isOrganization(String text) {
        Phrase phrase = new Phrase(text);
        if (OrganizationReader.known(phrase, 0) == phrase.size()) {
            return true;
        }
        RoleReader.Prefix role = RoleReader.read(phrase, 0);
        return role != null && role.role() != null && role.next() == phrase.size();
    }

    /** {@code Jane Doe, North America reporter}, {@code Jane Doe, The Sun, Oslo}: a name, a comma, a job or an organization and where, no more. */
    public static boolean isNameWithJob(String text) {
        Phrase phrase = new Phrase(text);
        int name = PersonReader.end(phrase, 0);
        if (name < 2 || !phrase.is(name, Type.COMMA) || phrase.size() > name + 8) {
            return false;
        }
        String last = phrase.at(phrase.size() - 1).lower();
        int end = OrganizationReader.known(phrase, name + 1);
        if (end == phrase.size() || end > name + 1 && isPlaceBehind(phrase, end)) {
            return true;
        }
        for (int i = name + 1; i < phrase.size(); i++) {
            if (!phrase.is(i, Type.WORD)) {
                return false;
            }
        }
        return Lexicon.JOBS.contains(last);
    }

    /** A comma, and one to three words with capitals up to the end. */
    private static boolean isPlaceBehind(Phrase phrase, int comma) {
        int words = phrase.size() - comma - 1;
        boolean capitals = phrase.is(comma, Type.COMMA) && words >= 1 && words <= 3;
        for (int i = comma + 1; i < phrase.size(); i++) {
            capitals &= phrase.is(i, Type.WORD) && phrase.at(i).isCapital();
        }
        return capitals;
    }

    /** Where the name that a text begins with ends, or 0 where it begins with none; a military or church title may stand before. */
    public static int nameEnd(String text) {
        Phrase phrase = new Phrase(text);
        int end = PersonReader.end(phrase, 0);
        return end < 2 ? 0 : phrase.at(end - 1).end();
    }

    /** Whether a person's name stands first, rather than an organization's. */
    public static boolean startsWithPerson(String text) {
        Phrase phrase = new Phrase(text);
        int end = PersonReader.end(phrase, 0);
        return end > 0 && OrganizationReader.known(phrase, 0) == 0 && !OrganizationReader.possessive(phrase, 1)
                && OrganizationReader.end(phrase, 0) < end;
    }

    public static boolean speaksOfJob(String text) {
        Phrase phrase = new Phrase(text);
        for (int i = 0; i < phrase.size(); i++) {
            String word = phrase.at(i).lower();
            String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            if (Lexicon.JOBS.contains(one) || Lexicon.BIO_JOBS.contains(word) || Lexicon.BIO_JOBS.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** The text without a colon or a second "By" at its start, and without what is said of the day of publication. */
    private static String names(String text) {
        String names = text.startsWith("By: ") || text.startsWith("BY: ") || text.startsWith("By By ") ? "By " + text.substring(text.indexOf(' ') + 1) : text;
        names = names.startsWith("By By ") ? names.substring(3) : names;
        for (String maker : MAKERS) {
            names = names.startsWith(maker) ? "By " + names.substring(maker.length()) : names;
        }
        for (String label : DAY_LABELS) {
            int at = names.indexOf(label);
            names = at > 0 ? names.substring(0, at) : names;
        }
        return names;
    }

    /** {@code By The Associated Press}, {@code By the Editorial Board}: nobody by name. */
    private static boolean isNewsroom(Phrase phrase) {
        int start = phrase.isWord(1, "the") ? 2 : 1;
        int known = OrganizationReader.known(phrase, start);
        return known > start && (known == phrase.size() || phrase.isWord(known, "staff") && known + 1 == phrase.size())
                || start == 2 && phrase.startsWith(start, "editorial board") && phrase.size() == start + 2;
    }

    /** {@code Jane Doe BBC News}, {@code Jane Doe Political correspondent, BBC News}: where the name ends, no comma behind it; or -1. */
    private static int nameEndBeforeJob(Phrase phrase, int start) {
        for (int at = start; at < phrase.size() && phrase.is(at, Type.WORD) && (phrase.at(at).isCapital() || Lexicon.PARTICLES.contains(phrase.at(at).text())); at++) {
            RoleReader.Prefix role = at < start + 2 ? null : RoleReader.read(phrase, at);
            boolean job = role != null && role.role() != null && role.organization() == null && !phrase.is(role.next(), Type.WORD);
            if (at >= start + 2 && (job || OrganizationReader.known(phrase, at) == phrase.size())) {
                return PersonReader.end(phrase, start) > start ? at : -1;
            }
        }
        return -1;
    }

    /** The organization that stands in a phrase from a place on, or null. */
    private static String organization(Phrase phrase, int from) {
        for (int at = from; at < phrase.size(); at++) {
            int end = OrganizationReader.known(phrase, at);
            if (end > at) {
                return OrganizationReader.name(phrase, at, end);
            }
        }
        return null;
    }

    /** Without a job behind the last comma: {@code Jane Doe, Asia autos correspondent}. */
    private static Phrase withoutJob(Phrase phrase) {
        int comma = phrase.size() - 1;
        while (comma > 0 && !phrase.is(comma, Type.COMMA)) {
            comma--;
        }
        boolean job = comma > 1 && phrase.size() - comma <= LONGEST_JOB && isJob(phrase.at(phrase.size() - 1).text())
                && OrganizationReader.known(phrase, comma + 1) == comma + 1;
        return job ? phrase.before(comma) : phrase;
    }

    private static boolean isJob(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return Lexicon.JOBS.contains(word) || word.endsWith("s") && Lexicon.JOBS.contains(word.substring(0, word.length() - 1));
    }

    /** Who a byline names. */
    public static Byline read(String text) {
        if (text.startsWith(SOURCE)) {
            return new Byline(List.of(), text.substring(SOURCE.length()));
        }
        Phrase phrase = withoutJob(new Phrase(names(text)));
        int start = startsWithBy(phrase) ? 1 : 0;
        int name = nameEndBeforeJob(phrase, start);
        if (name > 0) {
            return new Byline(List.of(PersonReader.name(phrase, start, name)), organization(phrase, name));
        }
        if (start == 1 && isNewsroom(phrase)) {
            int first = phrase.isWord(1, "the") ? 2 : 1;
            return new Byline(List.of(), OrganizationReader.name(phrase, first, phrase.size()));
        }
        NameListReader.Names names = NameListReader.read(phrase, start, true);
        List<String> persons = new ArrayList<>();
        String organization = null;
        for (Entry entry : names.entries()) {
            if (entry.name != null && !DEGREES.contains(entry.name)) {
                persons.add(entry.name);
            }
            organization = organization == null ? entry.organization : organization;
        }
        return new Byline(persons, organization);
    }

    private static boolean startsWithBy(Phrase phrase) {
        return phrase.isAnyWord(0, "by", "von", "por", "par");
    }
}
