package wirecopy.desktop.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

class FitTest {

    private static final List<String> NAMES = List.of("Show or hide the sidebar", "Next story", "Next unread story", "Search all stories", "High contrast",
            "Résumé of the day", "Star, or take the star off");

    @Test
    void theBestFitIsFirst() {
        assertEquals("Next story", best("next s"));
        assertEquals("Star, or take the star off", best("sta"));
        assertEquals("Show or hide the sidebar", best("sideb"));
        assertEquals("Next unread story", best("unread next"));
        assertEquals("Next unread story", best("nus"));
        assertEquals("Résumé of the day", best("RESUME"));
        assertEquals("High contrast", best("ontr"));
    }

    @Test
    void whatDoesNotFitIsLeftOut() {
        assertTrue(Fit.of("xyz", "Next story") < 0);
        assertTrue(Fit.of("next xyz", "Next story") < 0);
        assertTrue(Fit.of("tory nextt", "Next story") < 0);
        assertEquals(0, Fit.of("  ", "Next story"));
    }

    private static String best(String typed) {
        return NAMES.stream().filter(name -> Fit.of(typed, name) >= 0).max(Comparator.comparingInt(name -> Fit.of(typed, name))).orElse("none");
    }
}
