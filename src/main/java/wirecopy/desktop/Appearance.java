package wirecopy.desktop;

import java.util.List;
import java.util.function.Consumer;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** Light or dark, chosen by the user or followed from the system. Applies to every window at once. */
final class Appearance {

    static final List<String> THEMES = List.of("system", "light", "dark");

    private final Consumer<String> changed;
    private String theme;

    /** @param changed hears what the user chose */
    Appearance(String theme, Consumer<String> changed) {
        this.theme = THEMES.contains(theme) ? theme : THEMES.getFirst();
        this.changed = changed;
        Platform.getPreferences().colorSchemeProperty().addListener((scheme, before, now) -> apply());
        apply();
    }

    String theme() {
        return theme;
    }

    void theme(String chosen) {
        theme = chosen;
        apply();
        changed.accept(chosen);
    }

    private void apply() {
        boolean dark = switch (theme) {
            case "dark" -> true;
            case "light" -> false;
            default -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        Application.setUserAgentStylesheet(dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
}
