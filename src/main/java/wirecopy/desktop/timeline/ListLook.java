package wirecopy.desktop.timeline;

import java.util.Optional;

import wirecopy.search.Grouping;

/**
 * How the list looks.
 *
 * @param grouping by what stories are put into groups, if by anything
 * @param compact  whether a row is a headline and a line below it, without the opening of the story
 */
public record ListLook(Optional<Grouping> grouping, boolean compact) {

    ListLook with(Grouping by) {
        return new ListLook(Optional.ofNullable(by), compact);
    }

    ListLook with(boolean rowsAreCompact) {
        return new ListLook(grouping, rowsAreCompact);
    }
}
