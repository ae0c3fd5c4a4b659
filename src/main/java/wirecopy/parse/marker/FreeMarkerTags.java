package wirecopy.parse.marker;

import wirecopy.parse.line.Finder;

/**
 * Directives of FreeMarker, and tags with a prefix as in JSP: {@code <#include "ad.ftl">}, {@code <@ad/>}, {@code <c:if test="x">},
 * {@code <amp-img src="x">}. Codes such as {@code <ID:nL2N0>} stay.
 */
final class FreeMarkerTags implements Family {

    private static final int LONGEST = 400;

    private final String text;
    private final Finder ends;

    FreeMarkerTags(String text) {
        this.text = text;
        this.ends = new Finder(text, ">");
    }

    @Override
    public String opener() {
        return "<";
    }

    @Override
    public Found at(int at) {
        boolean closing = Code.charAt(text, at + 1) == '/';
        int name = at + (closing ? 2 : 1);
        char mark = Code.charAt(text, name);
        boolean directive = mark == '#' || mark == '@';
        name += directive ? 1 : 0;
        int nameEnd = Code.nameEnd(text, name);
        if (nameEnd == name || Code.charAt(text, name) == '@') {
            return null;
        }
        int end = ends.next(nameEnd);
        if (end == text.length() || end - nameEnd > LONGEST) {
            return null;
        }
        String word = text.substring(name, nameEnd);
        String rest = text.substring(nameEnd, end);
        if (rest.indexOf('<') >= 0) {
            return null;
        }
        boolean settings = closing || rest.strip().equals("/") || word.endsWith("/") || rest.indexOf('=') > 0;
        boolean named = word.indexOf('-') > 0 || word.indexOf(':') > 0 && word.indexOf(':') < word.length() - 1;
        boolean template = word.regionMatches(true, 0, "tmpl_", 0, 5) || word.startsWith("ng-");
        boolean tag = named && settings && isLowerCase(word) || template;
        return directive || tag ? Found.alone(end + 1, directive ? "freemarker-tag" : "xml-tag") : null;
    }

    private static boolean isLowerCase(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-' || c == ':' || c == '/' || c >= '0' && c <= '9');
    }
}
