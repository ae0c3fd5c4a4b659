package wirecopy.parse.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wirecopy.article.Byline;
import wirecopy.article.Contributor;
import wirecopy.article.Task;

class SurnamesTest {

    @ParameterizedTest
    @CsvSource({"Roe, Ann Roe", "Berg, Tom van der Berg", "van der Berg, Tom van der Berg", "Aske, 'T.J. Aske Jr.'", "ROE, Ann Roe"})
    void findsWhoIsMeantInTheByline(String surname, String fullName) {
        assertEquals(fullName, link(new Byline(List.of("Ann Roe", "Tom van der Berg", "T.J. Aske Jr."), null), surname));
    }

    @Test
    void keepsTheNameAsWritten() {
        Contributor linked = Surnames.linked(List.of(credit("Roe")), new Byline(List.of("Ann Roe"), null)).getFirst();
        assertEquals("Roe", linked.name());
        assertEquals("Ann Roe", linked.fullName());
    }

    @Test
    void twoThatFitAreNone() {
        assertNull(link(new Byline(List.of("Ann Roe", "Bo Roe"), null), "Roe"));
    }

    @Test
    void anotherContributorNamedInFullWillDo() {
        assertEquals("Bo Day", link(null, "Day", "Bo Day"));
        assertEquals("Ann Day", link(new Byline(List.of("Ann Day"), null), "Day", "Bo Day"));
    }

    @Test
    void nobodyIsInTwoPlaces() {
        Contributor alone = new Contributor("Day", null, null, "Oslo", Task.REPORTING, 1);
        Contributor other = new Contributor("Bo Day", null, null, "Rome", Task.CONTRIBUTING, 1);
        assertNull(Surnames.linked(List.of(alone, other), null).getFirst().fullName());
    }

    @Test
    void fullNamesAndOrganizationsNeedNoLink() {
        assertNull(link(new Byline(List.of("Ann Roe"), null), "Cy Roe"));
        assertNull(link(new Byline(List.of("Ann Roe"), null), (String) null));
        assertNull(link(null, "Roe"));
    }

    /** What the first of the names is linked to. */
    private static String link(Byline byline, String... names) {
        return Surnames.linked(Stream.of(names).map(SurnamesTest::credit).toList(), byline).getFirst().fullName();
    }

    private static Contributor credit(String name) {
        return new Contributor(name, null, null, null, Task.CONTRIBUTING, 1);
    }
}
