package wirecopy.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import wirecopy.desktop.keys.Action;
import wirecopy.desktop.words.Words;

/** What a right-click on a story offers, in the list and on the page. */
final class StoryMenu {

    private static final Words WORDS = Words.of(StoryMenu.class);
    private static final List<Action> MARKING = List.of(Action.OWN_WINDOW, Action.READ, Action.STAR, Action.TAG, Action.NOTE);
    private static final List<Action> LEADING_ON = List.of(Action.SIMILAR, Action.PEOPLE);
    private static final List<Action> TAKING_OUT = List.of(Action.EXPORT_STORIES, Action.PRINT);

    private final Predicate<Action> doer;

    StoryMenu(Predicate<Action> doer) {
        this.doer = doer;
    }

    /** For the selected stories of the list. */
    List<MenuItem> ofList() {
        return items(List.of(MARKING, LEADING_ON, TAKING_OUT));
    }

    /** For the story that is read. */
    List<MenuItem> ofPage() {
        return items(List.of(LEADING_ON, TAKING_OUT));
    }

    private List<MenuItem> items(List<List<Action>> groups) {
        List<MenuItem> items = new ArrayList<>();
        for (List<Action> group : groups) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            group.forEach(action -> items.add(item(action)));
        }
        return items;
    }

    private MenuItem item(Action action) {
        MenuItem item = new MenuItem(WORDS.get("story.menu." + action.word()));
        item.setOnAction(chosen -> doer.test(action));
        return item;
    }
}
