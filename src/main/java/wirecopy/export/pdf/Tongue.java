package wirecopy.export.pdf;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import wirecopy.article.Article;

/** The language of a story, as a PDF file tells it to those who read it aloud: by its letters, and by its most common words. */
final class Tongue {

    private static final int LOOKED_AT = 20_000;
    private static final String UNKNOWN = "und";

    private static final Map<String, List<String>> COMMON = new TreeMap<>(Map.of(
            "en", List.of("the", "and", "of", "said", "that", "was"),
            "de", List.of("der", "und", "die", "nicht", "das", "ist"),
            "fr", List.of("les", "des", "une", "dans", "est", "qui"),
            "es", List.of("los", "las", "una", "por", "con", "del"),
            "it", List.of("della", "che", "non", "sono", "gli", "nel"),
            "pt", List.of("não", "uma", "dos", "com", "ao", "são"),
            "nl", List.of("het", "een", "niet", "zijn", "voor", "dat")));

    private Tongue() {
    }

    static String of(Article story) {
        String body = story.body();
        String text = body.substring(0, Math.min(LOOKED_AT, body.length()));
        return of(text);
    }

    static String of(String text) {
        if (text.codePoints().anyMatch(c -> is(c, UnicodeScript.HIRAGANA) || is(c, UnicodeScript.KATAKANA)) && mostly(text, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)) {
            return "ja";
        }
        if (mostly(text, UnicodeScript.LATIN)) {
            List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("\\P{L}+"));
            String best = UNKNOWN;
            long most = words.size() / 50;
            for (Map.Entry<String, List<String>> language : COMMON.entrySet()) {
                long found = words.stream().filter(language.getValue()::contains).count();
                if (found > most) {
                    most = found;
                    best = language.getKey();
                }
            }
            return best;
        }
        return mostly(text, UnicodeScript.HAN) ? "zh" : mostly(text, UnicodeScript.HANGUL) ? "ko" : mostly(text, UnicodeScript.HEBREW) ? "he"
                : mostly(text, UnicodeScript.GREEK) ? "el" : mostly(text, UnicodeScript.THAI) ? "th" : UNKNOWN;
    }

    private static boolean mostly(String text, UnicodeScript... scripts) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long those = text.codePoints().filter(c -> Character.isLetter(c) && List.of(scripts).contains(UnicodeScript.of(c))).count();
        return letters > 0 && those * 2 > letters;
    }

    private static boolean is(int c, UnicodeScript script) {
        return UnicodeScript.of(c) == script;
    }
}
