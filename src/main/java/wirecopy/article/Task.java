package wirecopy.article;

import java.util.Locale;

/** What a contributor did for a story. */
public enum Task {
    REPORTING, ADDITIONAL_REPORTING, WRITING, EDITING, CONTRIBUTING, PHOTOGRAPHY, VIDEO, GRAPHICS, RESEARCH, TRANSLATION,
    PRODUCTION, OTHER;

    /** The task's name in JSON: lower case, words joined by hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
