package wirecopy.article;

import java.util.Objects;

/**
 * One credit of a contributor line; each text as written, or null where the line does not say.
 *
 * @param name         a person; null where only an organization is credited
 * @param role         the job words, singular: {@code writer}, {@code video journalist}
 * @param organization without a leading "The" for the Associated Press only
 * @param line         the source's line of the credit, counted from 1
 */
public record Contributor(String name, String role, String organization, String place, Task task, int line) {

    public Contributor {
        Objects.requireNonNull(task);
    }
}
