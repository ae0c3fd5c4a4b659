package wirecopy.desktop.timeline;

import java.util.Arrays;
import java.util.List;

import wirecopy.search.Group;

/** Where headings stand in a list of stories in groups: turns rows of stories into places of the list, which count the headings, and back. */
final class Sections {

    static final Sections NONE = new Sections(List.of());

    private final List<Group> groups;
    /** The place of each heading. */
    private final int[] headings;

    Sections(List<Group> groups) {
        this.groups = List.copyOf(groups);
        this.headings = new int[groups.size()];
        int place = 0;
        for (int i = 0; i < headings.length; i++) {
            headings[i] = place;
            place += groups.get(i).size() + 1;
        }
    }

    int count() {
        return headings.length;
    }

    /** The group that is headed at a place, or null where no heading stands. */
    Group headedAt(int place) {
        int at = Arrays.binarySearch(headings, place);
        return at < 0 ? null : groups.get(at);
    }

    /** The row of the story at a place, or -1 for a heading. */
    int rowAt(int place) {
        int at = Arrays.binarySearch(headings, place);
        return at >= 0 ? -1 : place + at + 1;
    }

    int placeOf(int row) {
        int low = 0;
        int high = headings.length;
        while (low < high) { // the first heading whose stories all come after this one
            int middle = (low + high) >>> 1;
            if (headings[middle] - middle <= row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return row + low;
    }

    /** The place of each heading, ascending. */
    int[] places() {
        return headings.clone();
    }
}
