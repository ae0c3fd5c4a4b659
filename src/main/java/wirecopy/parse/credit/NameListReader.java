package wirecopy.parse.credit;

import java.util.ArrayList;
import java.util.List;

import wirecopy.parse.credit.Token.Type;

/**
 * Reads a list of those credited: {@code Associated Press writers A in X and B and C in Y}. An organization or a job in the plural
 * holds for all names behind it, a place for the names before it that have none.
 */
final class NameListReader {

    private final Phrase phrase;
    private final boolean organizationsFollow;
    private final List<Entry> entries = new ArrayList<>();
    private int at;
    private int placed;
    private int owned;
    private String organization;
    private String role;
    private boolean roleShared;

    /** @param organizationsFollow whether a name's organization may stand behind it and a comma, as in "Contributing: A, The Sun" */
    private NameListReader(Phrase phrase, int start, boolean organizationsFollow) {
        this.phrase = phrase;
        this.at = start;
        this.organizationsFollow = organizationsFollow;
    }

    /**
     * @param entries who is named; empty where no list stands
     * @param next    the place behind the list
     */
    record Names(List<Entry> entries, int next) {
    }

    static Names read(Phrase phrase, int start, boolean organizationsFollow) {
        NameListReader reader = new NameListReader(phrase, start, organizationsFollow);
        reader.readAll();
        return new Names(reader.entries, reader.at);
    }

    private void readAll() {
        boolean more = readOne();
        while (more) {
            int next = skipWith(phrase.skipConnectors(at));
            boolean typo = next == at && phrase.is(at, Type.STOP)
                    && (SubjectReader.leadsToVerb(phrase, at + 1) || phrase.isInBracket(at) && namesSomeoneSomewhere(at + 1));
            if (typo) {
                next = at + 1;
            }
            if (next == at || OpeningReader.begins(phrase, next) || SubjectReader.isVerb(phrase, next)) {
                at = SubjectReader.isVerb(phrase, next) && !OpeningReader.begins(phrase, next) ? next : at;
                return;
            }
            if (phrase.is(next - 1, Type.AND) && phrase.isWord(next, "in") && phrase.at(next + 1).isCapital() && entries.getLast().place == null) {
                at = next;
                readPlace();
                continue;
            }
            if (readJobBehind(next)) {
                continue;
            }
            for (int i = at; i < next; i++) {
                if (phrase.is(i, Type.SEMICOLON)) {
                    placed = entries.size();
                    owned = entries.size();
                }
            }
            int behind = at;
            at = next;
            if (!startsEntry() && !isUnknownJob()) {
                at = behind;
                return;
            }
            more = readOne();
        }
    }

    /** "(Reporting by A in X. B in Y; …": what was done goes on to hold behind the full stop. */
    private boolean namesSomeoneSomewhere(int start) {
        int end = PersonReader.end(phrase, start);
        return end > start + 1 && phrase.isWord(end, "in") && phrase.at(end + 1).isCapital();
    }

    /** "A in X, with B in Y", "A and by B": these go on with the list. */
    private int skipWith(int next) {
        boolean with = next > at && phrase.isAnyWord(next, "with", "by") && phrase.at(next + 1).isCapital() && !OpeningReader.begins(phrase, next);
        return with ? next + 1 : next;
    }

    /** "Jane Doe, Asia correspondent": a job behind a comma belongs to the name before it. */
    private boolean readJobBehind(int next) {
        boolean article = phrase.isAnyWord(next, "a", "an");
        RoleReader.Prefix job = next == at + 1 && phrase.is(at, Type.COMMA) ? RoleReader.read(phrase, article ? next + 1 : next) : null;
        Entry person = entries.getLast();
        boolean placed = job != null && phrase.isWord(job.next(), "in") && (article || job.organization() != null && person.name != null);
        boolean behind = job != null && job.role() != null && !job.plural() && PersonReader.end(phrase, job.next()) == job.next()
                && !SubjectReader.isVerb(phrase, job.next()) && (placed || !phrase.isWord(job.next(), "in")) && !phrase.isWord(job.next(), "around");
        if (!behind) {
            return false;
        }
        if (person.name != null && person.role == null) {
            boolean owner = job.organization() != null && OrganizationReader.known(phrase, next) > next;
            person.role = owner || job.organization() == null ? job.role() : job.organization() + " " + job.role();
            person.organization = owner ? job.organization() : person.organization;
        }
        at = job.next();
        readPlace();
        return true;
    }

