package wirecopy.search.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.SortedSet;
import java.util.TreeSet;

import org.apache.lucene.index.Fields;
import org.apache.lucene.index.Terms;

/** The fields of a new part of the index, their words completed by stems and pairs, and beside some a field of the starts of words. */
final class CompletedFields extends Fields {

    private final Fields fields;
    private final int documents;
    private final SortedSet<String> names = new TreeSet<>();

    /** @param documents how many the part of the index has */
    CompletedFields(Fields fields, int documents) {
        this.fields = fields;
        this.documents = documents;
        for (String name : fields) {
            names.add(name);
        }
    }

    @Override
    public Iterator<String> iterator() {
        return names.iterator();
    }

    @Override
    public Terms terms(String name) throws IOException {
        for (String begun : Starts.FIELDS) {
            if (name.equals(Starts.fieldOf(begun))) {
                Terms words = fields.terms(begun);
                return words == null ? null : new GatheredTerms(new StartsGatherer(documents).of(words));
            }
        }
        Terms terms = fields.terms(name);
        return terms != null && terms.hasPositions() ? CompletedTerms.of(terms, Pairs.areIn(name)) : terms;
    }

    @Override
    public int size() {
        return names.size();
    }
}
