package wirecopy.parse.credit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SignsTest {

    @Test
    void everyOpeningTaskAndVerbOfTheTablesIsSeen() {
        for (String opening : Lexicon.OPENINGS.keySet()) {
            assertTrue(seen(opening.replace(" :", ":") + " Ann Roe"), opening);
        }
        Lexicon.VERBS.keySet().forEach(verb -> assertTrue(seen("Ann Roe " + verb + " this report"), verb));
    }

    private static boolean seen(String text) {
        return Signs.OF_CREDITS.isIn(text, 0);
    }
}
