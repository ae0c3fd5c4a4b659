package wirecopy.desktop;

import java.util.List;
import java.util.function.Consumer;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import wirecopy.settings.Settings;

/** The colours of every window: a theme that the user chose, or light or dark as the system is. */
final class Appearance {

    static final List<String> THEMES = Settings.THEMES;

    /** Style classes of a window's root; {@code wirecopy.css} has their colours. */
    private static final List<String> CLASSES = List.of("theme-sepia", "theme-contrast");

    private final Consumer<String> changed;
    private final ListChangeListener<Window> follow = change -> dress();
    private String theme;

    /** @param changed hears what the user chose */
    Appearance(String theme, Consumer<String> changed) {
        this.theme = THEMES.contains(theme) ? theme : THEMES.getFirst();
        this.changed = changed;
        Platform.getPreferences().colorSchemeProperty().addListener((scheme, before, now) -> apply());
        Window.getWindows().addListener(follow);
        apply();
    }

    String theme() {
        return theme;
    }

    void theme(String chosen) {
        if (!chosen.equals(theme)) {
            theme = chosen;
            apply();
            changed.accept(chosen);
        }
    }

    private void apply() {
        Application.setUserAgentStylesheet(isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        dress();
    }

    private boolean isDark() {
        return switch (theme) {
            case "dark" -> true;
            case "light", "sepia" -> false;
            default -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void dress() {
        Window.getWindows().forEach(window -> dress(window.getScene()));
    }

    /** Gives a window that is not shown yet its colours, so that it does not begin in others. */
    void dress(Scene scene) {
        if (scene != null) {
            List<String> classes = scene.getRoot().getStyleClass();
            String wanted = "theme-" + theme;
            classes.removeIf(name -> CLASSES.contains(name) && !name.equals(wanted));
            if (CLASSES.contains(wanted) && !classes.contains(wanted)) {
                classes.add(wanted);
            }
        }
    }
}
