package wirecopy.format.story;

import java.util.List;
import java.util.Objects;

import wirecopy.article.Warning;
import wirecopy.parse.HintedText;

/** What a format tells of a file. */
public sealed interface Told {

    /**
     * A story.
     *
     * @param format   the name of the format, see {@link wirecopy.article.Source#format()}
     * @param outlet   see {@link wirecopy.article.Source#outlet()}
     * @param address  see {@link wirecopy.article.Source#address()}
     * @param warnings for its reader
     */
    record Story(String format, HintedText text, String outlet, String address, List<Warning> warnings) implements Told {

        public Story {
            Objects.requireNonNull(format);
            Objects.requireNonNull(text);
            warnings = List.copyOf(warnings);
        }

        /** A story of which the file says neither who brought it out nor where. */
        public Story(String format, HintedText text, List<Warning> warnings) {
            this(format, text, null, null, warnings);
        }
    }

    /** The file is in order but holds no story, such as a program's settings. */
    record NoStory(String reason) implements Told {
    }

    /** The file should hold a story, and cannot be read. */
    record Broken(String reason) implements Told {
    }
}
