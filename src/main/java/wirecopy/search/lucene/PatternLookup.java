package wirecopy.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Puts patterns of words into the terms of one field. */
final class PatternLookup {

    /** More words than this at the open end of a phrase would take too long to try one by one. */
    private static final int MOST_ENDINGS = 200;

    /** The same of words in so many stories, those in two of them counted twice. */
    private static final int MOST_STORIES = 500_000;

    /** What another form of a word counts for, where the form that was asked for counts for 1. */
    private static final float OTHER_FORM = 0.7f;

    private final IndexReader reader;
    private final Beginnings beginnings;

    PatternLookup(IndexReader reader, Beginnings beginnings) {
        this.reader = reader;
        this.beginnings = beginnings;
    }

    Query in(String field, Pattern pattern) throws IOException {
        List<Pattern.Part> parts = pattern.parts();
        if (parts.size() == 1) {
            return word(field, parts.getFirst().form());
        }
        if (pattern.within() > 0 && parts.size() == 2) {
            Pattern turned = new Pattern(List.of(new Pattern.Part(parts.getLast().form(), 0),
                    new Pattern.Part(parts.getFirst().form(), parts.getLast().place())), pattern.within());
            return new BooleanQuery.Builder() // either may come first, at the same distance
                    .add(phrase(field, pattern), Occur.SHOULD)
                    .add(phrase(field, turned), Occur.SHOULD)
                    .build();
        }
        return phrase(field, pattern);
    }

    private Query word(String field, Form form) {
        return switch (form) {
            case Form.Exactly exactly -> new TermQuery(new Term(field, exactly.word()));
            case Form.Stem stem -> {
                SynonymQuery.Builder any = new SynonymQuery.Builder(field);
                stem.terms().forEach(term -> any.addTerm(new Term(field, term), term.equals(stem.word()) ? 1 : OTHER_FORM));
                if (!stem.word().equals(stem.stem())) {
                    any.addTerm(new Term(field, stem.word()), 1);
                }
                yield any.build();
            }
            case Form.Beginning beginning -> beginning(field, beginning.start());
            case Form.Typing typing -> new BooleanQuery.Builder()
                    .add(beginning(field, typing.beginning().start()), Occur.SHOULD)
                    .add(word(field, typing.stem()), Occur.SHOULD)
                    .build();
            case Form.Alike alike -> new BooleanQuery.Builder()
                    .add(new AutomatonQuery(new Term(field, alike.word()), alike.automaton()), Occur.SHOULD)
                    .add(new TermQuery(new Term(field, alike.word())), Occur.SHOULD)
                    .build();
        };
    }

    private Query beginning(String field, String start) {
        String starts = Starts.fieldOf(field);
        return starts != null && Starts.has(start) ? new ConstantScoreQuery(new TermQuery(new Term(starts, start)))
                : new BeginningQuery(new Term(field, start), beginnings);
    }

    private Query phrase(String field, Pattern pattern) throws IOException {
        List<Pattern.Part> parts = pattern.within() == 0 && Pairs.areIn(field) ? Pairs.joined(pattern.parts()) : pattern.parts();
        if (parts.size() == 1) {
            return word(field, parts.getFirst().form());
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(pattern.within());
        for (Pattern.Part part : parts) {
            List<Term> terms = terms(field, part.form());
            if (terms.isEmpty()) {
                return MatchNoDocsQuery.INSTANCE;
            }
            if (terms.size() > MOST_ENDINGS || part.form() instanceof Form.Beginning && isEverywhere(terms)) {
                return begunPhrase(field, pattern);
            }
            phrase.add(terms.toArray(Term[]::new), part.place());
        }
        return phrase.build();
    }

    /** Whether the words are in so many stories that comparing their places would take too long. */
    private boolean isEverywhere(List<Term> terms) throws IOException {
        long stories = 0;
        for (Term term : terms) {
            stories += reader.docFreq(term);
        }
        return stories > MOST_STORIES;
    }

    /** The phrase as far as it is sure, and anywhere in the story a word that begins like its last. */
    private Query begunPhrase(String field, Pattern pattern) throws IOException {
        List<Pattern.Part> parts = pattern.parts();
        return new BooleanQuery.Builder()
                .add(in(field, new Pattern(parts.subList(0, parts.size() - 1), pattern.within())), Occur.MUST)
                .add(word(field, parts.getLast().form()), Occur.FILTER)
                .build();
    }

    private List<Term> terms(String field, Form form) throws IOException {
        return switch (form) {
            case Form.Exactly exactly -> List.of(new Term(field, exactly.word()));
            case Form.Stem stem -> stem.terms().stream().map(term -> new Term(field, term)).toList();
            case Form.Beginning beginning -> termsThatBegin(field, beginning.start());
            case Form.Typing typing -> {
                List<Term> terms = termsThatBegin(field, typing.beginning().start());
                terms.addAll(terms(field, typing.stem()));
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
