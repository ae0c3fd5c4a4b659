package wirecopy.format;

/** Takes what a walk comes upon, one at a time, on the walking thread. */
@FunctionalInterface
public interface Sink {

    /** @return whether the walk should go on */
    boolean take(Input input);
}
