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
        if (pattern.within() > 0 && pattern.parts().size() > 1) {
            near(pattern, tokens, spans);
        } else {
            for (int i = 0; i < tokens.size(); i++) {
                int end = follow(pattern.parts(), 0, tokens, i);
                if (end >= 0) {
                    spans.add(new Span(tokens.get(i).start(), end));
                }
            }
        }
        return spans;
    }

    /** Where the rest of the phrase ends that has its next word at this token, or -1. */
    private static int follow(List<Pattern.Part> parts, int part, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!parts.get(part).form().fits(token)) {
            return -1;
        }
        if (part == parts.size() - 1) {
            return token.end();
        }
        int next = token.position() + parts.get(part + 1).place() - parts.get(part).place();
        for (int i = at + 1; i < tokens.size() && tokens.get(i).position() <= next; i++) {
            int end = tokens.get(i).position() < next ? -1 : follow(parts, part + 1, tokens, i);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private static void near(Pattern pattern, List<Token> tokens, List<Span> spans) {
        List<Form> forms = pattern.parts().stream().map(Pattern.Part::form).toList();
        int width = pattern.parts().getLast().place() + pattern.within();
        for (int i = 0; i < tokens.size(); i++) {
            int last = tokens.get(i).position() + width;
            List<Token> window = new ArrayList<>();
            for (int j = i; j < tokens.size() && tokens.get(j).position() <= last; j++) {
                Token token = tokens.get(j);
                if (forms.stream().anyMatch(form -> form.fits(token))) {
                    window.add(token);
                } else if (j == i) {
                    break;
                }
            }
            List<Token> free = new ArrayList<>(window);
            if (forms.stream().allMatch(form -> takeOne(form, free))) {
                window.stream()
                        .map(token -> new Span(token.start(), token.end()))
                        .filter(span -> !spans.contains(span))
                        .forEach(spans::add);
            }
        }
    }

    /** A word of the text stands for one word of the pattern only. */
    private static boolean takeOne(Form form, List<Token> free) {
        for (Token token : free) {
            if (form.fits(token)) {
                free.removeIf(other -> other.position() == token.position());
                return true;
            }
        }
        return false;
    }
}
