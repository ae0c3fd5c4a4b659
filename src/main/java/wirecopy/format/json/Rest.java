package wirecopy.format.json;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import wirecopy.format.story.Sheet;

/** All fields of an object that are no part of its story, so that nothing of the file is kept from its reader. */
record Rest(Values values, Bodies bodies, Sheet sheet) {

    void write(JsonNode object) {
        object.properties().forEach(property -> write(property.getKey(), property.getValue()));
    }

    private void write(String name, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(property -> write(name + "." + property.getKey(), property.getValue()));
        } else if (value.isArray()) {
            writeList(name, value);
        } else if (isLeft(value)) {
            sheet.leftOut(name, value.asString());
        }
    }

    /** Plain values of a list go on one line, as tags do. */
    private void writeList(String name, JsonNode list) {
        List<String> plain = new ArrayList<>();
        for (JsonNode value : list) {
            if (value.isContainer()) {
                write(name, value);
            } else if (isLeft(value)) {
                plain.add(value.asString());
            }
        }
        if (!plain.isEmpty()) {
            sheet.leftOut(name, String.join(", ", plain));
        }
    }

    private boolean isLeft(JsonNode value) {
        return !value.isNull() && !values.isUsed(value) && !bodies.isUsed(value);
    }
}
