package wirecopy.desktop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import wirecopy.desktop.sidebar.Place;

/** Where the user came from when they went to a person's stories or to a similar one, so that one key leads back. */
final class Trail {

    private static final int LONGEST = 50;

    private final Deque<Stop> stops = new ArrayDeque<>();

    /**
     * Where the user was.
     *
     * @param story the story that was open
     */
    record Stop(Place place, String typed, Narrowing narrowing, Optional<String> story) {
    }

    void leave(Stop stop) {
        stops.push(stop);
        if (stops.size() > LONGEST) {
            stops.removeLast();
        }
    }

    /** The last stop, which is then forgotten. */
    Optional<Stop> back() {
        return Optional.ofNullable(stops.poll());
    }

    void forget() {
        stops.clear();
    }
}
