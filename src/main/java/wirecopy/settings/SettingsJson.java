package wirecopy.settings;

import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import wirecopy.settings.Settings.Lists;
import wirecopy.settings.Settings.WindowPlace;

/** Settings to JSON and back, value by value: one that makes no sense has its default, the others count. */
final class SettingsJson {

    private SettingsJson() {
    }

    static Settings read(JsonNode json) {
        Settings standard = Settings.DEFAULT;
        String theme = json.path("theme").asString("");
        double textSize = number(json, "textSize", Settings.SMALLEST_TEXT, Settings.LARGEST_TEXT, standard.textSize());
        return new Settings(Settings.THEMES.contains(theme) ? theme : standard.theme(), textSize, type(json.path("type")),
                kinds(json.path("unshown")), json.path("calm").asBoolean(false), lists(json.path("lists")), window(json.path("window")));
    }

    private static Type type(JsonNode json) {
        Type standard = Type.DEFAULT;
        double measure = number(json, "measure", Type.LEAST_MEASURE, Type.MOST_MEASURE, standard.measure());
        return new Type(json.path("sans").asBoolean(standard.sans()), json.path("serifFamily").asString(""), json.path("sansFamily").asString(""),
                json.path("fullWidth").asBoolean(false) ? Type.FULL_WIDTH : (int) measure,
                number(json, "lineHeight", Type.LEAST_LINE_HEIGHT, Type.MOST_LINE_HEIGHT, standard.lineHeight()),
                number(json, "paragraphSpacing", 0, Type.MOST_SPACING, standard.paragraphSpacing()));
    }

    private static Set<String> kinds(JsonNode json) {
        Set<String> kinds = new TreeSet<>();
        for (JsonNode kind : json) {
            kinds.add(kind.asString(""));
        }
        kinds.retainAll(Settings.KINDS);
        return kinds;
    }

    private static Lists lists(JsonNode json) {
        String groups = json.path("groups").asString("");
        return new Lists(Lists.GROUPS.contains(groups) ? groups : Lists.DEFAULT.groups(), json.path("compact").asBoolean(Lists.DEFAULT.compact()));
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
                number(json, "sidebar", 100, 2000, 210), number(json, "timeline", 100, 4000, 340),
                json.path("withSidebar").asBoolean(true), json.path("withList").asBoolean(true));
    }

    private static double number(JsonNode json, String name, double least, double most, double otherwise) {
        JsonNode value = json.path(name);
        return value.isNumber() && value.doubleValue() >= least && value.doubleValue() <= most ? value.doubleValue() : otherwise;
    }

    static JsonNode write(Settings settings, ObjectNode json) {
        json.put("theme", settings.theme()).put("textSize", settings.textSize()).put("calm", settings.calm());
        Type type = settings.type();
        ObjectNode set = json.putObject("type").put("sans", type.sans()).put("serifFamily", type.serifFamily()).put("sansFamily", type.sansFamily())
                .put("fullWidth", type.measure() == Type.FULL_WIDTH).put("lineHeight", type.lineHeight()).put("paragraphSpacing", type.paragraphSpacing());
        if (type.measure() != Type.FULL_WIDTH) {
            set.put("measure", type.measure());
        }
        ArrayNode unshown = json.putArray("unshown");
        new TreeSet<>(settings.unshown()).forEach(unshown::add);
        json.putObject("lists").put("groups", settings.lists().groups()).put("compact", settings.lists().compact());
        WindowPlace place = settings.window();
        if (place != null) {
            json.putObject("window").put("x", place.x()).put("y", place.y())
                    .put("width", place.width()).put("height", place.height()).put("maximized", place.maximized())
                    .put("sidebar", place.sidebar()).put("timeline", place.timeline())
                    .put("withSidebar", place.withSidebar()).put("withList", place.withList());
        }
        return json;
    }
}
