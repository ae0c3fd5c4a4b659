package wirecopy.parse.credit;

import java.util.List;

import wirecopy.article.Task;
import wirecopy.parse.credit.Token.Type;

/**
 * Reads credits that begin with the story or with what went into it: {@code This story was reported by A},
 * {@code This report contains material from AFP}, {@code Information from AFP was used in this report}.
 */
final class StoryReader {

    private static final int TAIL = 6;

    private StoryReader() {
    }

    /** The credit that begins here, or null. */
    static Clause read(Phrase phrase, int start) {
        if (isMaterial(phrase, start)) {
            return withTail(phrase, start + 2);
        }
        if (!phrase.isWord(start, "this") || !isStory(phrase, start + 1)) {
            return null;
        }
        int at = start + 2;
        if (phrase.isWord(at, "was")) {
            return OpeningReader.begins(phrase, at + 1) ? OpeningReader.read(phrase, at + 1, false) : null;
        }
        boolean contains = phrase.isAnyWord(at, "contains", "contained", "includes", "included", "uses", "used", "incorporates");
        return contains && isMaterial(phrase, at + 1) ? toEnd(phrase, at + 3) : null;
    }

    private static boolean isMaterial(Phrase phrase, int at) {
        return phrase.isAnyWord(at, "material", "materials", "information", "reporting", "content") && phrase.isAnyWord(at + 1, "from", "by");
    }

    private static boolean isStory(Phrase phrase, int at) {
        return Lexicon.STORY_WORDS.contains(phrase.at(at).lower());
    }

    private static Clause toEnd(Phrase phrase, int start) {
        NameListReader.Names names = NameListReader.read(phrase, start, false);
        return !names.entries().isEmpty() && ends(phrase, names.next()) ? clause(names, names.next()) : null;
    }

    /** "… was used in this report", "… contributed to this story". */
    private static Clause withTail(Phrase phrase, int start) {
        NameListReader.Names names = NameListReader.read(phrase, start, false);
        int at = names.next();
        if (names.entries().isEmpty() || !phrase.isAnyWord(at, "contributed", "was", "were", "is", "are")) {
            return null;
        }
        while (at < names.next() + TAIL && !phrase.isWord(at, "this")) {
            at++;
        }
        boolean story = phrase.isWord(at, "this") && isStory(phrase, at + 1) && ends(phrase, at + 2);
        return story ? clause(names, at + 2) : null;
    }

    private static Clause clause(NameListReader.Names names, int next) {
        return new Clause(Clause.credits(names.entries(), List.of(Task.CONTRIBUTING), null), next, true);
    }

    private static boolean ends(Phrase phrase, int at) {
        return phrase.is(at, Type.STOP) || phrase.is(at, Type.END) || phrase.is(at, Type.CLOSE);
    }
}
