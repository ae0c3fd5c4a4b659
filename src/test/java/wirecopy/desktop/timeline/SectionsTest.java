package wirecopy.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import wirecopy.search.Group;

class SectionsTest {

    @Test
    void headingsStandBeforeTheirStories() {
        Sections sections = new Sections(List.of(new Group("a", 2), new Group("b", 1), new Group("c", 3)));
        List<String> places = new ArrayList<>();
        for (int place = 0; place < 9; place++) {
            places.add(sections.headedAt(place) != null ? sections.headedAt(place).value() : String.valueOf(sections.rowAt(place)));
            assertEquals(sections.headedAt(place) != null, sections.rowAt(place) < 0);
        }
        assertEquals(List.of("a", "0", "1", "b", "2", "c", "3", "4", "5"), places);
        for (int row = 0; row < 6; row++) {
            assertEquals(row, sections.rowAt(sections.placeOf(row)));
        }
    }

    @Test
    void withoutGroupsRowsAreThePlaces() {
        assertEquals(7, Sections.NONE.placeOf(7));
        assertEquals(7, Sections.NONE.rowAt(7));
        assertNull(Sections.NONE.headedAt(0));
    }
}
