package wirecopy.desktop.timeline;

import java.util.List;

import wirecopy.search.Credit;
import wirecopy.search.Group;
import wirecopy.search.Grouping;
import wirecopy.search.Hit;
import wirecopy.search.Hits;

/**
 * What the timeline lists.
 *
 * @param title  what it is, in words
 * @param within where these stories are, or empty for everywhere
 * @param person whose stories they are, so that each row says what this person did; or null
 * @param first  the first rows, already fetched
 * @param groups the groups that the hits are in, or none
 */
public record Listing(String title, String within, Hits hits, String person, Page first, Groups groups) {

    /** @param by what they are groups by; null where there are none */
    public record Groups(Grouping by, List<Group> all) {

        public static final Groups NONE = new Groups(null, List.of());

        public Groups {
            all = List.copyOf(all);
        }
    }

    /**
     * Rows that are fetched.
     *
     * @param credits what the person did for each of them; empty where the list is not a person's
     */
    public record Page(List<Hit> hits, List<List<Credit>> credits) {

        public Page {
            hits = List.copyOf(hits);
            credits = List.copyOf(credits);
        }

        /** Fetches rows of hits. Not for the thread that draws. */
        public static Page of(Hits hits, String person, int from, int to) {
            return new Page(hits.rows(from, to), person == null ? List.of() : hits.credits(person, from, to));
        }

        static Page none() {
            return new Page(List.of(), List.of());
        }
    }
}
