package wirecopy.format.json;

import java.util.EnumMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** The fields of an article by what they hold: those of the object itself, and of an object in it where it has none. */
record Fields(Map<Role, Field> found) {

    /** @param name as in the file, with the names around it: {@code fields.byline} */
    record Field(String name, JsonNode value, int rank) {
    }

    private static final int DEEPEST = 3;

    static Fields of(JsonNode object, FieldNames names) {
        Fields fields = new Fields(new EnumMap<>(Role.class));
        fields.find(object, "", names, DEEPEST);
        return fields;
    }

    private void find(JsonNode object, String path, FieldNames names, int deepest) {
        Map<Role, Field> here = new EnumMap<>(Role.class);
        object.properties().forEach(property -> {
            Role role = names.roleOf(property.getKey());
            if (role != null && fits(role, property.getValue())) {
                Field field = new Field(path + property.getKey(), property.getValue(), names.rank(property.getKey()));
                here.merge(role, field, (one, other) -> other.rank() < one.rank() ? other : one);
            }
        });
        here.forEach(found::putIfAbsent);
        object.properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (deepest > 0 && value.isObject() && FieldNames.isNest(property.getKey())) {
                find(value, path + property.getKey() + ".", names, deepest - 1);
            }
        });
    }

    private static boolean fits(Role role, JsonNode value) {
        return switch (role) {
            case PUBLISHED -> value.isString() && !value.asString().isBlank() || value.isNumber() || value.isObject();
            case ADDRESS -> value.isString() && value.asString().indexOf('/') >= 0; // a name such as urn:newsml:… leads nowhere
            case BODY -> Bodies.holds(value);
            case HEADLINE, SUBHEADLINE, BYLINE, OUTLET -> Values.hasText(value) || role == Role.BYLINE && !new Values().names(value).isEmpty();
        };
    }

    Field get(Role role) {
        return found.get(role);
    }

    boolean has(Role role) {
        return found.containsKey(role);
    }
}
