package wirecopy.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
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

    Lookup(IndexReader reader) {
        this.patterns = new PatternLookup(reader);
    }

    Query of(wirecopy.search.Query query, Scope scope) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Query words = query.isEmpty() ? null : of(query.clause(), null);
        all.add(words == null ? new MatchAllDocsQuery() : words, Occur.MUST);
        if (scope.under() != null) {
            all.add(new TermQuery(new Term(Names.UNDER, Places.term(scope.under()))), Occur.FILTER);
        }
        if (scope.only() != null) {
            all.add(ids(scope.only()), Occur.FILTER);
        }
        if (!scope.without().isEmpty()) {
            all.add(ids(scope.without()), Occur.MUST_NOT);
        }
        return all.build();
    }

    /** Whether a clause asks for words, so that some stories answer better than others. */
    static boolean hasWords(Clause clause) {
        return switch (clause) {
            case null -> false;
            case Clause.Not _, Clause.Published _ -> false;
            case Clause.In in -> in.field() != Field.FOLDER && hasWords(in.clause());
            case Clause.All all -> all.clauses().stream().anyMatch(Lookup::hasWords);
            case Clause.Any any -> any.clauses().stream().anyMatch(Lookup::hasWords);
            case Clause.Word _, Clause.Typing _, Clause.Prefix _, Clause.Phrase _, Clause.Near _, Clause.Fuzzy _ -> true;
        };
    }

    /** Whether it takes long to find the stories, as it does where many words or their places are looked up. */
    static boolean isSlow(Clause clause) {
        return switch (clause) {
            case null -> false;
            case Clause.Published _, Clause.Word _ -> false;
            case Clause.Not not -> isSlow(not.clause());
            case Clause.In in -> isSlow(in.clause());
            case Clause.All all -> all.clauses().stream().anyMatch(Lookup::isSlow);
            case Clause.Any any -> any.clauses().stream().anyMatch(Lookup::isSlow);
            case Clause.Typing word -> !Starts.has(word.text());
            case Clause.Prefix prefix -> !Starts.has(prefix.text());
            case Clause.Phrase _, Clause.Near _, Clause.Fuzzy _ -> true;
        };
    }

    private static Query ids(Set<String> ids) {
        return new TermInSetQuery(Names.ID, ids.stream().map(BytesRef::new).toList());
    }

    /** A clause without anything that the index could know gives null: it asks for nothing. */
    private Query of(Clause clause, Field field) throws IOException {
        return switch (clause) {
            case Clause.In in -> of(in.clause(), in.field());
            case Clause.All all -> join(all.clauses(), field, Occur.MUST);
            case Clause.Any any -> join(any.clauses(), field, Occur.SHOULD);
            case Clause.Not not -> without(of(not.clause(), field));
            case Clause.Published day -> published(day.from(), day.until());
            case Clause.Word _, Clause.Typing _, Clause.Prefix _, Clause.Phrase _, Clause.Near _, Clause.Fuzzy _ -> {
                Pattern pattern = Pattern.of(clause);
                yield pattern == null ? null : field == null ? anywhere(pattern) : patterns.in(Names.of(field), pattern);
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
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(query, Occur.MUST_NOT)
                .build();
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
        return first > last ? new MatchNoDocsQuery() : LongField.newRangeQuery(Names.DAY, first, last);
    }
}
