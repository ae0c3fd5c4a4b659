package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class CommonWordsTest {

    @Test
    void eachHasItsNumber() {
        List<String> all = CommonWords.all();
        for (int i = 0; i < all.size(); i++) {
            assertEquals(i, CommonWords.number(all.get(i)), all.get(i));
        }
        assertTrue(CommonWords.number("harbour") < 0);
    }

    /** As the index writes words; then no two of them ever stand at the same place, as an abbreviation with and without dots does. */
    @Test
    void eachIsWrittenAsInTheIndex() {
        for (String word : CommonWords.all()) {
            assertTrue(word.matches("[a-z]+"), word);
        }
    }
}
