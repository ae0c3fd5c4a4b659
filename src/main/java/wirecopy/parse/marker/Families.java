package wirecopy.parse.marker;

import java.util.List;

import wirecopy.parse.line.LineIndex;

/** All families of template code, in the order in which they are asked where two begin alike. */
final class Families {

    private static final int LONGEST_TAG = 2000;
    private static final int LONGEST_SHORTCODE = 300;
    private static final int ANY_LENGTH = Integer.MAX_VALUE;

    private Families() {
    }

    /** The families whose pieces begin with this character. */
    static List<Family> beginningWith(char first, String text, LineIndex lines) {
        return switch (first) {
            case '{' -> List.of(new Enclosed(text, "{{<", ">}}", "hugo-shortcode", LONGEST_SHORTCODE),
                    new Enclosed(text, "{{%", "%}}", "hugo-shortcode", LONGEST_SHORTCODE),
                    new Mustache(text, "{{", "}}", true), new JinjaTags(text), new DustTags(text), new SvelteTags(text),
                    new Enclosed(text, "{#", "#}", "jinja-comment", LONGEST_TAG), new SmartyTags(text));
            case '<' -> List.of(new Enclosed(text, "<!--", "-->", "html-comment", ANY_LENGTH),
                    new Enclosed(text, "<%--", "--%>", "erb-comment", ANY_LENGTH),
                    new Enclosed(text, "<%", "%>", "erb-tag", LONGEST_TAG),
                    new Enclosed(text, "<?php", "?>", "php-tag", LONGEST_TAG),
                    new Enclosed(text, "<?=", "?>", "php-tag", LONGEST_TAG),
                    new Enclosed(text, "<?xml", "?>", "xml-tag", LONGEST_TAG),
                    new Enclosed(text, "<!DOCTYPE", ">", "html-tag", LONGEST_TAG),
                    new Mustache(text, "<<", ">>", false), new FreeMarkerTags(text), new HtmlTags(text));
            case '$' -> List.of(new DollarVariables(text, "${"), new DollarVariables(text, "$!{"));
            case '#' -> List.of(new DollarVariables(text, "#{"), new Placeholders(text, "##", false), new DirectiveLines(text, lines, "#"));
            case '@' -> List.of(new Placeholders(text, "@@", false), new DirectiveLines(text, lines, "@"));
            case '%' -> List.of(new Placeholders(text, "%%", false), new Placeholders(text, "%", true));
            case '_' -> List.of(new Placeholders(text, "__", true));
            case '*' -> List.of(new MergeTags(text));
            case '[' -> List.of(new Enclosed(text, "[%", "%]", "toolkit-tag", LONGEST_TAG), new Shortcodes(text, lines));
            case '&' -> List.of(new Entities(text));
            default -> List.of();
        };
    }
}