    private boolean startsEntry() {
        return RoleReader.read(phrase, at) != null || OrganizationReader.end(phrase, at) > at || PersonReader.end(phrase, at) > at;
    }

    /** A word in small letters before a name, where the list goes on: a job that the lexicon lacks, or a slip of the pen. */
    private boolean isUnknownJob() {
        boolean job = phrase.is(at, Type.WORD) && !phrase.at(at).isCapital() && phrase.at(at).text().length() > 5
                && PersonReader.end(phrase, at + 1) > at + 2;
        if (job) {
            role = phrase.at(at).text();
            roleShared = false;
            at++;
        }
        return job;
    }

    private boolean readOne() {
        at = phrase.startsWith(at, "members of") ? at + 2 : at;
        int group = OrganizationReader.groupEnd(phrase, at);
        RoleReader.Prefix prefix = group > at ? null : RoleReader.read(phrase, at);
        int prefixed = at;
        if (prefix != null) {
            organization = prefix.organization() != null ? prefix.organization() : organization;
            role = prefix.role();
            roleShared = prefix.plural();
            at = prefix.next();
            boolean someone = phrase.isAnyWord(prefixed, "a", "an");
            if ((roleShared || someone && prefix.organization() != null) && PersonReader.end(phrase, at) == at) {
                readGroup();
                return true;
            }
        }
        boolean expected = organizationsFollow && owned < entries.size() && phrase.is(at - 1, Type.COMMA);
        int end = OrganizationReader.end(phrase, at, expected);
        if (prefix == null && end > at) {
            String name = OrganizationReader.name(phrase, at, end);
            int first = at;
            at = end;
            boolean behind = organizationsFollow && phrase.is(first - 1, Type.COMMA);
            if (!behind || !giveOrganization(name)) {
                addOrganization(name);
            } else {
                skipBracketedPlace();
            }
            return true;
        }
        end = PersonReader.end(phrase, at);
        if (end == at) {
            return false;
        }
        entries.add(new Entry(PersonReader.name(phrase, at, end), role, organization));
        role = roleShared ? role : null;
        at = phrase.at(end).text().startsWith("@") ? end + 1 : end;
        readOwner();
        if (phrase.at(at).text().equals("/") && phrase.at(at + 1).isCapital() && isWholeWord(at + 1)) {
            placeEntries(phrase.text(at + 1, at + 2));
            at += 2;
            return true;
        }
        readPlace();
        return true;
    }

    private void addOrganization(String name) {
        placed = entries.size();
        entries.add(new Entry(null, null, name));
        owned = entries.size();
        at = phrase.isWord(at, "worldwide") ? at + 1 : at;
        readPlace();
        boolean several = name.endsWith("s") && Lexicon.GROUP_NOUNS.contains(name.substring(name.lastIndexOf(' ') + 1)) || name.endsWith("bureaux");
        readMorePlaces(several);
        placed = entries.size();
    }

    /** "Reuters reporters in Paris, London and Rome": many people, many places. */
    private void readMorePlaces(boolean several) {
        Entry group = entries.getLast();
        int end = several && group.place != null ? PlaceReader.listEnd(phrase, at) : at;
        group.place = end > at ? group.place + phrase.text(at, end) : group.place;
        at = end;
    }

