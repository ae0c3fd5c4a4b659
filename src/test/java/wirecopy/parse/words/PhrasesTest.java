package wirecopy.parse.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
        assertEquals(wanted, new TreeSet<>(all.in(text, 0, text.length())));
        int first = phrases.stream().filter(text::contains).mapToInt(phrase -> text.indexOf(phrase) + phrase.length()).min().orElse(-1);
        assertEquals(first, all.firstEnd(text, 0));
    }

    @Test
    void onlyAPartIsLookedAt() {
        Phrases phrases = new Phrases(List.of("bridge", "the bridge opens"));
        String text = "Today the bridge opens, a bridge";
        assertEquals(List.of(1, 0, 0), phrases.in(text, 0, text.length()));
        assertEquals(List.of(0), phrases.in(text, 0, text.length() - 11));
        assertEquals(List.of(), phrases.in(text, 11, 20));
        assertEquals(text.length(), phrases.firstEnd(text, 11));
    }

    @Test
    void capitalsAndCurlyQuotesDoNotMatter() {
        Phrases phrases = new Phrases(List.of("editor's note", "édité par"));
        assertEquals(16, phrases.firstEnd("An EDITOR’S Note.", 0));
        assertEquals(9, phrases.firstEnd("édité par", 0));
        assertEquals(-1, phrases.firstEnd("An editor's note", 5));
    }
}
