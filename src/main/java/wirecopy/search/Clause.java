package wirecopy.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A part of a query, as understood. Texts are as typed: case, accents and punctuation are the index's business. */
public sealed interface Clause {

    /** A whole word, in any of its grammatical forms. */
    record Word(String text) implements Clause {
    }

    /** The word at the end of what was typed, perhaps not complete: the word in any form, and every longer word. */
    record Typing(String text) implements Clause {
    }

    /** Every word that begins so: {@code elect*}. */
    record Prefix(String text) implements Clause {
    }

    /**
     * Words one after the other, exactly in these forms.
     *
     * @param open whether the last word may go on: its quote is not closed yet
     */
    record Phrase(String text, boolean open) implements Clause {
    }

    /**
     * Words close together, in any form.
     *
     * @param distance how many other words may stand between them
     */
    record Near(String text, int distance) implements Clause {
    }

    /** A word and those spelled nearly alike: {@code yamagushi~}. */
    record Fuzzy(String text) implements Clause {
    }

    /** A clause that must hold in one field. */
    record In(Field field, Clause clause) implements Clause {

        public In {
            Objects.requireNonNull(field);
            Objects.requireNonNull(clause);
        }
    }

    /**
     * A day of publication. At least one end is given.
     *
     * @param from  the first day that counts, or null
     * @param until the first day that no longer counts, or null
     */
    record Published(LocalDate from, LocalDate until) implements Clause {

        public Published {
            if (from == null && until == null) {
                throw new IllegalArgumentException("no day given");
            }
        }
    }

    /** The user marked the story so. */
    record Marked(Mark mark) implements Clause {

        public Marked {
            Objects.requireNonNull(mark);
        }
    }

    /**
     * The user gave the story this tag.
     *
     * @param open whether the name may go on: it is still being typed, or ends in an asterisk
     */
    record Tagged(String tag, boolean open) implements Clause {

        public Tagged {
            Objects.requireNonNull(tag);
        }
    }

    /** The story has exactly this value of a facet, but for case and accents. Not typed: made by choosing the value. */
    record Has(Facet facet, String value) implements Clause {

        public Has {
            Objects.requireNonNull(facet);
            Objects.requireNonNull(value);
        }
    }

    record Not(Clause clause) implements Clause {

        public Not {
            Objects.requireNonNull(clause);
        }
    }

    /** At least two clauses that must all hold. */
    record All(List<Clause> clauses) implements Clause {

        public All {
            clauses = List.copyOf(clauses);
            requireTwo(clauses);
        }
    }

    /** At least two clauses of which one must hold. */
    record Any(List<Clause> clauses) implements Clause {

        public Any {
            clauses = List.copyOf(clauses);
            requireTwo(clauses);
        }
    }

    private static void requireTwo(List<Clause> clauses) {
        if (clauses.size() < 2) {
            throw new IllegalArgumentException("fewer than two clauses: " + clauses);
        }
    }
}
