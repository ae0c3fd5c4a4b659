package wirecopy.article;

import java.util.Objects;

/**
 * One credit of a contributor line; each text as written, or null where the line does not say.
 *
 * @param name         a person; null where only an organization is credited
 * @param role         the job words, singular: {@code writer}, {@code video journalist}
 * @param organization without a leading "The" for the Associated Press only
 * @param line         the source's line of the credit, counted from 1
 * @param fullName     who is meant where {@code name} is a surname alone and the story names just one such person in full; else null
 */
public record Contributor(String name, String role, String organization, String place, Task task, int line, String fullName) {

    public Contributor {
        Objects.requireNonNull(task);
    }

    /** A credit without a link to a full name. */
    public Contributor(String name, String role, String organization, String place, Task task, int line) {
        this(name, role, organization, place, task, line, null);
    }

    /** The same credit, on a line of the source. */
    public Contributor on(int line) {
        return new Contributor(name, role, organization, place, task, line, fullName);
    }

    /** The same credit, linked to a full name, or to none. */
    public Contributor linkedTo(String fullName) {
        return new Contributor(name, role, organization, place, task, line, fullName);
    }
}
