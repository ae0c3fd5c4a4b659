package wirecopy.desktop;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

import wirecopy.article.Article;
import wirecopy.article.Kind;
import wirecopy.desktop.background.Background;
import wirecopy.desktop.preferences.PreferencesCard;
import wirecopy.desktop.reader.PageStyle;
import wirecopy.desktop.reader.ReaderView;
import wirecopy.desktop.timeline.ListLook;
import wirecopy.search.Grouping;
import wirecopy.settings.OwnKeys;
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
    private final ReadOnlyBooleanWrapper calm = new ReadOnlyBooleanWrapper();
    private Settings settings;

    Preferences(Background background, SettingsFile file, ReaderView reader, ReaderTools tools, Appearance appearance, Settings settings) {
        this.background = background;
        this.file = file;
        this.reader = reader;
        this.tools = tools;
        this.settings = settings;
        this.appearance = appearance;
        writing.setOnFinished(rested -> write());
        Platform.getPreferences().reducedMotionProperty().addListener(change -> settle());
        settle();
        apply(reader);
    }

    Settings now() {
        return settings;
    }

    Appearance appearance() {
        return appearance;
    }

    /** Whether nothing is to move by itself: the user or the system wants it so. */
    ReadOnlyBooleanProperty calmProperty() {
        return calm.getReadOnlyProperty();
    }

    private void settle() {
        calm.set(settings.calm() || Platform.getPreferences().isReducedMotion());
    }

    void change(Settings changed) {
        settings = changed;
        settle();
        appearance.theme(changed.theme());
        apply(reader);
        writing.playFromStart();
    }

    ListLook listLook() {
        Optional<Grouping> by = Stream.of(Grouping.values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(settings.lists().groups())).findFirst();
        return new ListLook(by, settings.lists().compact());
    }

    void takeListLook(ListLook look) {
        String groups = look.grouping().map(by -> by.name().toLowerCase(Locale.ROOT)).orElse(Settings.Lists.DEFAULT.groups());
        change(settings.withLists(new Settings.Lists(groups, look.compact())));
    }

    /** Has a reader set stories as it is wanted now. */
    void apply(ReaderView shown) {
        Type type = settings.type();
        shown.setStyle(new PageStyle(settings.textSize(), type.sans(), type.serifFamily(), type.sansFamily(), type.measure(), type.lineHeight(),
                type.paragraphSpacing()));
        shown.setUnshown(kinds());
        tools.setUnshown(settings.unshown());
    }

    /** The kinds of lines that are not shown. */
    Set<Kind> kinds() {
        return settings.unshown().stream().map(kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT))).collect(Collectors.toSet());
    }

    /** A card to change them, with a story beside it that shows what that does. */
    PreferencesCard card(Article sample, Remapping remapping) {
        ReaderView preview = new ReaderView();
        preview.show(sample);
        apply(preview);
        Consumer<Settings> changed = other -> {
            change(other);
            apply(preview);
        };
        PreferencesCard card = new PreferencesCard(settings, preview, changed);
        card.offerKeys(OwnKeys.PRESETS, remapping.preset(), remapping.file().toString(), remapping::choose);
        return card;
    }

    /** Writes nothing more by itself: the window closes, and what holds then is written with its place. */
    void stop() {
        writing.stop();
    }

    private void write() {
        Settings written = settings;
        background.run(() -> file.write(written));
    }
}
