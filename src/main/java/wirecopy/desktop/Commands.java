package wirecopy.desktop;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import wirecopy.desktop.keys.Action;
import wirecopy.desktop.keys.KeyBoard;
import wirecopy.desktop.palette.Command;
import wirecopy.desktop.sidebar.Place;
import wirecopy.desktop.sidebar.Sidebar;
import wirecopy.desktop.words.Words;

/** All that can be asked for by name: what keys do, the places at the left, the themes. */
final class Commands {

    /** What means something only where its key is pressed. */
    private static final Set<Action> HERE_ONLY = EnumSet.of(Action.KEEP_NOTE, Action.PALETTE, Action.BACK);

    private final Words words = Words.of(Commands.class);
    private final KeyBoard keys;
    private final Predicate<Action> doer;
    private final Sidebar sidebar;
    private final Consumer<Place> go;
    private final Appearance appearance;

    Commands(KeyBoard keys, Predicate<Action> doer, Sidebar sidebar, Consumer<Place> go, Appearance appearance) {
        this.keys = keys;
        this.doer = doer;
        this.sidebar = sidebar;
        this.go = go;
        this.appearance = appearance;
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>();
        for (Action action : Action.values()) {
            if (!HERE_ONLY.contains(action)) {
                all.add(new Command(keys.name(action), keys.label(action), "", () -> doer.test(action)));
            }
        }
        sidebar.places().forEach(place -> all.add(new Command(place.name(), "", words.get("command.place"), () -> go.accept(place.place()))));
        for (String theme : Appearance.THEMES) {
            all.add(new Command(words.get("theme." + theme), "", words.get("command.theme"), () -> appearance.theme(theme)));
        }
        return all;
    }
}
