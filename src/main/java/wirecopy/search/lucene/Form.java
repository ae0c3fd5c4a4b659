package wirecopy.search.lucene;

import java.util.List;

import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** What one word of a story must be like. The index and the highlights are both asked in these terms. */
sealed interface Form {

    boolean fits(Token token);

    /** The word exactly as written. */
    record Exactly(String word) implements Form {

        @Override
        public boolean fits(Token token) {
            return token.written().equals(word);
        }
    }

    /**
     * Any word with this stem.
     *
     * @param word the form that was asked for; stories that have it come first
     */
    record Stem(String word, String stem) implements Form {

        @Override
        public boolean fits(Token token) {
            return token.stem().equals(stem) || token.written().equals(stem);
        }

        static Stem of(Token token) {
            return new Stem(token.written(), token.stem());
        }

        /** The terms of the index that have it. */
        List<String> terms() {
            return List.of(stem, FormsFilter.STEM_MARK + stem);
        }
    }

    record Beginning(String start) implements Form {

        @Override
        public boolean fits(Token token) {
            return token.written().startsWith(start);
        }
    }

    /** A word still being typed: any form of it, and all that begins so. */
    record Typing(Beginning beginning, Stem stem) implements Form {

        @Override
        public boolean fits(Token token) {
            return beginning.fits(token) || stem.fits(token);
        }
    }

    /** Words nearly alike: one letter off, two in long words; the first letter must be right. */
    record Alike(String word, Automaton automaton, CharacterRunAutomaton runner) implements Form {

        static Form to(String word) {
            int letters = word.codePointCount(0, word.length());
            if (letters < 3) {
                return new Exactly(word);
            }
            int first = word.offsetByCodePoints(0, 1);
            Automaton near = new LevenshteinAutomata(word.substring(first), true)
                    .toAutomaton(letters < 6 ? 1 : 2, word.substring(0, first));
            Automaton automaton = Operations.determinize(near, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
            return new Alike(word, automaton, new CharacterRunAutomaton(automaton));
        }

        @Override
        public boolean fits(Token token) {
            return runner.run(token.written());
        }
    }
}
