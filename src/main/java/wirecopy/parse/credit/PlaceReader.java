package wirecopy.parse.credit;

import java.util.Set;

import wirecopy.parse.credit.Token.Type;

/** Reads places: {@code Tokyo}, {@code Wilmington, Delaware}, {@code the Vatican}, {@code southern Turkey}. */
final class PlaceReader {

    private static final int LONGEST = 6;
    private static final Set<String> BEFORE = Set.of("the", "northern", "southern", "eastern", "western", "central", "north", "south",
            "east", "west", "near", "outside", "suburban", "upstate", "downtown");
    private static final Set<String> INSIDE = Set.of("of", "de", "la", "las", "los", "del", "du", "do", "da", "upon", "sur", "am", "le",
            "el", "al", "the", "en", "of the");

    private static final Set<String> DIRECTIONS = Set.of("North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western",
            "New", "Upper", "Lower", "Central");

    private PlaceReader() {
    }

    /** The place behind the last token of the place that begins here, or {@code start} where none does. */
    static int end(Phrase phrase, int start) {
        int at = start;
        while (BEFORE.contains(phrase.at(at).text()) && at - start < 2) {
            at++;
        }
        int words = at;
        while (isPlaceWord(phrase, at, words) && at - words < LONGEST) {
            at++;
        }
        if (at == words) {
            return start;
        }
        at = phrase.isAnyWord(at, "airport", "city", "county", "province", "state", "island") ? at + 1 : withAnd(phrase, start, at);
        int end = regionEnd(phrase, at);
        boolean second = phrase.at(end).text().equals("/") && phrase.at(end + 1).isCapital()
                || phrase.is(end, Type.AND) && Lexicon.PLACE_STARTS.contains(phrase.at(end + 1).text()) && isLast(phrase, end + 1);
        return second || startsPlaceWithRegion(phrase, end) ? end(phrase, end + 1) : end;
    }

    /** "in Berkeley and Lafayette, California": no name of a person has a state behind it. */
    private static boolean startsPlaceWithRegion(Phrase phrase, int and) {
        int words = and + 1;
        while (words < and + 3 && phrase.at(words).isCapital()) {
            words++;
        }
        return phrase.is(and, Type.AND) && words > and + 1 && knownRegionEnd(phrase, words) > words;
    }

    /** "in San Francisco and Las Vegas;": nobody by that name was there or did anything. */
    private static boolean isLast(Phrase phrase, int start) {
        int end = PersonReader.end(phrase, start);
        return !phrase.is(end, Type.WORD) && phrase.at(start).isCapital() && end > start + 1;
    }

    /** Behind "Washington, London and New York" where a place ends at {@code end} and the clause behind the last. */
    static int listEnd(Phrase phrase, int end) {
        int last = end;
        while (true) {
            int next = phrase.skipConnectors(last);
            int place = next == last || phrase.is(last, Type.SEMICOLON) || OpeningReader.begins(phrase, next) ? next : end(phrase, next);
            if (place == next) {
                break;
            }
            last = place;
        }
        boolean and = phrase.is(end, Type.AND);
        for (int i = end; i < last; i++) {
            and |= phrase.is(i, Type.AND);
        }
        boolean ends = phrase.is(last, Type.STOP) || phrase.is(last, Type.END) || phrase.is(last, Type.CLOSE) || phrase.is(last, Type.SEMICOLON);
        return and && ends ? last : end;
    }

    private static boolean isPlaceWord(Phrase phrase, int at, int first) {
        Token token = phrase.at(at);
        if (at > first && endsSentence(phrase, at - 1)) {
            return false;
        }
        return token.isCapital() || at > first && INSIDE.contains(token.text()) && phrase.at(at + 1).isCapital();
    }

    /** Whether the abbreviation before closes the place: "St." does not, "Va." does. */
    private static boolean endsSentence(Phrase phrase, int place) {
        String text = phrase.at(place).text();
        return text.endsWith(".") && Lexicon.REGIONS.contains(text);
    }

    private static int withAnd(Phrase phrase, int start, int at) {
        if (!phrase.is(at, Type.AND)) {
            return at;
        }
        for (String place : Lexicon.PLACES_WITH_AND) {
            if (phrase.startsWith(start, place)) {
                return start + place.split(" ").length;
            }
        }
        return at;
    }

    /** Behind ", Texas" or ", United Arab Emirates" that stands at a place. */
    private static int regionEnd(Phrase phrase, int at) {
        if (!phrase.is(at, Type.COMMA)) {
            return at;
        }
        int known = knownRegionEnd(phrase, at);
        return known > at ? known : unknownRegionEnd(phrase, at);
    }

    private static int knownRegionEnd(Phrase phrase, int at) {
        for (int words = 4; phrase.is(at, Type.COMMA) && words >= 1; words--) {
            int end = at + 1 + words;
            if (end <= phrase.size() && isRegion(phrase.text(at + 1, end)) && !startsName(phrase, end)) {
                return end;
            }
        }
        return at;
    }

    /** Behind ", Norland" in "from Sandholm, Norland.": one word in no list, where neither a name nor a third place can follow. */
    private static int unknownRegionEnd(Phrase phrase, int at) {
        int end = at + (DIRECTIONS.contains(phrase.at(at + 1).text()) ? 3 : 2);
        boolean region = phrase.at(at + 1).isCapital() && phrase.at(end - 1).isCapital() && !OpeningReader.begins(phrase, at + 1)
                && OrganizationReader.end(phrase, at + 1) == at + 1 && PersonReader.end(phrase, at + 1) == end;
        return region && endsPlace(phrase, end) ? end : at;
    }

    private static boolean endsPlace(Phrase phrase, int at) {
        if (phrase.is(at, Type.STOP) || phrase.is(at, Type.END) || phrase.is(at, Type.CLOSE) || phrase.is(at, Type.SEMICOLON)) {
            return true;
        }
        int next = phrase.skipConnectors(at);
        int name = PersonReader.end(phrase, next);
        boolean closed = phrase.is(at, Type.COMMA) && phrase.is(at + 1, Type.AND) && name > next;
        return SubjectReader.isVerb(phrase, next) || OpeningReader.begins(phrase, next)
                || (closed || next > at && name > next + 1) && (phrase.isAnyWord(name, "in", "from") || SubjectReader.isVerb(phrase, name));
    }

    /** Also where the last full stop was lost: {@code D.C}. */
    private static boolean isRegion(String words) {
        return Lexicon.REGIONS.contains(words) || words.indexOf('.') > 0 && Lexicon.REGIONS.contains(words + ".");
    }

    /** "in New York, Washington Smith": a capitalized word right behind means that a name began. */
    private static boolean startsName(Phrase phrase, int at) {
        return phrase.at(at).isCapital() && !phrase.at(at - 1).text().endsWith(".");
    }
}
