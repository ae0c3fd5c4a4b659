package wirecopy.format.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;

import wirecopy.article.Kind;

/** Tells by an element's own tag, class and id what part of a page it is: a caption, comments, navigation, and so on. */
final class Parts {

    static final String STORY = "story";
    static final String QUOTE = "quote";
    static final String SHARING = "sharing";
    static final String CONSENT = "consent";

    private static final Map<String, String> WORDS = read();
    private static final Map<String, String> TAGS = Map.ofEntries(Map.entry("nav", "navigation"), Map.entry("figure", "caption"),
            Map.entry("figcaption", "caption"), Map.entry("footer", "about"), Map.entry("form", "tool"), Map.entry("button", "tool"),
            Map.entry("label", "tool"), Map.entry("fieldset", "tool"), Map.entry("aside", "related"), Map.entry("dialog", "tool"), Map.entry("amp-ad", "advertising"), Map.entry("menu", "navigation"));
    private static final Map<String, String> ROLES = Map.of("navigation", "navigation", "complementary", "related", "banner", "navigation",
            "contentinfo", "about", "search", "tool", "dialog", "tool", "button", "tool", "alert", "tool", "menu", "navigation", "tooltip", "tool");

    private static final Set<String> CELLS = Set.of("tr", "td", "th", "tbody", "thead", "tfoot");

    /** Names that begin so tell the story's subject, or what the element has around it, but not what it is. */
    private static final Set<String> SAYING_OTHER = Set.of("tag", "category", "cat", "has", "no", "without", "with", "hide", "show", "not");
    private static final Set<String> HOLDERS = Set.of("div", "section", "article", "main", "td", "span", "body");

    private Parts() {
    }

    /** The part's name as in {@code parts.txt}, or null where nothing is said. */
    static String of(Element element) {
        if (CELLS.contains(element.normalName())) {
            return null;
        }
        String part = named(element.className());
        if (part == null) {
            part = named(element.id());
        }
        if (part == null) {
            part = ROLES.get(element.attr("role"));
        }
        if (part == null && PopUps.isHidden(element)) {
            return "hidden by the page";
        }
        return part == null && !isFigureOfText(element) ? TAGS.get(element.normalName()) : part;
    }

    /** Tables and quotations are set as figures too. */
    private static boolean isFigureOfText(Element element) {
        return element.normalName().equals("figure") && element.selectFirst("table, blockquote") != null;
    }

    /** What a part inside the story is of it; null where it is left out, also where there is no part. */
    static Kind kind(String part) {
        return switch (part) {
            case "caption" -> Kind.CAPTION;
            case "dek" -> Kind.SUBHEADLINE;
            case null, default -> null;
        };
    }

    /** What a part between the headline and the story is of it; null where it is left out, also where there is no part. */
    static Kind kindAboveStory(String part) {
        return switch (part) {
            case "caption" -> Kind.CAPTION;
            case "dek" -> Kind.SUBHEADLINE;
            case "byline" -> Kind.BYLINE;
            case "date" -> Kind.TIMESTAMP;
            case null, default -> null;
        };
    }

    /** Whether its names say that it holds the text of a story. */
    static boolean isStory(Element element) {
        return HOLDERS.contains(element.normalName()) && isNamedStory(element);
    }

    private static boolean isNamedStory(Element element) {
        return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")
                || STORY.equals(named(element.className())) || STORY.equals(named(element.id()));
    }

    private static String named(String names) {
        if (names.isEmpty()) {
            return null;
        }
        String found = null;
        for (String name : names.split("\\s+")) {
            List<String> words = words(name);
            String part = words.isEmpty() || SAYING_OTHER.contains(words.getFirst()) ? null : byWords(words);
            if (STORY.equals(part)) {
                return part;
            }
            found = found == null ? part : found;
        }
        return found;
    }

    /** A part that is named beside the story is that part: "story-body-share". */
    private static String byWords(List<String> words) {
        String found = null;
        for (int i = 0; i < words.size(); i++) {
            String joined = words.get(i);
            String part = WORDS.getOrDefault(joined, joined.endsWith("gallery") || joined.endsWith("caption") ? "caption" : null);
            for (int k = i + 1; part == null && k < Math.min(i + 3, words.size()); k++) {
                joined = joined + '-' + words.get(k);
                part = WORDS.get(joined);
            }
            if (part != null && !part.equals(STORY)) {
                return part;
            }
            found = found == null ? part : found;
        }
        return found;
    }

    /** "articleBody__relatedLinks" as article, body, related, links. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : '-';
            boolean letter = Character.isLetter(c);
            boolean hump = letter && Character.isUpperCase(c) && i > start && Character.isLowerCase(name.charAt(i - 1));
            if (!letter || hump) {
                if (i > start) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = letter ? i : i + 1;
            }
        }
        return words;
    }

    private static Map<String, String> read() {
        Map<String, String> words = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Parts.class.getResourceAsStream("parts.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] fields = line.strip().split("\\s+");
                    for (int i = 1; i < fields.length; i++) {
                        words.putIfAbsent(fields[i], fields[0]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
