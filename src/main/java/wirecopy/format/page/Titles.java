package wirecopy.format.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page declares to be its title, for telling the headline among its chunks, and what it says below it. */
final class Titles {

    private final List<String> declared = new ArrayList<>();
    private final Set<String> descriptions = new HashSet<>();

    Titles(Document page) {
        add(page.title());
        for (Element meta : page.head().select("meta[property=og:title], meta[name=twitter:title], meta[name=title], meta[itemprop=headline]")) {
            add(meta.attr("content"));
        }
        for (Element meta : page.head().select("meta[property=og:description], meta[name=description], meta[name=twitter:description]")) {
            descriptions.add(plain(meta.attr("content")));
        }
        descriptions.remove("");
    }

    /** Whether a text is what the page declares to be about. */
    boolean describe(String text) {
        return descriptions.contains(plain(text));
    }

    private void add(String title) {
        String plain = plain(title);
        if (!plain.isEmpty()) {
            declared.add(plain);
        }
    }

    /** Whether a chunk's text is the title, or most of it: titles often have the outlet's name added. */
    boolean are(String text) {
        String plain = plain(text);
        if (plain.length() < 5) {
            return false;
        }
        for (String title : declared) {
            String longer = title.length() > plain.length() ? title : plain;
            String shorter = longer == title ? plain : title;
            if (shorter.length() * 2 > longer.length() && (longer.startsWith(shorter) || longer.endsWith(shorter))) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
