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
    void findsWhatAPlainSearchFinds(@ForAll @Size(min = 1, max = 6) List<@CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 4) String> phrases,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 40) String text) {
        TreeSet<Integer> wanted = new TreeSet<>();
        for (int i = 0; i < phrases.size(); i++) {
            if (text.contains(phrases.get(i))) {
                wanted.add(i);
            }
        }
        Phrases all = new Phrases(phrases);
        assertEquals(wanted, new TreeSet<>(all.in(text)));
        assertEquals(wanted.isEmpty(), all.firstEnd(text, 0) < 0);
    }

    @Test
    void capitalsAndCurlyQuotesDoNotMatter() {
        Phrases phrases = new Phrases(List.of("editor's note", "édité par"));
        assertEquals(16, phrases.firstEnd("An EDITOR’S Note.", 0));
        assertEquals(9, phrases.firstEnd("édité par", 0));
        assertEquals(-1, phrases.firstEnd("An editor's note", 5));
    }
}
