package wirecopy.desktop.keys;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a key can do, in the order of the list of keys. */
public enum Action {
    NEXT, PREVIOUS, EXTEND_DOWN, EXTEND_UP, PAGE_DOWN, PAGE_UP, NEXT_UNREAD, PREVIOUS_UNREAD, READ, UNREAD_AND_ON, ALL_READ, ALL_READ_AND_ON, STAR, TAG, NOTE, KEEP_NOTE,
    SIMILAR, PEOPLE, NEXT_PLACE, PREVIOUS_PLACE, UNDO, BACK,
    SOURCE, NEXT_HIDDEN, PREVIOUS_HIDDEN, PUT_BACK, HIDE, KEEP_ALWAYS, NEVER_SHOW, RULES, INFO,
    SEARCH, KEEP_SEARCH, NEXT_HIT, PREVIOUS_HIT, NEXT_STORY_WITH_HIT, FIND, FIND_PATTERN, FIND_EXACT,
    OPEN_FILES, OPEN_FOLDER, OWN_WINDOW, EXPORT_STORIES, EXPORT_LIST, PRINT, EXPORT, IMPORT,
    PALETTE, PREFERENCES, LARGER, SMALLER, NORMAL_SIZE, SIDEBAR, LIST, FULL_SCREEN, KEYS, ABOUT, CLOSE, QUIT;

    /** Its name in {@code keys.json}: {@code next-unread}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Action> of(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Stream.of(values()).filter(action -> action.word().equals(wanted)).findFirst();
    }
}
