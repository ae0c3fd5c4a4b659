package wirecopy.library;

import java.util.Set;

import wirecopy.search.Mark;
import wirecopy.search.Marks;
import wirecopy.store.Store;

/** Tells a search what the user marked stories with, as the store has it. */
public record StoreMarks(Store store) implements Marks {

    @Override
    public Set<String> marked(Mark mark) {
        return switch (mark) {
            case READ -> store.read();
            case STARRED -> store.starred();
            case NOTED -> store.noted();
            case DUPLICATE -> store.duplicates();
        };
    }

    @Override
    public Set<String> tagged(String name, boolean open) {
        return store.tagged(name, open);
    }
}
