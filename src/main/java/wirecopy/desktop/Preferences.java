package wirecopy.desktop;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import wirecopy.article.Article;
import wirecopy.article.Kind;
import wirecopy.desktop.background.Background;
import wirecopy.desktop.preferences.PreferencesCard;
import wirecopy.desktop.reader.PageStyle;
import wirecopy.desktop.reader.ReaderView;
import wirecopy.settings.Settings;
import wirecopy.settings.SettingsFile;
import wirecopy.settings.Type;

/** The settings: what holds, what follows from a change, and when it is written. */
final class Preferences {

    /** A slider that is pulled changes things many times a second; writing waits until it rests. */
    private static final Duration CALM = Duration.millis(400);

    private final Background background;
    private final SettingsFile file;
    private final ReaderView reader;
    private final ReaderTools tools;
    private final Appearance appearance;
    private final PauseTransition writing = new PauseTransition(CALM);
    private Settings settings;

    Preferences(Background background, SettingsFile file, ReaderView reader, ReaderTools tools, Appearance appearance, Settings settings) {
        this.background = background;
        this.file = file;
        this.reader = reader;
        this.tools = tools;
        this.settings = settings;
        this.appearance = appearance;
        writing.setOnFinished(calm -> write());
        apply(reader);
    }

    Settings now() {
        return settings;
    }

    Appearance appearance() {
        return appearance;
    }

    void change(Settings changed) {
        settings = changed;
        appearance.theme(changed.theme());
        apply(reader);
        writing.playFromStart();
    }

    /** Has a reader set stories as it is wanted now. */
    void apply(ReaderView shown) {
        Type type = settings.type();
        shown.setStyle(new PageStyle(settings.textSize(), type.sans(), type.serifFamily(), type.sansFamily(), type.measure(), type.lineHeight(),
                type.paragraphSpacing()));
        shown.setUnshown(kinds());
        tools.setUnshown(settings.unshown());
    }

    private Set<Kind> kinds() {
        return settings.unshown().stream().map(kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT))).collect(Collectors.toSet());
    }

    /** A card to change them, with a story beside it that shows what that does. */
    PreferencesCard card(Article sample) {
        ReaderView preview = new ReaderView();
        preview.show(sample);
        apply(preview);
        Consumer<Settings> changed = other -> {
            change(other);
            apply(preview);
        };
        return new PreferencesCard(settings, preview, changed);
    }

    private void write() {
        Settings written = settings;
        background.run(() -> file.write(written));
    }
}
