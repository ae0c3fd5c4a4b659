package wirecopy.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** The terms of the index that a word of a phrase may be. */
final class KnownTerms {

    /** More words than this at the open end of a phrase would take too long to try one by one. */
    private static final int MOST_ENDINGS = 200;

    /** The same of words in so many stories, those in two of them counted twice. */
    private static final int MOST_STORIES = 50_000;

    private final IndexReader reader;

    KnownTerms(IndexReader reader) {
        this.reader = reader;
    }

    static boolean areTooMany(List<Term> terms) {
        return terms.size() > MOST_ENDINGS;
    }

    /** Whether the words are in so many stories that comparing their places would take too long. */
    boolean areEverywhere(List<Term> terms) throws IOException {
        long stories = 0;
        for (Term term : terms) {
            stories += reader.docFreq(term);
        }
        return stories > MOST_STORIES;
    }

    /** All terms; where they are far too many, some. */
    List<Term> of(String field, Form form) throws IOException {
        return switch (form) {
            case Form.Exactly exactly -> List.of(new Term(field, exactly.word()));
            case Form.Stem stem -> stem.terms().stream().map(term -> new Term(field, term)).toList();
            case Form.Beginning beginning -> termsThatBegin(field, beginning.start());
            case Form.Typing typing -> {
                List<Term> terms = termsThatBegin(field, typing.beginning().start());
                terms.addAll(of(field, typing.stem()));
                yield terms.stream().distinct().toList();
            }
            case Form.Alike alike -> termsOf(field, alike.automaton());
        };
    }

    private List<Term> termsThatBegin(String field, String start) throws IOException {
        List<Term> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms != null) {
            TermsEnum all = terms.iterator();
            BytesRef prefix = new BytesRef(start);
            boolean there = all.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            for (BytesRef term = there ? all.term() : null; term != null; term = all.next()) {
                if (!StringHelper.startsWith(term, prefix) || found.size() > MOST_ENDINGS) {
                    break;
                }
                found.add(new Term(field, BytesRef.deepCopyOf(term)));
            }
        }
        return found;
    }

    private List<Term> termsOf(String field, Automaton automaton) throws IOException {
        List<Term> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms != null) {
            TermsEnum alike = new CompiledAutomaton(automaton, false, true, false).getTermsEnum(terms);
            for (BytesRef term = alike.next(); term != null && found.size() <= MOST_ENDINGS; term = alike.next()) {
                found.add(new Term(field, BytesRef.deepCopyOf(term)));
            }
        }
        return found;
    }
}
