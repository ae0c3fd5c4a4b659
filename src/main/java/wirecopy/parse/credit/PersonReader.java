package wirecopy.parse.credit;

import java.util.Set;

import wirecopy.parse.credit.Token.Type;

/** Reads names of persons: initials, particles, suffixes, single surnames. */
final class PersonReader {

    private static final int LONGEST = 6;
    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");
    private static final Set<String> TITLES = Set.of("Dr.", "Mr.", "Mrs.", "Ms.", "Dr", "Prof.");

    private PersonReader() {
    }

    /** The place behind the name that begins here, or {@code start} where none does. */
    static int end(Phrase phrase, int start) {
        int at = start;
        boolean named = false;
        while (at - start < LONGEST && (at == start || !OpeningReader.isOpeningInside(phrase, at))) {
            Token token = phrase.at(at);
            if (at > start + 1 && token.text().equals("In") && phrase.at(at + 1).isCapital()) {
                break;
            }
            if (isNameWord(token, at == start)) {
                named = true;
                at++;
            } else if (Lexicon.PARTICLES.contains(token.text()) && isNameWord(phrase.at(nextOfParticle(phrase, at)), false)
                    && (!token.is(Type.AND) || joinsSurnames(phrase, start, at))) {
                at++;
            } else {
                break;
            }
        }
        if (!named) {
            return start;
        }
        boolean suffix = phrase.is(at, Type.COMMA) && SUFFIXES.contains(phrase.at(at + 1).text());
        return suffix ? at + 2 : at;
    }

    /** The name without a title in front, its words one space apart. */
    static String name(Phrase phrase, int start, int end) {
        int first = TITLES.contains(phrase.at(start).text()) && end - start > 1 ? start + 1 : start;
        StringBuilder name = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean comma = phrase.is(i, Type.COMMA);
            name.append(name.isEmpty() || comma ? "" : " ").append(phrase.at(i).text());
        }
        return name.toString();
    }

    /** "Ruiz y Soto", "dos Santos e Silva": one word behind; two are the next name. */
    private static boolean joinsSurnames(Phrase phrase, int start, int and) {
        return and >= start + 2 && !isNameWord(phrase.at(and + 2), false) && !Lexicon.PARTICLES.contains(phrase.at(and + 2).text());
    }

    private static int nextOfParticle(Phrase phrase, int at) {
        return Lexicon.PARTICLES.contains(phrase.at(at + 1).text()) ? at + 2 : at + 1;
    }

    /** {@code yeon-hee}, {@code al-Adam}: parts of a name with a hyphen may begin small. */
    private static boolean isGivenNameOfTwo(String text) {
        int hyphen = text.indexOf('-');
        return hyphen > 1 && hyphen < text.length() - 2 && (Character.isUpperCase(text.charAt(hyphen + 1)) || text.indexOf('-', hyphen + 1) < 0)
                && text.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }

    /** {@code al-Adam} may come first: small article, hyphen, capital. */
    private static boolean isArabic(String text) {
        int hyphen = text.indexOf('-');
        return hyphen == 2 && Character.isUpperCase(text.charAt(hyphen + 1));
    }

    /** {@code kaMbeki}, {@code deGrasse}. */
    private static boolean hasCapitalInside(String text) {
        return text.length() > 4 && text.chars().allMatch(Character::isLetter) && text.substring(1, 4).chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isNameWord(Token token, boolean first) {
        if (!token.is(Type.WORD)) {
            return false;
        }
        String text = token.text();
        char c = text.charAt(0);
        boolean capital = Character.isUpperCase(c) || !Character.isLowerCase(c) && Character.isLetter(c)
                || (!first || isArabic(text)) && isGivenNameOfTwo(text) || text.length() > 2 && (text.charAt(1) == '\'' || text.charAt(1) == '’') && Character.isUpperCase(text.charAt(2));
        if (!capital && (first || !hasCapitalInside(text)) || text.indexOf('@') >= 0 || hasDigit(text)) {
            return false;
        }
        return !first || !Lexicon.NO_NAMES.contains(token.lower());
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
