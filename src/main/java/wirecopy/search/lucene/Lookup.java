package wirecopy.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import wirecopy.search.Clause;
import wirecopy.search.Field;
import wirecopy.search.Scope;

/** Puts a query into the terms of the index. */
final class Lookup {

    /** A word found once in a headline counts for more than any number of times in the text. */
    private static final float HEADLINE_BOOST = 4;

    private final PatternLookup patterns;
    private final StorySets sets;
    private final Scope scope;

    Lookup(IndexReader reader, StorySets sets, Beginnings beginnings, Scope scope) {
        this.patterns = new PatternLookup(reader, beginnings);
        this.sets = sets;
        this.scope = scope;
    }

    /** What a query asks for, in the scope. */
    Query of(wirecopy.search.Query query) throws IOException {
        return inScope(query.isEmpty() ? null : of(query.clause(), null));
    }

    /** @param words null for all stories */
    Query inScope(Query words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(words == null ? MatchAllDocsQuery.INSTANCE : words, Occur.MUST);
        if (scope.under() != null) {
            List<BytesRef> places = scope.under().stream().map(Places::term).map(BytesRef::new).toList();
            all.add(new TermInSetQuery(Names.UNDER, places), Occur.FILTER);
        }
        if (scope.only() != null) {
            all.add(new SetQuery(scope.only(), sets), Occur.FILTER);
        }
        if (!scope.without().isEmpty()) {
            all.add(new SetQuery(scope.without(), sets), Occur.MUST_NOT);
        }
        return all.build();
    }

    PatternLookup patterns() {
        return patterns;
    }

    /** A clause without anything that the index could know gives null: it asks for nothing. */
    private Query of(Clause clause, Field field) throws IOException {
        return switch (clause) {
            case Clause.In in -> of(in.clause(), in.field());
            case Clause.All all -> join(all.clauses(), field, Occur.MUST);
            case Clause.Any any -> join(any.clauses(), field, Occur.SHOULD);
            case Clause.Not not -> without(of(not.clause(), field));
            case Clause.Published day -> published(day.from(), day.until());
            case Clause.Marked marked -> new SetQuery(scope.marks().marked(marked.mark()), sets);
            case Clause.Tagged tagged -> new SetQuery(scope.marks().tagged(tagged.tag(), tagged.open()), sets);
            case Clause.Has has -> new ConstantScoreQuery(new TermQuery(FacetValues.term(has.facet(), has.value())));
            case Clause.Word _, Clause.Typing _, Clause.Prefix _, Clause.Phrase _, Clause.Near _, Clause.Fuzzy _ -> {
                Pattern pattern = Pattern.of(clause);
                yield pattern == null ? null : field == null ? anywhere(pattern) : in(Names.of(field), pattern);
            }
        };
    }

    private Query join(List<Clause> clauses, Field field, Occur occur) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (Clause clause : clauses) {
            Query query = of(clause, field);
            if (query != null) {
                queries.add(query);
            }
        }
        if (queries.size() < 2) {
            return queries.isEmpty() ? null : queries.getFirst();
        }
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        queries.forEach(query -> joined.add(query, occur));
        return joined.build();
    }

    private static Query without(Query query) {
        return query == null ? null : new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(query, Occur.MUST_NOT)
                .build();
    }

    private Query in(List<String> fields, Pattern pattern) throws IOException {
        if (fields.size() == 1) {
            return patterns.in(fields.getFirst(), pattern);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String field : fields) {
            any.add(patterns.in(field, pattern), Occur.SHOULD);
        }
        return any.build();
    }

    private Query anywhere(Pattern pattern) throws IOException {
        return new BooleanQuery.Builder()
                .add(new BoostQuery(patterns.in(Names.HEADLINE, pattern), HEADLINE_BOOST), Occur.SHOULD)
                .add(patterns.in(Names.TEXT, pattern), Occur.SHOULD)
                .build();
    }

    private static Query published(LocalDate from, LocalDate until) {
        long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
        long last = until == null ? Long.MAX_VALUE : until.toEpochDay() - 1;
        return first > last ? MatchNoDocsQuery.INSTANCE : LongField.newRangeQuery(Names.DAY, first, last);
    }
}
