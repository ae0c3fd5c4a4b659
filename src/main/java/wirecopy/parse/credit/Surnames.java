package wirecopy.parse.credit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import wirecopy.article.Byline;
import wirecopy.article.Contributor;

/** Tells who is meant by a surname alone: {@code Thomas reported from Seoul} under {@code By Clara Thomas}. */
public final class Surnames {

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private Surnames() {
    }

    /**
     * Links each surname alone to the one full name that ends with it. Names of the byline go first; two that fit are none.
     *
     * @param byline or null
     */
    public static List<Contributor> linked(List<Contributor> contributors, Byline byline) {
        if (contributors.stream().noneMatch(c -> isAlone(c.name()))) {
            return contributors;
        }
        Map<String, Set<String>> authors = bySurname(byline == null ? List.of() : byline.names());
        return contributors.stream().map(c -> isAlone(c.name()) ? c.linkedTo(fullName(c, contributors, authors)) : c).toList();
    }

    private static String fullName(Contributor alone, List<Contributor> all, Map<String, Set<String>> authors) {
        String surname = fold(alone.name());
        Set<String> fitting = authors.get(surname);
        if (fitting == null) {
            List<String> others = all.stream().filter(c -> c.name() != null && isWhereWas(alone, c)).map(Contributor::name).toList();
            fitting = bySurname(others).getOrDefault(surname, Set.of());
        }
        return fitting.size() == 1 ? fitting.iterator().next() : null;
    }

    /** Nobody is in two places: then it is someone else of that name. */
    private static boolean isWhereWas(Contributor one, Contributor other) {
        return one.place() == null || other.place() == null || one.place().equals(other.place());
    }

    /** Every full name under all that may stand for it alone: {@code Vincent van Gogh} under {@code gogh} and {@code van gogh}. */
    private static Map<String, Set<String>> bySurname(List<String> names) {
        Map<String, Set<String>> found = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name == null || isAlone(name) || !seen.add(fold(name))) {
                continue;
            }
            String[] words = withoutSuffix(fold(name)).split(" ");
            String ending = "";
            for (int i = words.length - 1; i > 0 && (ending.isEmpty() || Lexicon.PARTICLES.contains(words[i])); i--) {
                ending = ending.isEmpty() ? words[i] : words[i] + " " + ending;
                found.computeIfAbsent(ending, any -> new HashSet<>()).add(name);
            }
        }
        return found;
    }

    private static String withoutSuffix(String name) {
        int last = name.lastIndexOf(' ');
        return last > 0 && SUFFIXES.contains(name.substring(last + 1)) ? withoutComma(name.substring(0, last)) : name;
    }

    private static String withoutComma(String name) {
        return name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
    }

    /** One word, particles aside: {@code Thomas}, {@code van der Berg}. */
    private static boolean isAlone(String name) {
        if (name == null) {
            return false;
        }
        int start = 0;
        for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', start)) {
            if (!Lexicon.PARTICLES.contains(name.substring(start, blank).toLowerCase(Locale.ROOT))) {
                return withoutSuffix(fold(name)).indexOf(' ', start) < 0;
            }
            start = blank + 1;
        }
        return true;
    }

    /** Bylines are often in capitals. */
    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
