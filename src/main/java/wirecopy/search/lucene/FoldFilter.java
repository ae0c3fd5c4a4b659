package wirecopy.search.lucene;

import java.io.IOException;
import java.text.Normalizer;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes accents off letters of every script, composed or not, and the commas out of numbers: {@code 40,000} is 40000. */
final class FoldFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        boolean ascii = true;
        boolean comma = false;
        for (int i = 0; i < term.length(); i++) {
            ascii &= term.charAt(i) < 0x80;
            comma |= term.charAt(i) == ',';
        }
        if (comma) {
            replace(term.toString().replace(",", ""));
        }
        if (!ascii) {
            replace(withoutMarks(term.toString()));
        }
        return true;
    }

    /** A token is never left empty: a mark that stands alone stays. */
    private void replace(String folded) {
        if (!folded.isEmpty()) {
            term.setEmpty().append(folded);
        }
    }

    static String withoutMarks(String word) {
        if (word.chars().allMatch(c -> c < 0x80)) {
            return word;
        }
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.chars().filter(c -> !isMark((char) c)).forEach(c -> plain.append((char) c));
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Accents of Latin, Greek and Cyrillic, points of Hebrew. Vowel signs of other scripts are letters, not accents. */
    private static boolean isMark(char c) {
        return (c >= 0x300 && c <= 0x36F) || (c >= 0x591 && c <= 0x5BD) || (c >= 0x5BF && c <= 0x5C7);
    }
}
