package wirecopy.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Updated at 12:40 p.m. ET", "6 years ago", "Jan. 3, 2019", "Fri Jun 21, 2013 9:52am EDT", "2019-01-03 10:00",
        "Published: 3:15 PM, March 4, 2018 | Updated: 5:00 PM", "Tuesday, 1 March", "01/02/2020"})
    void seesDatesAndTimes(String text) {
        assertTrue(TimeLines.isTime(new Wording(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"In March the river rose 3 feet", "May", "1,200", "90 minutes that changed the town", "A year in 12 pictures", ""})
    void leavesSentencesAlone(String text) {
        assertFalse(TimeLines.isTime(new Wording(text)));
    }

    @Test
    void theDayOfPublicationNeedsItsYear() {
        assertEquals(LocalDate.of(2013, 6, 21), PublicationDay.read("Fri Jun 21, 2013 9:52am EDT"));
        assertEquals(LocalDate.of(2018, 3, 4), PublicationDay.read("Published 3:15 PM, March 4, 2018"));
        assertEquals(LocalDate.of(2004, 11, 20), PublicationDay.read("Saturday 20 November 2004"));
        assertNull(PublicationDay.read("Tuesday, 1 March"));
        assertNull(PublicationDay.read("February 30, 2019"));
    }
}
