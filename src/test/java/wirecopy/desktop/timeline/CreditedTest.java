package wirecopy.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import wirecopy.article.Task;
import wirecopy.search.Credit;

class CreditedTest {

    @Test
    void saysTaskAndPlaceEachOnce() {
        Credit writing = new Credit("Ann Lee", Task.WRITING, "writer", null, "Seoul");
        assertEquals("Writing, Seoul", Credited.of(List.of(writing, writing)));
        assertEquals("Byline, Langvik, Norland · Editing", Credited.of(List.of(new Credit("Ann Lee", null, null, null, "LANGVIK, Norland"),
                new Credit("Ann Lee", Task.EDITING, null, null, null))));
    }

    @Test
    void aRoleStandsForATaskWithoutAName() {
        assertEquals("Illustrator", Credited.of(List.of(new Credit("Ann Lee", Task.OTHER, "illustrator", null, null))));
        assertEquals("Credited", Credited.of(List.of(new Credit("Ann Lee", Task.OTHER, null, null, null))));
    }

    @Test
    void townsInCapitalsAreSaidAsInText() {
        assertEquals("New York", Credited.place("NEW YORK"));
        assertEquals("St. John's, N.L.", Credited.place("St. John's, N.L."));
        assertEquals("UAE", Credited.place("UAE"));
    }
}
