package wirecopy.desktop;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableDoubleValue;

import wirecopy.desktop.words.Words;

/** What the bar of the main window says: the program's name and, while something is done that takes long, how far it has come. */
final class WindowTitle {

    private static final Words WORDS = Words.of(WindowTitle.class);
    private static final int ALL = 100;

    private WindowTitle() {
    }

    /** @param export counts where both run: it was asked for last, and loading can be seen in the list */
    static StringBinding of(ObservableDoubleValue export, ObservableDoubleValue load) {
        return Bindings.createStringBinding(() -> of(export.get() >= 0 ? export.get() : load.get()), export, load);
    }

    private static String of(double share) {
        return share < 0 ? WORDS.get("title") : WORDS.get("title.share", (int) (share * ALL));
    }
}
