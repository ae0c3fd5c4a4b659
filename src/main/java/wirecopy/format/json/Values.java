package wirecopy.format.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import wirecopy.format.story.Moment;

/** Values of fields as text, and which of them were used. For one object. */
final class Values {

    private static final List<String> TEXTS = List.of("main", "basic", "rendered", "html", "value", "text", "content", "default", "full", "original",
            "name", "title");
    private static final List<String> NAMES = List.of("original", "name", "fullName", "full_name", "displayName", "display_name", "byline",
            "value", "text", "by", "person", "literal");
    private static final List<String> DATES = List.of("$date", "date", "value", "iso", "datetime", "rendered");
    private static final int DEEPEST = 4;
    private static final long FIRST_SECOND = 100_000_000L;
    private static final long FIRST_MILLISECOND = 100_000_000_000L;
    private static final long LAST_MILLISECOND = 100_000_000_000_000L;

    private final Set<JsonNode> used = Collections.newSetFromMap(new IdentityHashMap<>());

    boolean isUsed(JsonNode leaf) {
        return used.contains(leaf);
    }

    /** The string that a field holds, be it in a list or an object of its own; null where there is none. */
    String text(JsonNode node) {
        JsonNode leaf = leaf(node, TEXTS, DEEPEST);
        return leaf == null ? null : use(leaf);
    }

    /** Whether there is one, without using it. */
    static boolean hasText(JsonNode node) {
        return leaf(node, TEXTS, DEEPEST) != null;
    }

    private String use(JsonNode leaf) {
        used.add(leaf);
        return leaf.asString();
    }

    private static JsonNode leaf(JsonNode node, List<String> names, int deepest) {
        if (node.isString()) {
            return node.asString().isBlank() ? null : node;
        }
        if (deepest > 0 && node.isArray()) {
            for (JsonNode inner : mainFirst(node)) {
                JsonNode leaf = leaf(inner, names, deepest - 1);
                if (leaf != null) {
                    return leaf;
                }
            }
        }
        if (deepest > 0 && node.isObject()) {
            for (String name : names) {
                JsonNode leaf = leaf(node.path(name), names, deepest - 1);
                if (leaf != null) {
                    return leaf;
                }
            }
        }
        return null;
    }

    /** The elements of a list, the one in front that is told to be the main one. */
    private static List<JsonNode> mainFirst(JsonNode list) {
        List<JsonNode> all = new ArrayList<>();
        list.forEach(all::add);
        for (int i = 1; i < all.size(); i++) {
            if ("main".equals(all.get(i).path("role").asString(""))) {
                Collections.swap(all, 0, i);
                break;
            }
        }
        return all;
    }

    /** The names that a field holds, each as it stands there. */
    List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        addNames(node, names, DEEPEST);
        return names;
    }

    private void addNames(JsonNode node, List<String> names, int deepest) {
        if (node.isString()) {
            String name = withoutBrackets(node.asString().strip());
            if (!name.isEmpty() && name.indexOf('@') < 0 && !name.contains("://")) {
                used.add(node);
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        } else if (deepest > 0 && node.isArray()) {
            node.forEach(inner -> addNames(inner, names, deepest - 1));
        } else if (deepest > 0 && node.isObject()) {
            int before = names.size();
            for (int i = 0; i < NAMES.size() && names.size() == before; i++) {
                addNames(node.path(NAMES.get(i)), names, deepest - 1);
            }
            if (names.size() == before) {
                addParts(node, names);
            }
        }
    }

    /** First and last name by themselves. */
    private void addParts(JsonNode person, List<String> names) {
        StringBuilder name = new StringBuilder();
        person.properties().forEach(property -> {
            String part = property.getKey().toLowerCase(Locale.ROOT);
            boolean named = part.matches("(first|middle|last|given|family)_?name") && property.getValue().isString();
            if (named && !property.getValue().asString().isBlank()) {
                name.append(name.isEmpty() ? "" : " ").append(use(property.getValue()).strip());
            }
        });
        if (!name.isEmpty()) {
            names.add(name.toString());
        }
    }

    /** {@code ['Jane Doe', 'John Roe']}: a list written as text. */
    private static String withoutBrackets(String names) {
        boolean list = names.length() > 1 && names.startsWith("[") && names.endsWith("]");
        return list ? names.substring(1, names.length() - 1).replace("'", "").replace("\"", "").strip() : names;
    }

    /** A point in time, as people read it; null where it is none. */
    String time(JsonNode node) {
        if (node.isObject()) {
            for (String name : DATES) {
                String time = time(node.path(name));
                if (time != null) {
                    return time;
                }
            }
        }
        if (node.isString() && !node.asString().isBlank()) {
            String time = Moment.inWords(node.asString().strip());
            if (time != null) {
                used.add(node);
            }
            return time;
        }
        boolean epoch = node.isNumber() && Math.abs(node.asDouble()) >= FIRST_SECOND && node.asDouble() < LAST_MILLISECOND;
        if (!epoch) {
            return null;
        }
        used.add(node);
        long number = (long) node.asDouble();
        return Moment.inWords((number < FIRST_MILLISECOND ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number)).toString());
    }
}
