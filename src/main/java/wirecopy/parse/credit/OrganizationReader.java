package wirecopy.parse.credit;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import wirecopy.parse.credit.Token.Type;

/** Reads names of organizations: known ones, those with "The", those that end like one ({@code Naples Daily News}). */
final class OrganizationReader {

    private static final int LONGEST = 8;
    private static final int LONGEST_GROUP = 3;
    private static final int LONGEST_STATION = 7;
    private static final Set<String> LONG_NAMES = Lexicon.ORGANIZATIONS;
    private static final Set<String> NAME_STARTS = LONG_NAMES.stream().map(name -> Tokenizer.tokens(name).getFirst().text()).collect(Collectors.toSet());

    /** Names like {@code cleveland.com} end so. */
    private static final List<String> SITES = List.of(".com", ".org", ".net", ".co.uk", ".de", ".fr", ".es", ".br");
    private static final Pattern CALL_LETTERS = Pattern.compile("[WK][A-Z]{2,3}-(TV|FM|AM|DT)");

    private OrganizationReader() {
    }

    /** The place behind the known organization that begins here, or {@code start} where none does. */
    static int known(Phrase phrase, int start) {
        int first = isArticle(phrase, start) ? start + 1 : start;
        boolean named = beginsName(phrase.at(first));
        boolean withArticle = first > start && beginsName(phrase.at(start));
        for (int words = named || withArticle ? 4 : 0; words >= 1; words--) {
            int end = first + words;
            if (named && end <= phrase.size() && LONG_NAMES.contains(bare(phrase.text(first, end)))) {
                return end;
            }
            int whole = start + words;
            if (withArticle && whole <= phrase.size() && LONG_NAMES.contains(bare(phrase.text(start, whole)))) {
                return whole;
            }
        }
        return start;
    }

    /** Whether a known name begins so. */
    private static boolean beginsName(Token token) {
        return NAME_STARTS.contains(token.text()) || NAME_STARTS.contains(bare(token.text()));
    }

    /** The place behind the organization that stands here as a name of its own, or {@code start} where none does. */
    static int end(Phrase phrase, int start) {
        return end(phrase, start, false);
    }

    /** @param expected whether one is to be expected here, so that two words that end like one are enough */
    static int end(Phrase phrase, int start, boolean expected) {
        int known = known(phrase, start);
        int group = groupEnd(phrase, start);
        if (group > start) {
            return group;
        }
        if (known > start && !possessive(phrase, known)) {
            return withService(phrase, known);
        }
        if (isSite(phrase.at(start).text())) {
            return start + 1;
        }
        boolean article = isArticle(phrase, start);
        int at = article ? start + 1 : start;
        int first = at;
        while (at - first < LONGEST && isNameWord(phrase, at, first, article)) {
            at++;
        }
        if (at == first || possessive(phrase, at)) {
            return start;
        }
        String last = phrase.at(at - 1).text();
        boolean noun = article || expected && at - first > 1 || at - first > 2 ? Lexicon.ORGANIZATION_NOUNS.contains(last) || isMerged(last)
                : at - first == 2 && (Lexicon.SURE_ORGANIZATION_NOUNS.contains(last) || isMerged(last));
        boolean letters = at - first == 1 && (isLetters(last) || Lexicon.LONE_ORGANIZATIONS.contains(last));
        boolean starts = at - first > 1 && Lexicon.ORGANIZATION_STARTS.contains(phrase.at(first).text());
        return article || noun || letters || starts ? at : start;
    }

    /** Behind "BBC Persian", where "BBC" was known: one word that is neither a job nor a person's first name. */
    private static int withService(Phrase phrase, int known) {
        boolean one = phrase.at(known).isCapital() && PersonReader.end(phrase, known) == known + 1;
        return one && RoleReader.read(phrase, known) == null && !phrase.isAnyWord(known, "contributing", "editing", "reporting") ? known + 1 : known;
    }

    /** Behind {@code the Sun staff}, {@code CNN's wire staff} that stands here, or {@code start}. */
    static int groupEnd(Phrase phrase, int start) {
        int at = phrase.isWord(start, "the") ? start + 1 : start;
        int first = at;
        while (at - first < 5 && (phrase.at(at).isCapital() || at > first && phrase.at(at).text().equals("/") && phrase.at(at + 1).isCapital())) {
            at++;
        }
        int end = start;
        boolean begins = at > first || phrase.isWord(start - 1, "by") && phrase.at(at).text().length() > 2;
        for (int word = at; begins && word < at + LONGEST_GROUP && phrase.is(word, Type.WORD) && !SubjectReader.isVerb(phrase, word)
                && !phrase.isAnyWord(word, "from", "in", "with", "at", "via"); word++) {
            end = Lexicon.GROUP_NOUNS.contains(phrase.at(word).lower()) ? word + 1 : end;
        }
        boolean named = end > start && (phrase.at(end).isCapital() || RoleReader.read(phrase, end) != null);
        return named ? start : end;
    }

    /** As written, but without "The" before the Associated Press and without the possessive's ending. */
    static String name(Phrase phrase, int start, int end) {
        String name = bare(phrase.text(start, end));
        boolean theAp = name.regionMatches(true, 0, "The Associated Press", 0, 20);
        boolean small = name.startsWith("the ");
        return theAp || small ? name.substring(4) : name;
    }

    /** Whether the word before a place ends in {@code 's}, or in the apostrophe alone. */
    static boolean possessive(Phrase phrase, int end) {
        String last = phrase.at(end - 1).text();
        return last.endsWith("'s") || last.endsWith("’s") || last.endsWith("s'") || last.endsWith("s’");
    }

    private static String bare(String name) {
        if (name.endsWith("'s") || name.endsWith("’s")) {
            return name.substring(0, name.length() - 2);
        }
        return name.endsWith("'") || name.endsWith("’") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean isArticle(Phrase phrase, int at) {
        return phrase.isWord(at, "the") && phrase.at(at + 1).isCapital();
    }

    private static boolean isNameWord(Phrase phrase, int at, int first, boolean article) {
        boolean inside = at > first;
        Token token = phrase.at(at);
        boolean bracket = inside && token.is(Type.OPEN) && phrase.at(at + 1).isCapital() && phrase.is(at + 2, Type.CLOSE);
        boolean inBracket = inside && (phrase.is(at - 1, Type.OPEN) || token.is(Type.CLOSE) && phrase.at(at + 1).isCapital());
        return token.isCapital() || inside && token.is(Type.WORD) && token.text().chars().allMatch(Character::isDigit) && phrase.at(at + 1).isCapital()
                || bracket || inBracket || inside && (article || at == first + 1) && token.isWord("of") && phrase.at(at + 1).isCapital();
    }

    /** {@code Gazette-Journal}: papers that became one. */
    private static boolean isMerged(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && (Lexicon.SURE_ORGANIZATION_NOUNS.contains(word.substring(0, hyphen))
                || Lexicon.SURE_ORGANIZATION_NOUNS.contains(word.substring(hyphen + 1)));
    }

    static boolean isStation(String name) {
        return name.length() <= LONGEST_STATION && name.indexOf('-') > 0 && CALL_LETTERS.matcher(name).matches();
    }

    private static boolean isSite(String word) {
        return word.indexOf('.') >= 0 && (word.startsWith("www.") && word.length() > 6 || word.indexOf('@') < 0 && SITES.stream().anyMatch(word::endsWith));
    }

    /** Capital letters only, as in AFP. */
    private static boolean isLetters(String word) {
        return word.length() >= 2 && word.length() <= 5 && word.chars().allMatch(Character::isUpperCase)
                || isStation(word);
    }
}