    /** "The Clarion Ledger (Jackson, Miss.)": where the paper is, not where the reporter was. */
    private void skipBracketedPlace() {
        int end = phrase.is(at, Type.OPEN) ? PlaceReader.end(phrase, at + 1) : at;
        at = end > at + 1 && phrase.is(end, Type.CLOSE) ? end + 1 : at;
    }

    /** "Jane Doe/Kabul": one word where a name has two. */
    private boolean isWholeWord(int place) {
        return PersonReader.end(phrase, place) == place + 1 && entries.getLast().name.indexOf(' ') > 0;
    }

    /** "Associated Press journalists around the world": nobody by name. */
    private void readGroup() {
        Entry group = new Entry(null, role, organization);
        entries.add(group);
        if (phrase.isWord(at, "in") && phrase.at(at + 1).isCapital()) {
            readPlace();
            readMorePlaces(roleShared);
            return;
        }
        int across = phrase.isWord(at, "from") ? at + 1 : at;
        int place = phrase.isWord(across, "across") ? PlaceReader.end(phrase, across + 1) : 0;
        if (place > across + 1) {
            group.place = phrase.text(across + 1, place);
            at = place;
        }
        int limit = at + 7;
        while (at < limit && phrase.is(at, Type.WORD) && !SubjectReader.isVerb(phrase, at)) {
            at++;
        }
        placed = entries.size();
    }

    /** "Jane Doe of NPR's Washington Desk", "Jane Doe of The Sun". */
    private void readOwner() {
        if (!phrase.isAnyWord(at, "of", "with") || !phrase.at(at + 1).isCapital() && !phrase.isWord(at + 1, "the")
                || OpeningReader.begins(phrase, at)) {
            return;
        }
        int end = at + 1;
        while (phrase.is(end, Type.WORD) && (phrase.at(end).isCapital() || phrase.isAnyWord(end, "the", "of", "for"))
                && !OrganizationReader.possessive(phrase, end + 1)) {
            end++;
        }
        boolean possessive = phrase.is(end, Type.WORD) && phrase.at(end).isCapital();
        end = possessive ? end + 1 : end;
        giveOrganization(OrganizationReader.name(phrase, at + 1, end));
        while (possessive && phrase.at(end).isCapital()) {
            end++;
        }
        at = phrase.isWord(end, "staff") ? end + 1 : end;
    }

    private void readPlace() {
        int before = at;
        int bracketed = phrase.is(at, Type.OPEN) ? PlaceReader.end(phrase, at + 1) : at;
        if (bracketed > at + 1 && phrase.is(bracketed, Type.CLOSE)) {
            placeEntries(phrase.text(at + 1, bracketed));
            at = bracketed + 1;
            return;
        }
        boolean comma = phrase.is(at, Type.COMMA) && (phrase.isAnyWord(at + 1, "reporting", "writing")
                || phrase.isAnyWord(at + 1, "in", "from") && phrase.at(at + 2).isCapital());
        int word = comma ? at + 1 : at;
        if (phrase.isAnyWord(word, "reporting", "writing")) {
            word++;
        }
        if (!phrase.isAnyWord(word, "in", "from", "at", "aboard", "near")) {
            return;
        }
        int start = phrase.isWord(word, "near") || phrase.isWord(word, "aboard") ? word : word + 1;
        int end = PlaceReader.end(phrase, start == word ? word + 1 : start);
        if (end <= word + 1) {
            at = before;
            return;
        }
        placeEntries(phrase.text(start, end));
        at = end;
    }

    private void placeEntries(String place) {
        for (int i = placed; i < entries.size(); i++) {
            entries.get(i).place = entries.get(i).place == null ? place : entries.get(i).place;
        }
        placed = entries.size();
    }

    /** Gives an organization to the names before it that have none. False where there are none. */
    private boolean giveOrganization(String name) {
        boolean given = false;
        for (int i = owned; i < entries.size(); i++) {
            if (entries.get(i).organization == null) {
                entries.get(i).organization = name;
                given = true;
            }
        }
        owned = entries.size();
        return given;
    }
}
