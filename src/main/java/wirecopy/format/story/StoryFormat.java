package wirecopy.format.story;

/** One file format. Immutable and safe for many threads. */
public interface StoryFormat {

    /** Whether a file is of this format, by its content alone. Quick: every file is asked. */
    boolean is(StoryFile file);

    /** What is in a file of this format. Never fails, whatever the file holds. */
    Told read(StoryFile file);
}
