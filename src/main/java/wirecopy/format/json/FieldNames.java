package wirecopy.format.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which names of fields stand for what. Immutable. */
public final class FieldNames {

    /** An object under one of these names is the article, or part of it. */
    private static final List<String> NESTS = List.of("article", "data", "fields", "story", "news", "item", "newsitem", "source", "doc", "document",
            "content", "attributes", "post", "entry", "payload", "result", "record", "node", "mainentity");

    private static final FieldNames USUAL = new FieldNames(Map.of());

    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<Role, List<String>> own;

    private FieldNames(Map<Role, List<String>> own) {
        this.own = own;
        for (Role role : Role.values()) {
            List<String> names = new ArrayList<>();
            own.getOrDefault(role, List.of()).forEach(name -> names.add(plain(name)));
            names.addAll(role.names());
            for (int rank = 0; rank < names.size(); rank++) {
                roles.putIfAbsent(names.get(rank), role);
                ranks.putIfAbsent(names.get(rank), rank);
            }
        }
        own.forEach((role, names) -> names.forEach(name -> {
            roles.put(plain(name), role);
            ranks.put(plain(name), names.indexOf(name));
        }));
    }

    public static FieldNames usual() {
        return USUAL;
    }

    /** As {@link #with(Map)}, by the words of roles, see {@link Role#named}; words that are none do not count. */
    public static FieldNames ofWords(Map<String, List<String>> own) {
        Map<Role, List<String>> roles = new EnumMap<>(Role.class);
        own.forEach((word, names) -> {
            Role role = Role.named(word);
            if (role != null) {
                roles.put(role, names);
            }
        });
        return with(roles);
    }

    /** @param own names that win over the usual ones, the first of a role over the others */
    public static FieldNames with(Map<Role, List<String>> own) {
        Map<Role, List<String>> copy = new EnumMap<>(Role.class);
        own.forEach((role, names) -> copy.put(role, List.copyOf(names)));
        return copy.isEmpty() ? USUAL : new FieldNames(copy);
    }

    /** What the user named, as one text: empty where there is nothing. The same text, the same articles. */
    public String own() {
        return own.isEmpty() ? "" : own.toString();
    }

    /** What a field of this name holds, or null where it is not known. */
    Role roleOf(String name) {
        return roles.get(plain(name));
    }

    /** How likely a name is the one for its role: the lowest is likeliest. */
    int rank(String name) {
        return ranks.getOrDefault(plain(name), Integer.MAX_VALUE);
    }

    static boolean isNest(String name) {
        return NESTS.contains(plain(name));
    }

    /** A name in lower case, letters and digits only: {@code article_body}, {@code articleBody} and {@code article-body} are the same. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }
}
