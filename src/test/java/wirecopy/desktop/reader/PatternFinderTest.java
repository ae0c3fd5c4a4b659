package wirecopy.desktop.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class PatternFinderTest {

    private final List<Paragraph> story = Stream.of("On 4 May 2024 the Ferry left.", "The ferry came back on 12 May 2024.")
            .map(text -> Paragraph.own(text, Look.BODY)).toList();

    @Test
    void findsWhatTheExpressionMatchesInEachParagraph() {
        assertEquals(List.of(new Place(0, 3, 13), new Place(1, 23, 34)), find("\\d+ may \\d{4}", false).places());
    }

    @Test
    void caseCountsWhereItIsAskedFor() {
        assertEquals(2, find("ferry", false).places().size());
        assertEquals(List.of(new Place(1, 4, 9)), find("ferry", true).places());
    }

    @Test
    void matchesOfNothingAreNoPlaces() {
        assertEquals(List.of(new Place(0, 18, 19), new Place(1, 0, 1)), new PatternFinder(List.of(Paragraph.own("On 4 May 2024 the xFe", Look.BODY),
                Paragraph.own("xy", Look.BODY))).find(new Asked("x*", true, true)).places());
    }

    @Test
    void anUnfinishedExpressionIsToldInWords() {
        PatternFinder.Outcome outcome = find("(ferry", false);
        assertNull(outcome.places());
        assertEquals("Not a whole expression yet: unclosed group", outcome.why());
    }

    @Test
    void anExpressionThatWouldTakeYearsIsGivenUp() {
        PatternFinder hostile = new PatternFinder(List.of(Paragraph.own("a".repeat(5_000) + "b", Look.BODY)));
        PatternFinder.Outcome outcome = hostile.find(new Asked("(a|a)+c|(.*,){11}P|(a+)+$", true, false));
        assertNull(outcome.places());
        assertTrue(outcome.why().startsWith("This expression takes too long"), outcome.why());
    }

    private PatternFinder.Outcome find(String expression, boolean exact) {
        return new PatternFinder(story).find(new Asked(expression, true, exact));
    }
}
