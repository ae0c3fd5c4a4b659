package wirecopy.parse.credit;

import java.util.List;

import wirecopy.parse.credit.Token.Type;

/** The places in a list of names: each holds for the names before it that have none. Its methods give the place in the line behind what they read. */
final class ListPlaces {

    private static final String[] IN = {"in", "from", "à", "en", "em", "aus"};

    private final Phrase phrase;
    private final List<Entry> entries;
    private int placed;

    /** @param entries the list, which grows while it is read */
    ListPlaces(Phrase phrase, List<Entry> entries) {
        this.phrase = phrase;
        this.entries = entries;
    }

    /** What follows is of no concern to the names so far. */
    void close() {
        placed = entries.size();
    }

    void give(String place) {
        for (int i = placed; i < entries.size(); i++) {
            entries.get(i).place = entries.get(i).place == null ? place : entries.get(i).place;
        }
        close();
    }

    /** "in Paris", "(Kyiv)", ", reporting from Rome", "aboard the Gull". */
    int read(int at) {
        int bracketed = phrase.is(at, Type.OPEN) ? PlaceReader.end(phrase, at + 1) : at;
        if (bracketed > at + 1 && phrase.is(bracketed, Type.CLOSE)) {
            give(phrase.text(at + 1, bracketed));
            return bracketed + 1;
        }
        boolean comma = phrase.is(at, Type.COMMA) && (phrase.isAnyWord(at + 1, "reporting", "writing")
                || phrase.isAnyWord(at + 1, IN) && phrase.at(at + 2).isCapital());
        int word = comma ? at + 1 : at;
        if (phrase.isAnyWord(word, "reporting", "writing")) {
            word++;
        }
        if (phrase.isWord(word + 1, "redazione") || !phrase.isAnyWord(word, IN) && !phrase.isAnyWord(word, "at", "aboard", "near")) {
            return at;
        }
        int start = phrase.isWord(word, "near") || phrase.isWord(word, "aboard") ? word : word + 1;
        int end = PlaceReader.end(phrase, start == word ? word + 1 : start);
        if (end <= word + 1) {
            return at;
        }
        end = withPlaceOfOneWord(end);
        give(phrase.text(start, end));
        return end;
    }

    /** "Reuters reporters in Paris, London and Rome": many people, many places. */
    int readMore(int at, boolean several) {
        Entry group = entries.getLast();
        int end = several && group.place != null ? PlaceReader.listEnd(phrase, at) : at;
        group.place = end > at ? group.place + phrase.text(at, end) : group.place;
        return end;
    }

    /** "The Clarion Ledger (Jackson, Miss.)": where the paper is, not where the reporter was; "BBC News, Washington": where he was. */
    int readOfOrganization(int at, boolean inHouse) {
        int end = phrase.is(at, Type.OPEN) ? PlaceReader.end(phrase, at + 1) : at;
        if (end > at + 1 && phrase.is(end, Type.CLOSE)) {
            return end + 1;
        }
        int city = inHouse && phrase.is(at, Type.COMMA) ? cityEnd(at + 1) : at;
        if (city == at) {
            return at;
        }
        give(phrase.text(at + 1, city));
        return city;
    }

    /** "WXYZ-TV, Denver". */
    int readOfStation(int at) {
        int city = phrase.is(at, Type.COMMA) ? cityEnd(at + 1) : at;
        if (city == at) {
            return read(at);
        }
        entries.getLast().place = phrase.text(at + 1, city);
        return city;
    }

    /** One word, or a name that no person has ("New Delhi"), with nobody behind it; else the comma before. */
    private int cityEnd(int start) {
        int end = PersonReader.end(phrase, start);
        boolean city = end == start + 1 || end == start + 2 && Lexicon.PLACE_STARTS.contains(phrase.at(start).text());
        boolean ends = phrase.is(end, Type.END) || phrase.is(end, Type.STOP) || phrase.is(end, Type.SEMICOLON) || phrase.is(end, Type.CLOSE)
                || SubjectReader.isVerb(phrase, phrase.skipConnectors(end));
        return city && ends ? end : start - 1;
    }

    /** "Jane Doe in Paris and London;": where all have two names, one word at the end is a second place. */
    private int withPlaceOfOneWord(int end) {
        int next = phrase.skipConnectors(end);
        boolean word = next <= end + 2 && phrase.is(next - 1, Type.AND) && PersonReader.end(phrase, next) == next + 1
                && OrganizationReader.end(phrase, next) == next && RoleReader.read(phrase, next) == null;
        boolean ends = phrase.is(next + 1, Type.STOP) || phrase.is(next + 1, Type.END) || phrase.is(next + 1, Type.SEMICOLON)
                || phrase.is(next + 1, Type.CLOSE) || SubjectReader.isVerb(phrase, next + 1);
        boolean named = entries.stream().allMatch(e -> e.name == null || e.name.indexOf(' ') > 0);
        return word && ends && named ? next + 1 : end;
    }
}
