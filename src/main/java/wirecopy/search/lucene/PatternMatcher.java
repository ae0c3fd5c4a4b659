package wirecopy.search.lucene;

import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Span;

/** Finds a pattern among the words of a text. */
final class PatternMatcher {

    private PatternMatcher() {
    }

    /** A phrase is one place, from its first word to its last; words near each other are one place each. */
    static List<Span> spans(Pattern pattern, List<Token> tokens) {
        List<Span> spans = new ArrayList<>();
        if (pattern.within() > 0 && pattern.forms().size() > 1) {
            near(pattern, tokens, spans);
        } else {
            for (int i = 0; i < tokens.size(); i++) {
                int end = follow(pattern.forms(), 0, tokens, i);
                if (end >= 0) {
                    spans.add(new Span(tokens.get(i).start(), end));
                }
            }
        }
        return spans;
    }

    /** Where the rest of the phrase ends that has its next word at this token, or -1. */
    private static int follow(List<Form> forms, int form, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!forms.get(form).fits(token)) {
            return -1;
        }
        if (form == forms.size() - 1) {
            return token.end();
        }
        for (int i = at + 1; i < tokens.size() && tokens.get(i).position() <= token.position() + 1; i++) {
            int end = tokens.get(i).position() == token.position() ? -1 : follow(forms, form + 1, tokens, i);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private static void near(Pattern pattern, List<Token> tokens, List<Span> spans) {
        int width = pattern.forms().size() - 1 + pattern.within();
        for (int i = 0; i < tokens.size(); i++) {
            int last = tokens.get(i).position() + width;
            List<Token> window = new ArrayList<>();
            for (int j = i; j < tokens.size() && tokens.get(j).position() <= last; j++) {
                Token token = tokens.get(j);
                if (pattern.forms().stream().anyMatch(form -> form.fits(token))) {
                    window.add(token);
                } else if (j == i) {
                    break;
                }
            }
            if (pattern.forms().stream().allMatch(form -> window.stream().anyMatch(form::fits))) {
                window.stream().map(token -> new Span(token.start(), token.end())).filter(span -> !spans.contains(span)).forEach(spans::add);
            }
        }
    }
}
