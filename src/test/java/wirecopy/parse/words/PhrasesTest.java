package wirecopy.parse.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Property(tries = 500)
    void findsWhatAPlainSearchFinds(@ForAll @Size(min = 1, max = 6) List<@CharRange(from = 'a', to = 'c') @StringLength(min = 3, max = 6) String> phrases,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 80) String text) {
        TreeSet<Integer> wanted = new TreeSet<>();
        for (int i = 0; i < phrases.size(); i++) {
            if (text.contains(phrases.get(i))) {
                wanted.add(i);
            }
        }
        Phrases all = new Phrases(phrases);
        assertEquals(wanted, new TreeSet<>(all.in(Glance.at(text), 0, text.length())));
        assertEquals(!wanted.isEmpty(), all.isIn(text, 0));
        int end = all.end(Glance.at(text), 0, text.length());
        assertEquals(!wanted.isEmpty(), end > 0 && phrases.stream().anyMatch(text.substring(0, Math.max(0, end))::endsWith));
    }

    @Test
    void onlyAPartIsLookedAt() {
        Phrases phrases = new Phrases(List.of("bridge", "the bridge opens"));
        Glance text = Glance.at("Today the bridge opens, a bridge");
        assertEquals(Set.of(0, 1), Set.copyOf(phrases.in(text, 0, text.length())));
        assertEquals(Set.of(0), Set.copyOf(phrases.in(text, 0, text.length() - 11)));
        assertEquals(List.of(), phrases.in(text, 11, 20));
        assertEquals(text.length(), phrases.end(text, 11, text.length()));
    }

    @Test
    void capitalsAndCurlyQuotesDoNotMatter() {
        Phrases phrases = new Phrases(List.of("editor's note", "édité par", "\"so\""));
        for (int before = 0; before < 20; before++) {
            String blanks = " ".repeat(before);
            assertEquals(before + 13, end(phrases, blanks + "EDITOR’S Note."));
            assertEquals(before + 13, end(phrases, blanks + "Editor's note"));
            assertEquals(before + 9, end(phrases, blanks + "ÉDITÉ par Ann"));
            assertEquals(before + 4, end(phrases, blanks + "“So”"));
        }
        assertFalse(phrases.isIn("An editor's note", 5));
    }

    @Test
    void findsNothingAcrossTheEnds() {
        Phrases phrases = new Phrases(List.of("edited by", "abc"));
        assertEquals(-1, phrases.end(Glance.at("edited by"), 0, 8));
        assertEquals(-1, phrases.end(Glance.at("edited by"), 1, 9));
        assertEquals(-1, phrases.end(Glance.at("abc"), 1, 3));
        assertEquals(-1, phrases.end(Glance.at(""), 0, 0));
    }

    @Test
    void charactersThatLookAlikeAreNotTheSame() {
        assertFalse(new Phrases(List.of("edited by")).isIn("edi\u0174ed by", 0));
    }

    private static int end(Phrases phrases, String text) {
        return phrases.end(Glance.at(text), 0, text.length());
    }
}
