package wirecopy.search;

import java.util.Objects;

/**
 * A value of a facet, and how many of the hits have it.
 *
 * @param value as most of the stories write it; narrows by {@link Clause.Has}, which no case and no accent keeps from finding it
 */
public record FacetCount(String value, int count) {

    public FacetCount {
        Objects.requireNonNull(value);
    }
}
