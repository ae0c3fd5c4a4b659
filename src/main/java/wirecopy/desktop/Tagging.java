package wirecopy.desktop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import wirecopy.desktop.asking.TagCard;
import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.marks.Marks;
import wirecopy.desktop.toast.Toast;
import wirecopy.desktop.words.Words;
import wirecopy.store.Change;
import wirecopy.store.Store;

/** Gives stories tags and takes them away. */
final class Tagging {

    private final Words words = Words.of(Tagging.class);
    private final Lane lane;
    private final Marks marks;
    private final Overlay overlay;
    private final Toast toast;
    private Store store;

    Tagging(Background background, Marks marks, Overlay overlay, Toast toast) {
        this.lane = background.lane();
        this.marks = marks;
        this.overlay = overlay;
        this.toast = toast;
    }

    void use(Store opened) {
        store = opened;
    }

    /** Asks for the tags of these stories; of several, those that all have stand there at first. */
    void ask(List<String> ids) {
        if (store == null || ids.isEmpty()) {
            return;
        }
        Set<String> before = names(String.join(",", marks.tagsOf(ids.getFirst())));
        ids.forEach(id -> before.retainAll(names(String.join(",", marks.tagsOf(id)))));
        overlay.show(new TagCard(words.get("tags.title", ids.size()), before, marks.tags(), typed -> {
            overlay.close();
            change(ids, before, names(typed));
        }));
    }

    /** Tags as typed: names between commas. Case makes no other tag, and a quote would not be found again. */
    static Set<String> names(String typed) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Arrays.stream(typed.split(",")).map(name -> name.replaceAll("[\\p{Pi}\\p{Pf}\"]", "").strip().replaceAll("\\s+", " "))
                .filter(name -> !name.isEmpty()).forEach(names::add);
        return names;
    }

    private void change(List<String> ids, Set<String> before, Set<String> after) {
        lane.fetch(() -> {
            List<Change> changes = new ArrayList<>();
            for (String name : before) {
                if (!after.contains(name)) {
                    changes.add(store.setTag(name, ids, false));
                }
            }
            for (String name : after) {
                if (!before.contains(name)) {
                    changes.add(store.setTag(name, ids, true));
                }
            }
            return changes.stream().filter(change -> !change.isEmpty()).toList();
        }, changes -> {
            if (!changes.isEmpty()) {
                marks.tagsChanged(ids);
                toast.show(after.isEmpty() ? words.get("tags.gone") : words.get("tags.now", String.join(", ", after)), () -> undo(ids, changes));
            }
        });
    }

    private void undo(List<String> ids, List<Change> changes) {
        lane.fetch(() -> {
            changes.reversed().forEach(store::undo);
            return ids;
        }, marks::tagsChanged);
    }
}
