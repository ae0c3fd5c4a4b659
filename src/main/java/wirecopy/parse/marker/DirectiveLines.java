package wirecopy.parse.marker;

import java.util.Set;

import wirecopy.parse.line.LineIndex;

/**
 * Lines that are one directive of a template language: {@code @include('ad')}, {@code @Html.Partial("ad")}, {@code @Model.Title},
 * {@code #parse("ad.vm")}, {@code #end}. Inside a line these are names and hashtags.
 */
final class DirectiveLines implements Family {

    private static final Set<String> WITH_BRACKETS = Set.of("include", "includeIf", "extends", "section", "yield", "if", "elseif", "foreach", "for",
            "while", "component", "push", "stack", "Html.Partial", "Html.Raw", "Html.Action", "Html.RenderPartial", "RenderSection", "RenderPage",
            "RenderBody", "Styles.Render", "Scripts.Render", "parse", "set", "macro");
    private static final Set<String> ALONE = Set.of("endif", "else", "endsection", "endforeach", "endfor", "endwhile", "endcomponent", "endpush",
            "stop", "show", "end");

    private final String text;
    private final LineIndex lines;
    private final String opener;

    DirectiveLines(String text, LineIndex lines, String opener) {
        this.text = text;
        this.lines = lines;
        this.opener = opener;
    }

    @Override
    public String opener() {
        return opener;
    }

    @Override
    public Found at(int at) {
        int line = lines.lineAt(at);
        int lineEnd = lines.end(line);
        int nameEnd = Code.nameEnd(text, at + 1);
        if (Code.skipSpaces(text, lines.start(line)) != at || nameEnd == at + 1 || nameEnd - at > 24) {
            return null;
        }
        String word = text.substring(at + 1, nameEnd);
        int end = lineEnd;
        while (end > nameEnd && text.charAt(end - 1) <= ' ') {
            end--;
        }
        boolean brackets = Code.charAt(text, nameEnd) == '(' && text.charAt(end - 1) == ')' && WITH_BRACKETS.contains(word);
        boolean model = end == nameEnd && (word.startsWith("Model.") || word.startsWith("ViewBag."));
        return brackets || model || end == nameEnd && ALONE.contains(word) ? Found.alone(end, "directive") : null;
    }
}
