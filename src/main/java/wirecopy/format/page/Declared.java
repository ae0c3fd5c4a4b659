package wirecopy.format.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself: in its head, as Open Graph, as JSON-LD, as microdata. */
final class Declared {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_AUTHORS = 8;

    private final Document page;
    private final LinkedData data;

    Declared(Document page) {
        this.page = page;
        data = LinkedData.of(page);
    }

    /** The headline, or the page's title where it declares none; null where there is neither. */
    String title() {
        return first(data.headline(), meta("meta[property=og:title]"), meta("meta[itemprop=headline]"), page.title());
    }

    /** Names of persons, as declared; those that cannot be names are left out. */
    List<String> authors() {
        SequencedSet<String> names = new LinkedHashSet<>(data.authors());
        if (names.isEmpty()) {
            for (Element meta : page.select("meta[name=author], meta[property=article:author], meta[name=byl], meta[name=parsely-author]")) {
                names.add(meta.attr("content"));
            }
        }
        if (names.isEmpty()) {
            page.select("[itemprop=author] [itemprop=name], a[rel=author]").forEach(e -> names.add(e.text()));
        }
        if (names.isEmpty()) {
            page.select(".byline .author, .author.vcard").stream().filter(e -> e.closest("#comments, .comments, .comment, aside, footer") == null)
                    .limit(1).forEach(e -> names.add(e.text()));
        }
        List<String> kept = new ArrayList<>();
        for (String name : names) {
            String plain = withoutBy(name.strip());
            if (isName(plain) && !plain.equalsIgnoreCase(outlet()) && kept.size() < MOST_AUTHORS && !kept.contains(plain)) {
                kept.add(plain);
            }
        }
        return kept;
    }

    private static String withoutBy(String name) {
        return name.regionMatches(true, 0, "by ", 0, 3) ? name.substring(3).strip() : name;
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_NAME && text.chars().noneMatch(c -> "/@:_<>{}|".indexOf(c) >= 0 || Character.isDigit(c));
    }

    /** When it was published, as declared, mostly as in {@code 2019-11-18T23:03:00Z}; or null. */
    String published() {
        return first(data.published(), meta("meta[property=article:published_time]"), meta("meta[itemprop=datePublished]"), meta("meta[name=pubdate]"),
                meta("meta[name=date]"), meta("meta[name=dc.date]"), meta("meta[name=sailthru.date]"), time());
    }

    private String time() {
        Element time = page.selectFirst("time[itemprop=datePublished], time[pubdate], article time[datetime], h1 ~ * time[datetime]");
        return time == null ? null : first(time.attr("datetime"), time.text());
    }

    String outlet() {
        return first(data.outlet(), meta("meta[property=og:site_name]"), meta("meta[name=application-name]"));
    }

    String address() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        return first(canonical == null ? null : canonical.attr("href"), meta("meta[property=og:url]"), data.address());
    }

    String description() {
        return first(meta("meta[property=og:description]"), meta("meta[name=description]"));
    }

    /** The text of the story, as declared; or null. */
    String body() {
        return data.body();
    }

    /** Whether everybody may read all of it. */
    boolean free() {
        return data.free();
    }

    private String meta(String selector) {
        Element meta = page.selectFirst(selector);
        return meta == null ? null : meta.attr("content");
    }

    private static String first(String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip().replaceAll("\\s+", " ");
            }
        }
        return null;
    }
}
