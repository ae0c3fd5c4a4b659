package wirecopy.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Puts patterns of words into the terms of one field. */
final class PatternLookup {

    /** What another form of a word counts for, where the form that was asked for counts for 1. */
    private static final float OTHER_FORM = 0.7f;

    private final KnownTerms known;
    private final Beginnings beginnings;

    PatternLookup(IndexReader reader, Beginnings beginnings) {
        this.known = new KnownTerms(reader);
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
        List<Pattern.Part> parts = pattern.parts();
        Pattern.Part last = parts.getLast();
        boolean paired = pattern.within() == 0 && Pairs.areIn(field);
        if (paired && last.form() instanceof Form.Exactly) {
            List<Pattern.Part> joined = Pairs.joined(parts);
            return joined.size() == 1 ? word(field, joined.getFirst().form()) : sequence(field, 0, joined);
        }
        Pattern.Part before = parts.get(parts.size() - 2);
        List<Pattern.Part> begun = parts.subList(0, parts.size() - 1);
        List<Term> all = known.of(field, last.form());
        Map<Boolean, List<Term>> endings = all.stream().collect(Collectors.partitioningBy(
                ending -> paired && Pairs.are(before, new Pattern.Part(new Form.Exactly(ending.text()), last.place()))));
        if (KnownTerms.areTooMany(all) || last.form() instanceof Form.Beginning && known.areEverywhere(endings.get(false))) {
            return begunPhrase(field, pattern);
        }
        List<Query> either = new ArrayList<>();
        if (!endings.get(true).isEmpty()) {
            List<Term> pairs = endings.get(true).stream().map(ending -> new Term(field, Pairs.term(before, ending.text()))).toList();
            either.add(sequence(field, 0, Pairs.joinedBefore(begun), pairs, before.place()));
        }
        if (!endings.get(false).isEmpty()) {
            either.add(sequence(field, pattern.within(), paired ? Pairs.joined(begun) : begun, endings.get(false), last.place()));
        }
        return any(either);
    }

    private static Query any(List<Query> queries) {
        if (queries.size() < 2) {
            return queries.isEmpty() ? MatchNoDocsQuery.INSTANCE : queries.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private Query sequence(String field, int within, List<Pattern.Part> parts) throws IOException {
        Pattern.Part last = parts.getLast();
        return sequence(field, within, parts.subList(0, parts.size() - 1), known.of(field, last.form()), last.place());
    }

    /** The parts and, at the place given, one of the endings. */
    private Query sequence(String field, int within, List<Pattern.Part> parts, List<Term> endings, int place) throws IOException {
        if (parts.isEmpty()) {
            SynonymQuery.Builder any = new SynonymQuery.Builder(field);
            endings.forEach(any::addTerm);
            return any.build();
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(within);
        for (Pattern.Part part : parts) {
            phrase.add(known.of(field, part.form()).toArray(Term[]::new), part.place());
        }
        return phrase.add(endings.toArray(Term[]::new), place).build();
    }

    /** The phrase as far as it is sure, and anywhere in the story a word that begins like its last. */
    private Query begunPhrase(String field, Pattern pattern) throws IOException {
        List<Pattern.Part> parts = pattern.parts();
        return new BooleanQuery.Builder()
                .add(in(field, new Pattern(parts.subList(0, parts.size() - 1), pattern.within())), Occur.MUST)
                .add(word(field, parts.getLast().form()), Occur.FILTER)
                .build();
    }
}
