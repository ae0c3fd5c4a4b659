package wirecopy.parse.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import wirecopy.article.Byline;
import wirecopy.parse.credit.Token.Type;

/** Reads lines that name the authors of a story. */
public final class BylineReader {

    private static final Set<String> BEHIND_NAMES = Set.of("on", "for", "in", "at", "Published", "Updated", "Posted", "Special", "Last", "Staff",
            "Contributor", "Jan", "Feb", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December");

    private BylineReader() {
    }

    /** {@code By Jane Doe and John Roe | Jan. 3}, {@code By Jane Doe, The Sun}. */
    public static boolean isByline(String text) {
        Phrase phrase = new Phrase(text);
        if (!startsWithBy(phrase) || PersonReader.end(phrase, 1) == 1 && RoleReader.read(phrase, 1) == null) {
            return false;
        }
        Token next = phrase.at(NameListReader.read(phrase, 1, true).next());
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

    /** {@code Jane Doe, North America reporter}, {@code Jane Doe, The Sun}: a name, a comma, a job or an organization, no more. */
    public static boolean isNameWithJob(String text) {
        Phrase phrase = new Phrase(text);
        int name = PersonReader.end(phrase, 0);
        if (name < 2 || !phrase.is(name, Type.COMMA) || phrase.size() > name + 8) {
            return false;
        }
        String last = phrase.at(phrase.size() - 1).text().toLowerCase(Locale.ROOT);
        for (int i = name + 1; i < phrase.size(); i++) {
            if (!phrase.is(i, Type.WORD)) {
                return false;
            }
        }
        return Lexicon.JOBS.contains(last) || OrganizationReader.known(phrase, name + 1) == phrase.size();
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
            String word = phrase.at(i).text().toLowerCase(Locale.ROOT);
            String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            if (Lexicon.JOBS.contains(one) || Lexicon.BIO_JOBS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Who a byline names. */
    public static Byline read(String text) {
        Phrase phrase = new Phrase(text);
        NameListReader.Names names = NameListReader.read(phrase, startsWithBy(phrase) ? 1 : 0, true);
        List<String> persons = new ArrayList<>();
        String organization = null;
        for (Entry entry : names.entries()) {
            if (entry.name != null) {
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
