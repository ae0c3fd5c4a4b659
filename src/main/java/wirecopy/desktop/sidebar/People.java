package wirecopy.desktop.sidebar;

import java.util.List;

import wirecopy.search.FacetCount;

/**
 * Who worked on most of the stories.
 *
 * @param more  whether there are more of them
 * @param fewer whether the list was made longer and can be made short again
 */
public record People(List<FacetCount> first, boolean more, boolean fewer) {

    public static final People NONE = new People(List.of(), false, false);

    public People {
        first = List.copyOf(first);
    }
}
