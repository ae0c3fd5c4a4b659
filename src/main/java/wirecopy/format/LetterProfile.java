package wirecopy.format;

import java.nio.charset.Charset;
import java.util.List;

/**
 * The letters past ASCII that texts of a language are written with. Decoded rightly, a text shows hardly any others: that tells
 * encodings apart that fit any bytes.
 *
 * @param latin   whether the language is written with the letters of ASCII too
 * @param letters lower case
 * @param needed  no text of the language is without one of these; empty where that cannot be said
 */
record LetterProfile(Charset charset, boolean latin, String letters, String needed) {

    /** @param share how many of the characters past ASCII make sense, from 0 to 1 */
    record Score(Charset charset, double share) {
    }

    /** Signs of print that texts of any language hold, inside of words too. */
    private static final String SIGNS_ANYWHERE = "\u2019\u2013\u2014\u2026\u00B7\u00AD";
    /** Signs that stand at the edge of words. */
    private static final String SIGNS_OUTSIDE =
            "\u00A0\u2018\u201C\u201D\u201E\u201A\u00AB\u00BB\u2039\u203A\u00A3\u20AC\u00A5\u00A2\u00A7\u00A9\u00AE\u2122\u00B0"
            + "\u2022\u00BD\u00BC\u00BE\u00B2\u00B3\u00BA\u00AA\u00BF\u00A1\u00B4\u00B1\u00D7\u2020\u2030\u060C\u061B\u061F\u200C\u200D";

    private static final String FRENCH = "éèêëàâçùûüôîïœæ";
    private static final String GERMAN = "äöüßé";
    private static final String SPANISH = "áéíóúñü";
    private static final String POLISH = "ąćęłńóśźż";
    private static final String CZECH = "áčďéěíňóřšťúůýž";
    private static final String SLOVAK = "áäčďéíĺľňóôŕšťúýž";
    private static final String HUNGARIAN = "áéíóöőúüű";
    private static final String CROATIAN = "čćđšž";
    private static final String ROMANIAN = "ăâîşţ";
    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآؤئءًٌٍَُِّْـ";

    /** Of two that fit equally well, the earlier one is taken. */
    private static final List<LetterProfile> ALL = List.of(
            latin("windows-1252", FRENCH),
            latin("windows-1252", GERMAN),
            latin("windows-1252", SPANISH),
            latin("windows-1252", "áâãàçéêíóôõúü"),
            latin("windows-1252", "àèéìíòóù"),
            latin("windows-1252", "åäöæøéü"),
            new LetterProfile(Charset.forName("windows-1252"), true, "áéíóúýþæðö", "áíæ"),
            latin("windows-1254", "çğıöşüâîû"),
            latin("windows-1250", POLISH),
            latin("windows-1250", CZECH),
            latin("windows-1250", SLOVAK),
            latin("windows-1250", HUNGARIAN),
            latin("windows-1250", CROATIAN),
            latin("windows-1250", ROMANIAN),
            latin("ISO-8859-2", POLISH),
            latin("ISO-8859-2", CZECH),
            latin("ISO-8859-2", SLOVAK),
            latin("ISO-8859-2", HUNGARIAN),
            latin("ISO-8859-2", CROATIAN),
            latin("ISO-8859-2", ROMANIAN),
            latin("windows-1257", "ąčęėįšųūž"),
            latin("windows-1257", "āčēģīķļņšūž"),
            latin("IBM850", FRENCH),
            latin("IBM850", GERMAN),
            latin("IBM850", SPANISH),
            latin("x-MacRoman", FRENCH),
            latin("x-MacRoman", GERMAN),
            latin("x-MacRoman", SPANISH),
            new LetterProfile(Charset.forName("windows-1256"), false, ARABIC + "پچژگکیٹڈڑںھےہۀ", "ا"),
            new LetterProfile(Charset.forName("ISO-8859-6"), false, ARABIC, "ا"));

    private static LetterProfile latin(String charset, String letters) {
        return new LetterProfile(Charset.forName(charset), true, letters, "");
    }

    /** The encoding in which the bytes make the most sense; the charset is null where they make none. */
    static Score best(byte[] bytes) {
        boolean latin = isMostlyAsciiLetters(bytes);
        Score best = new Score(null, 0);
        for (LetterProfile profile : ALL) {
            if (profile.latin == latin) {
                String text = new String(bytes, profile.charset);
                double share = latin || isArabic(text) ? profile.share(text) : 0;
                best = share > best.share ? new Score(profile.charset, share) : best;
            }
        }
        return best;
    }

    /** Arabic letters take up most of their encodings, so other texts make them too; but only Arabic script is full of alefs. */
    private static boolean isArabic(String text) {
        long alefs = text.chars().filter(c -> c == '\u0627').count();
        long past = text.chars().filter(c -> c > 0x7F).count();
        return alefs > past / 20;
    }

    private static boolean isMostlyAsciiLetters(byte[] bytes) {
        int high = 0;
        int letters = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
            letters += Character.isLetter(b) ? 1 : 0;
        }
        return letters > high;
    }

    private double share(String text) {
        if (!needed.isEmpty() && text.chars().noneMatch(c -> needed.indexOf(c) >= 0)) {
            return 0;
        }
        int past = 0;
        int good = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                past++;
                good += isGood(text, i, c) ? 1 : 0;
            }
        }
        return past == 0 ? 0 : (double) good / past;
    }

    private boolean isGood(String text, int at, char c) {
        if (letters.indexOf(c) >= 0 || SIGNS_ANYWHERE.indexOf(c) >= 0) {
            return true;
        }
        boolean letterBefore = at > 0 && Character.isLetter(text.charAt(at - 1));
        boolean letterAfter = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        if (letters.indexOf(Character.toLowerCase(c)) >= 0) {
            return letterBefore ? Character.isUpperCase(text.charAt(at - 1)) : c == '\u00C0' || beginsWord(text, at);
        }
        return SIGNS_OUTSIDE.indexOf(c) >= 0 && !(letterBefore && letterAfter);
    }

    /** Whether a capital is followed by the rest of its word, and not by another word's capital. */
    private static boolean beginsWord(String text, int at) {
        if (at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1))) {
            return false;
        }
        boolean capitalThenSmall = Character.isUpperCase(text.charAt(at + 1)) && at + 2 < text.length()
                && Character.isLowerCase(text.charAt(at + 2));
        return !capitalThenSmall;
    }
}
