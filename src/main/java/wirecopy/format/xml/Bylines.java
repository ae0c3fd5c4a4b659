package wirecopy.format.xml;

import java.util.List;
import java.util.StringJoiner;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import wirecopy.article.Blank;

/** Bylines as documents give them: in one text, or name and job in elements of their own, with or without a "by". */
final class Bylines {

    private static final List<String> BY = List.of("by ", "von ", "par ", "por ", "door ", "af ", "av ");

    private Bylines() {
    }

    /** A byline as it is printed; null where there are only the initials of a desk in it ({@code gr/bp}). */
    static String line(Element byline) {
        StringJoiner words = new StringJoiner(" ");
        for (Node node : byline.childNodes()) {
            switch (node) {
                case TextNode text -> words.add(text.getWholeText());
                case Element element -> words.add(element.normalName().equals("byttl") ? ", " + element.text() : element.text());
                default -> {
                }
            }
        }
        String line = withoutLooseCommas(Blank.normalize(words.toString()));
        return line.isEmpty() || isInitials(line) ? null : line(line);
    }

    static String line(String names) {
        String line = Blank.normalize(names);
        boolean by = BY.stream().anyMatch(word -> line.regionMatches(true, 0, word, 0, word.length()));
        return by ? line : "By " + line;
    }

    /** One comma between two things, none before the first and behind the last. */
    private static String withoutLooseCommas(String line) {
        StringBuilder kept = new StringBuilder();
        for (String part : line.split(",")) {
            if (!part.isBlank() && !part.strip().equalsIgnoreCase("by")) {
                kept.append(kept.isEmpty() ? "" : ", ").append(part.strip());
            }
        }
        return kept.toString();
    }

    private static boolean isInitials(String line) {
        return line.indexOf('/') > 0 && line.chars().allMatch(c -> c == '/' || c == '-' || Character.isLowerCase(c));
    }
}
