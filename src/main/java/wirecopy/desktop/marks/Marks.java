package wirecopy.desktop.marks;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.store.Store;

/** Which stories are read, starred and tagged, at hand for the thread that draws; each change goes to the store at once. */
public final class Marks {

    private final Set<String> read = ConcurrentHashMap.newKeySet();
    private final Set<String> starred = new HashSet<>();
    private final Set<String> noted = new HashSet<>();
    private final Map<String, List<String>> tags = new HashMap<>();
    private final Lane writing;
    private Store store;
    private Runnable changed = () -> {
    };
    private Runnable kept = () -> {
    };

    public Marks(Background background) {
        writing = background.lane();
    }

    /** Takes over what the store knows. */
    public void load(Store from, Collection<String> readIds, Collection<String> starredIds, Collection<String> notedIds,
            Map<String, List<String>> tagsByStory) {
        store = from;
        read.addAll(readIds);
        starred.addAll(starredIds);
        noted.addAll(notedIds);
        tags.putAll(tagsByStory);
        changed.run();
        kept.run();
    }

    /** @param listener hears that marks look different now */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** @param listener hears that changed marks are in the store, so that searches see them */
    public void onKept(Runnable listener) {
        kept = listener;
    }

    /** The tags of a story, A to Z. */
    public List<String> tagsOf(String id) {
        return tags.getOrDefault(id, List.of());
    }

    /** All tags in use, A to Z. */
    public Collection<String> tags() {
        Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        tags.values().forEach(all::addAll);
        return all;
    }

    /** Takes over the tags of these stories anew, for they were changed in the store. */
    public void tagsChanged(Collection<String> ids) {
        writing.fetch(() -> {
            Map<String, List<String>> fresh = new HashMap<>();
            ids.forEach(id -> fresh.put(id, store.tagsOf(id)));
            return fresh;
        }, fresh -> {
            tags.putAll(fresh);
            changed.run();
            kept.run();
        });
    }

    public boolean isNoted(String id) {
        return noted.contains(id);
    }

    /** Takes over that a story has a note now, or has none any more. */
    public void noteChanged(String id, boolean has) {
        if (has ? noted.add(id) : noted.remove(id)) {
            changed.run();
        }
        kept.run();
    }

    /** May be asked on any thread. */
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

    /** Gives those that were not so before. */
    public List<String> setRead(Collection<String> ids, boolean value) {
        List<String> changing = ids.stream().filter(id -> value ? read.add(id) : read.remove(id)).toList();
        if (!changing.isEmpty()) {
            writing.fetch(() -> store.setRead(changing, value), done -> kept.run());
            changed.run();
        }
        return changing;
    }

    /** The same for very many: all of it happens in the background, then those are told that were not so before. */
    public void setRead(Collection<String> ids, boolean value, Consumer<List<String>> done) {
        writing.fetch(() -> {
            List<String> changing = ids.stream().filter(id -> read.contains(id) != value).toList();
            store.setRead(changing, value);
            changing.forEach(value ? read::add : read::remove);
            return changing;
        }, changing -> {
            if (!changing.isEmpty()) {
                changed.run();
                kept.run();
            }
            done.accept(changing);
        });
    }

    /** Gives those that were not so before. */
    public List<String> setStarred(Collection<String> ids, boolean value) {
        List<String> changing = ids.stream().filter(id -> value ? starred.add(id) : starred.remove(id)).toList();
        if (!changing.isEmpty()) {
            writing.fetch(() -> store.setStarred(changing, value), done -> kept.run());
            changed.run();
        }
        return changing;
    }
}
