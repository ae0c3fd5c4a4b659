package wirecopy.settings;

import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import wirecopy.settings.Settings.WindowPlace;

/** Settings to JSON and back, value by value: one that makes no sense has its default, the others count. */
final class SettingsJson {

    private static final Set<String> THEMES = Set.of("light", "dark", "system");
    private static final double SMALLEST_TEXT = 6;
    private static final double LARGEST_TEXT = 96;

    private SettingsJson() {
    }

    static Settings read(JsonNode json) {
        Settings standard = Settings.DEFAULT;
        String theme = json.path("theme").asString("");
        double textSize = number(json, "textSize", SMALLEST_TEXT, LARGEST_TEXT, standard.textSize());
        return new Settings(THEMES.contains(theme) ? theme : standard.theme(), textSize, window(json.path("window")));
    }

    /** A place without its four sides is none. */
    private static WindowPlace window(JsonNode json) {
        double x = number(json, "x", -1e6, 1e6, Double.NaN);
        double y = number(json, "y", -1e6, 1e6, Double.NaN);
        double width = number(json, "width", 1, 1e5, Double.NaN);
        double height = number(json, "height", 1, 1e5, Double.NaN);
        if (Double.isNaN(x + y + width + height)) {
            return null;
        }
        return new WindowPlace(x, y, width, height, json.path("maximized").asBoolean(false),
                number(json, "sidebar", 100, 2000, 210), number(json, "timeline", 100, 4000, 340));
    }

    private static double number(JsonNode json, String name, double least, double most, double otherwise) {
        JsonNode value = json.path(name);
        return value.isNumber() && value.doubleValue() >= least && value.doubleValue() <= most ? value.doubleValue() : otherwise;
    }

    static JsonNode write(Settings settings, ObjectNode json) {
        json.put("theme", settings.theme()).put("textSize", settings.textSize());
        WindowPlace place = settings.window();
        if (place != null) {
            json.putObject("window").put("x", place.x()).put("y", place.y())
                    .put("width", place.width()).put("height", place.height()).put("maximized", place.maximized())
                    .put("sidebar", place.sidebar()).put("timeline", place.timeline());
        }
        return json;
    }
}
