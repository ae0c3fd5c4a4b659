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
        return regionEnd(phrase, at);
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
        for (int words = 4; words >= 1; words--) {
            int end = at + 1 + words;
            if (end <= phrase.size() && isRegion(phrase.text(at + 1, end)) && !startsName(phrase, end)) {
                return end;
            }
        }
        return at;
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
