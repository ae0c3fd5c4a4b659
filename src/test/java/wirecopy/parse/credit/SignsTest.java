package wirecopy.parse.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class SignsTest {

    @Test
    void findsPhrasesWhereverTheyStand() {
        Signs signs = new Signs(List.of("edited by", "contributed", "dité par"));
        for (int before = 0; before < 20; before++) {
            assertEquals(before + 9, signs.find("x".repeat(before) + "Edited BY", 0, before + 9));
            assertEquals(before + 8, signs.find(" ".repeat(before) + "DITÉ PAR Ann", 0, before + 12));
        }
    }

    @Test
    void findsNothingAcrossTheEnds() {
        Signs signs = new Signs(List.of("edited by"));
        assertEquals(-1, signs.find("edited by", 0, 8));
        assertEquals(-1, signs.find("edited by", 1, 9));
        assertEquals(-1, signs.find("", 0, 0));
    }

    @Test
    void everyOpeningTaskAndVerbOfTheTablesIsSeen() {
        for (String opening : Lexicon.OPENINGS.keySet()) {
            assertTrue(seen(opening.replace(" :", ":") + " Ann Roe"), opening);
        }
        Lexicon.VERBS.keySet().forEach(verb -> assertTrue(seen("Ann Roe " + verb + " this report"), verb));
    }

    private static boolean seen(String text) {
        return Signs.end(text, 0, text.length()) > 0;
    }
}
