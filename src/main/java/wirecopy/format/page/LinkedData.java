package wirecopy.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article that a page describes in JSON-LD, in the words of schema.org; nothing where it describes none. */
record LinkedData(String headline, List<String> authors, String published, String outlet, String address, String body, boolean free) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();
    private static final LinkedData NONE = new LinkedData(null, List.of(), null, null, null, null, true);
    private static final Set<String> ARTICLES = Set.of("Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "OpinionNewsArticle",
            "AnalysisNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "LiveBlogPosting", "Report", "WebPage");
    private static final int DEEPEST = 6;

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                LinkedData found = find(JSON.readTree(script.data()), 0);
                if (found != null) {
                    return found;
                }
            } catch (JacksonException e) {
                // what is no JSON declares nothing
            }
        }
        return NONE;
    }

    private static LinkedData find(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        if (node.isObject() && isArticle(node.path("@type"))) {
            return new LinkedData(text(node.path("headline")), names(node.path("author")), text(node.path("datePublished")),
                    text(node.path("publisher").path("name")), text(node.path("url")),
                    text(node.path("articleBody")), !node.path("isAccessibleForFree").asString("").equalsIgnoreCase("false"));
        }
        if (node.isArray() || node.has("@graph")) {
            for (JsonNode inner : node.isArray() ? node : node.path("@graph")) {
                LinkedData found = find(inner, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        return type.isString() && ARTICLES.contains(type.asString());
    }

    private static List<String> names(JsonNode author) {
        List<String> names = new ArrayList<>();
        if (author.isString()) {
            names.add(author.asString());
        } else if (author.isArray()) {
            author.forEach(one -> names.addAll(one.isArray() ? List.of() : names(one)));
        } else if (author.isObject() && text(author.path("name")) != null && !"Organization".equals(text(author.path("@type")))) {
            names.add(text(author.path("name")));
        }
        return names;
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }
}
