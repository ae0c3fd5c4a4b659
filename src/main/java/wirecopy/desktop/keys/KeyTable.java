package wirecopy.desktop.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.input.KeyEvent;

import wirecopy.desktop.words.Words;
import wirecopy.settings.OwnKeys;

/** The one table of keys: it binds them and makes the cheat sheet. A preset with the user's own keys over it. */
public final class KeyTable {

    private final Words words = Words.of(KeyTable.class);
    private final Map<Action, List<Key>> keys = new EnumMap<>(Action.class);
    private final Map<Key, Action> taken = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private KeyTable() {
    }

    /** The user's keys are given first, so that they win; a preset's key that is taken then is left out, and told where nothing else is left. */
    public static KeyTable of(OwnKeys own) {
        KeyTable table = new KeyTable();
        table.problems.addAll(own.problems());
        own.keys().forEach(table::giveOwn);
        Preset preset = Preset.of(own.preset());
        for (Action action : Action.values()) {
            if (!table.keys.containsKey(action)) {
                table.givePreset(action, preset.keys(action));
            }
        }
        return table;
    }

    private void giveOwn(String word, List<String> names) {
        Optional<Action> action = Action.of(word);
        if (action.isEmpty()) {
            problems.add(words.get("problem.action", word));
            return;
        }
        boolean right = names.isEmpty();
        for (String name : names) {
            right |= giveOwn(action.get(), name);
        }
        if (right) { // an empty list takes the keys away; one that is all wrong leaves those of the preset
            keys.computeIfAbsent(action.get(), a -> new ArrayList<>());
        }
    }

    private boolean giveOwn(Action action, String name) {
        Optional<Key> key = KeyName.read(name);
        if (key.isEmpty()) {
            problems.add(words.get("problem.key", action.word(), name));
        } else if (KeyName.isFixed(key.get()) && action != Action.BACK) {
            problems.add(words.get("problem.fixed", action.word(), name));
        } else if (taken.containsKey(key.get())) {
            problems.add(words.get("problem.clash", action.word(), name, taken.get(key.get()).word()));
        } else {
            give(action, key.get());
            return true;
        }
        return false;
    }

    private void givePreset(Action action, List<String> names) {
        List<Key> all = names.stream().map(name -> KeyName.read(name).orElseThrow()).toList();
        List<Key> free = all.stream().filter(key -> !taken.containsKey(key)).toList();
        free.forEach(key -> give(action, key));
        if (free.isEmpty() && !all.isEmpty()) {
            problems.add(words.get("problem.left", action.word(), all.getFirst().label(), taken.get(all.getFirst()).word()));
        }
    }

    private void give(Action action, Key key) {
        taken.put(key, action);
        keys.computeIfAbsent(action, a -> new ArrayList<>()).add(key);
    }

    /** What is wrong with the user's own keys, each in one sentence. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** The keys of an action, the first one the one to learn; as written on the cheat sheet. */
    public List<String> labels(Action action) {
        return keys.getOrDefault(action, List.of()).stream().map(Key::label).toList();
    }

    /** The actions that have a key. */
    List<Action> actions() {
        return Arrays.stream(Action.values()).filter(action -> !labels(action).isEmpty()).toList();
    }

    Optional<Action> actionOf(KeyEvent event, boolean typing) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(key -> !(typing && key.offWhileTyping()) && key.fits(event)))
                .map(Map.Entry::getKey).findFirst();
    }
}
