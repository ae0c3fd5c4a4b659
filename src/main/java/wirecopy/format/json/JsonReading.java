package wirecopy.format.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON as careless programs write it: with line ends inside strings, commas behind the last value. */
final class JsonReading {

    /** As deep as objects may lie in each other: what is deeper is no story. */
    private static final int DEEPEST = 200;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private JsonReading() {
    }

    /** @throws JacksonException where it is no JSON */
    static JsonNode tree(String text) {
        return JSON.readTree(text);
    }
}
