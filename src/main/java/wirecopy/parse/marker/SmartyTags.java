package wirecopy.parse.marker;

import java.util.Set;

/**
 * Tags of Smarty and its like, in single braces: {@code {$article.title}}, {@code {include file="ad.tpl"}}, {@code {/if}}. Other words
 * in single braces are content.
 */
final class SmartyTags implements Family {

    private static final int LONGEST = 200;
    private static final Set<String> BLOCKS = Set.of("if", "foreach", "foreachelse", "section", "literal", "block", "strip", "capture",
            "function", "while", "for", "php", "nocache");
    private static final Set<String> BARE = Set.of("literal", "nocache", "foreachelse", "ldelim", "rdelim");
    /** Alone on a line in single braces, what is a shortcode in square brackets is one too. */
    private static final Set<String> SHORTCODES = Words.read("shortcodes.txt");
    private static final Set<String> WITH_SETTINGS = Set.of("include", "block", "assign", "extends", "foreach", "section", "function", "html_image",
            "config_load", "insert", "exp:channel:entries", "embed");

    private final String text;

    SmartyTags(String text) {
        this.text = text;
    }

    @Override
    public String opener() {
        return "{";
    }

    @Override
    public Found at(int at) {
        char first = Code.charAt(text, at + 1);
        boolean variable = first == '$';
        boolean closing = first == '/';
        int name = at + (variable || closing ? 2 : 1);
        int nameEnd = Code.nameEnd(text, name);
        if (nameEnd == name) {
            return null;
        }
        int end = Code.closingBrace(text, nameEnd, at + LONGEST);
        if (end < 0) {
            return null;
        }
        String word = text.substring(name, nameEnd);
        String rest = text.substring(nameEnd, end);
        boolean alone = rest.isEmpty() && (BARE.contains(word) || SHORTCODES.contains(word) && Code.hasLineToItself(text, at, end + 1));
        boolean counts = variable ? rest.isEmpty() || rest.startsWith("|") || rest.startsWith("[")
                : closing ? BLOCKS.contains(word) && rest.isEmpty()
                : alone || WITH_SETTINGS.contains(word) && rest.indexOf('=') > 0 || BLOCKS.contains(word) && rest.startsWith(" $");
        return counts ? Found.alone(end + 1, "smarty-tag") : null;
    }
}
