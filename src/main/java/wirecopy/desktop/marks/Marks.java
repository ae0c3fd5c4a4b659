package wirecopy.desktop.marks;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.store.Store;

/** Which stories are read and starred, at hand for the thread that draws; each change goes to the store at once. */
public final class Marks {

    private final Set<String> read = new HashSet<>();
    private final Set<String> starred = new HashSet<>();
    private final Lane writing;
    private Store store;
    private Runnable changed = () -> {
    };

    public Marks(Background background) {
        writing = background.lane();
    }

    /** Takes over what the store knows. */
    public void load(Store from, Collection<String> readIds, Collection<String> starredIds) {
        store = from;
        read.addAll(readIds);
        starred.addAll(starredIds);
        changed.run();
    }

    public void onChange(Runnable listener) {
        changed = listener;
    }

    public boolean isRead(String id) {
        return read.contains(id);
    }

    public boolean isStarred(String id) {
        return starred.contains(id);
    }

    public Set<String> read() {
        return Set.copyOf(read);
    }

    public Set<String> starred() {
        return Set.copyOf(starred);
    }

    public void setRead(Collection<String> ids, boolean value) {
        List<String> changing = ids.stream().filter(id -> value ? read.add(id) : read.remove(id)).toList();
        if (!changing.isEmpty()) {
            writing.always(() -> store.setRead(changing, value));
            changed.run();
        }
    }

    public void setStarred(Collection<String> ids, boolean value) {
        List<String> changing = ids.stream().filter(id -> value ? starred.add(id) : starred.remove(id)).toList();
        if (!changing.isEmpty()) {
            writing.always(() -> store.setStarred(changing, value));
            changed.run();
        }
    }
}
