package wirecopy.parse.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import wirecopy.parse.credit.Token.Type;

/**
 * Reads a list of those credited: {@code Associated Press writers A in X and B and C in Y}. An organization or a job in the plural
 * holds for all names behind it, a place for the names before it that have none.
 */
final class NameListReader {

    private final Phrase phrase;
    private final boolean organizationsFollow;
    private final List<Entry> entries = new ArrayList<>();
    private final ListPlaces places;
    private int at;
    private int owned;
    private String organization;
    private String role;
    private boolean roleShared;
    private boolean addressed;

    /** @param organizationsFollow whether a name's organization may stand behind it and a comma, as in "Contributing: A, The Sun" */
    private NameListReader(Phrase phrase, int start, boolean organizationsFollow) {
        this.phrase = phrase;
        this.places = new ListPlaces(phrase, entries);
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
            boolean behindAddress = next == at && addressed && startsEntry() && !OpeningReader.begins(phrase, at) && !SubjectReader.isVerb(phrase, at);
            if (behindAddress) {
                more = readOne();
                continue;
            }
            boolean typo = next == at && phrase.is(at, Type.STOP)
                    && (SubjectReader.leadsToVerb(phrase, at + 1) || phrase.isInBracket(at) && namesSomeoneSomewhere(at + 1));
            boolean slip = next == at && phrase.isWord(at, "an") && PersonReader.end(phrase, at + 1) > at + 2;
            if (typo || slip) {
                next = at + 1;
            }
            if (next == at || phrase.isWord(next + 1, "Messaging") || OpeningReader.begins(phrase, next) || SubjectReader.isVerb(phrase, next)) {
                at = SubjectReader.isVerb(phrase, next) && !OpeningReader.begins(phrase, next) ? next : at;
                return;
            }
            if (phrase.is(next - 1, Type.AND) && phrase.isWord(next, "in") && phrase.at(next + 1).isCapital() && entries.getLast().place == null) {
                at = next;
                at = places.read(at);
                continue;
            }
            if (readJobBehind(next)) {
                continue;
            }
            for (int i = at; i < next; i++) {
                if (phrase.is(i, Type.SEMICOLON)) {
                    places.close();
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
        boolean with = next > at && phrase.isAnyWord(next, "with", "by") && phrase.at(next + 1).isCapital() && !OpeningReader.begins(phrase, next)
                || next > at && phrase.isAnyWord(next, "de", "da", "do", "der") && OrganizationReader.known(phrase, next + 1) > next + 1;
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
        at = places.read(at);
        return true;
    }

    private boolean startsEntry() {
        return phrase.startsWith(at, "member station") || RoleReader.read(phrase, at) != null || OrganizationReader.end(phrase, at) > at || PersonReader.end(phrase, at) > at;
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
        boolean read = readWho();
        if (read) {
            skipAddress();
        }
        return read;
    }

    /** "A in X at a@example.org", "at +1-555-0100 or a@example.org". */
    private void skipAddress() {
        int end = at;
        addressed = false;
        while (isAddress(end) || phrase.isAnyWord(end, "at", "or", "on") && isAddress(end + 1) || phrase.is(end, Type.AND) && isAddress(end + 1)) {
            addressed = true;
            end++;
        }
        at = end;
    }

    private boolean isAddress(int place) {
        String text = phrase.is(place, Type.WORD) ? phrase.at(place).text() : "";
        return text.indexOf('@') > 0 || text.startsWith("+") && text.length() > 4;
    }

    private boolean readWho() {
        boolean station = phrase.startsWith(at, "member station") && OrganizationReader.end(phrase, at + 2) > at + 2;
        at = station || phrase.startsWith(at, "members of") ? at + 2 : at;
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
            boolean behind = phrase.is(first - 1, Type.COMMA) && (organizationsFollow || isOfOnePerson());
            if (!behind || !giveOrganization(name)) {
                addOrganization(name, first);
            } else {
                at = places.read(places.readOfOrganization(at, !organizationsFollow));
                places.close();
            }
            return true;
        }
        end = PersonReader.end(phrase, at);
        if (end == at) {
            return false;
        }
        boolean free = role != null && !roleShared && prefix != null && prefix.organization() == null && role.toLowerCase(Locale.ROOT).startsWith("freelance");
        entries.add(new Entry(PersonReader.name(phrase, at, end), role, free ? null : organization, at));
        role = roleShared ? role : null;
        at = phrase.at(end).text().startsWith("@") ? end + 1 : end;
        readOwner();
        if (phrase.at(at).text().equals("/") && phrase.at(at + 1).isCapital() && isWholeWord(at + 1)) {
            boolean maker = phrase.at(at + 2).text().equals("/") || OrganizationReader.known(phrase, at + 1) > at + 1;
            end = maker ? at + 2 : PlaceReader.end(phrase, at + 1);
            if (maker) {
                giveOrganization(phrase.text(at + 1, end));
            } else {
                places.give(phrase.text(at + 1, end));
            }
            at = end;
            return true;
        }
        at = places.read(at);
        readBar();
        return true;
    }

    /** "Jane Doe | Gazette". */
    private void readBar() {
        boolean bar = phrase.at(at).text().equals("|");
        int end = bar ? OrganizationReader.end(phrase, at + 1, true) : at;
        boolean noun = bar && end == at + 1 && Lexicon.ORGANIZATION_NOUNS.contains(phrase.at(at + 1).text()) && !phrase.is(at + 2, Type.WORD);
        end = noun ? at + 2 : end;
        if (end > at + 1) {
            giveOrganization(OrganizationReader.name(phrase, at + 1, end));
            at = end;
        }
    }

    private void addOrganization(String found, int first) {
        boolean several = found.endsWith("s") && Lexicon.GROUP_NOUNS.contains(found.substring(found.lastIndexOf(' ') + 1)) || found.endsWith("bureaux");
        String name = several ? withCitiesBefore(found, first) : found;
        places.close();
        entries.add(new Entry(null, null, name, at));
        owned = entries.size();
        at = phrase.isWord(at, "worldwide") ? at + 1 : at;
        at = OrganizationReader.isStation(found) ? places.readOfStation(at) : places.read(at);
        at = places.readMore(at, several || found.equals("staff"));
        places.close();
    }

    /** "Vienna, Rome and London bureaux": single words before belong to the group. */
    private String withCitiesBefore(String group, int first) {
        int start = first;
        while (!entries.isEmpty() && isCity(entries.getLast())) {
            start = entries.removeLast().start;
        }
        return start < first ? phrase.text(start, at) : group;
    }

    private static boolean isCity(Entry entry) {
        return entry.name != null && entry.name.indexOf(' ') < 0 && entry.role == null && entry.organization == null && entry.place == null;
    }

    /** "Jane Doe, The Sun, and John Roe", "Analysis by Jane Doe, BBC News": the organization stands between commas behind the first name. */
    private boolean isOfOnePerson() {
        boolean one = entries.size() == 1 && entries.getFirst().name != null && entries.getFirst().organization == null;
        return one && !phrase.is(at, Type.AND) && !phrase.is(at, Type.WORD);
    }

    /** "Jane Doe/Kabul", "Jane Doe/AFP": one word where a name has two. */
    private boolean isWholeWord(int place) {
        boolean whole = PersonReader.end(phrase, place) == place + 1 || Lexicon.PLACE_STARTS.contains(phrase.at(place).text());
        return whole && entries.getLast().name.indexOf(' ') > 0;
    }

    /** "Associated Press journalists around the world": nobody by name. */
    private void readGroup() {
        Entry group = new Entry(null, role, organization, at);
        entries.add(group);
        if (phrase.isWord(at, "in") && phrase.at(at + 1).isCapital()) {
            at = places.read(at);
            at = places.readMore(at, roleShared);
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
        places.close();
    }

    /** "Jane Doe of NPR's Washington Desk", "Jane Doe of The Sun". */
    private boolean readOwnerBehindComma() {
        int end = OrganizationReader.end(phrase, at + 2, true);
        if (end == at + 2) {
            return false;
        }
        giveOrganization(OrganizationReader.name(phrase, at + 2, end));
        at = end;
        return true;
    }

    private void readOwner() {
        if (phrase.is(at, Type.COMMA) && phrase.isWord(at + 1, "of") && readOwnerBehindComma()) {
            return;
        }
        if (phrase.isWord(at, "via") && OrganizationReader.groupEnd(phrase, at + 1) > at + 1) {
            int group = OrganizationReader.groupEnd(phrase, at + 1);
            giveOrganization(OrganizationReader.name(phrase, at + 1, group));
            at = group;
            return;
        }
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
        // "(Reporting by Ann Roe with Day in Rome": the one whose campaign she travels with.
        boolean companion = phrase.isWord(at, "with") && end == at + 2 && phrase.isInBracket(at) && OrganizationReader.end(phrase, at + 1, true) == at + 1;
        if (!companion) {
            giveOrganization(OrganizationReader.name(phrase, at + 1, end));
        }
        while (possessive && phrase.at(end).isCapital()) {
            end++;
        }
        at = phrase.isWord(end, "staff") ? end + 1 : end;
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
