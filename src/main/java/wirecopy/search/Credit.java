package wirecopy.search;

import java.util.Objects;

import wirecopy.article.Task;

/**
 * What a person did for one story; each text as written, or null where the story does not say.
 *
 * @param name  in full where the story has it elsewhere, even if the credit gives the surname alone
 * @param task  null for the byline, which says no more than that the story is by this person
 * @param place where the person worked from; for the byline, the place of the dateline
 */
public record Credit(String name, Task task, String role, String organization, String place) {

    public Credit {
        Objects.requireNonNull(name);
    }
}
