package wirecopy.search.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;

import wirecopy.article.Span;

/**
 * Cuts what the tokenizer leaves whole: {@code Monday.The} of a careless page, {@code some_name}, and Thai, which is written
 * without spaces. Numbers and abbreviations such as {@code 3.5} and {@code U.S} stay whole.
 */
final class SplitFilter extends TokenFilter {

    private static final String THAI_TYPE = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.SOUTHEAST_ASIAN];

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final Deque<Span> parts = new ArrayDeque<>();
    private BreakIterator thai;
    private String whole;
    private AttributeSource.State state;

    SplitFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (parts.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            split();
            if (parts.size() < 2) {
                parts.clear();
                return true;
            }
            state = captureState();
        }
        restoreState(state);
        Span part = parts.poll();
        term.setEmpty().append(whole, part.start(), part.end());
        offset.setOffset(offset.startOffset() + part.start(), offset.startOffset() + part.end());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts.clear();
    }

    private void split() {
        if (type.type().equals(THAI_TYPE)) {
            splitThai();
        } else if (hasJoint() && !isNumber() && !isAbbreviation()) {
            whole = term.toString();
            int start = 0;
            for (int i = 0; i <= whole.length(); i++) {
                if (i == whole.length() || isJoint(whole.charAt(i))) {
                    addPart(start, i);
                    start = i + 1;
                }
            }
        }
    }

    private void splitThai() {
        thai = thai == null ? BreakIterator.getWordInstance(Locale.forLanguageTag("th")) : thai;
        whole = term.toString();
        thai.setText(whole);
        int start = thai.first();
        for (int end = thai.next(); end != BreakIterator.DONE; end = thai.next()) {
            addPart(start, end);
            start = end;
        }
    }

    private void addPart(int start, int end) {
        if (start < end) {
            parts.add(new Span(start, end));
        }
    }

    private boolean hasJoint() {
        for (int i = 0; i < term.length(); i++) {
            if (isJoint(term.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNumber() {
        for (int i = 0; i < term.length(); i++) {
            if (Character.isLetter(term.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Single letters with dots between. */
    private boolean isAbbreviation() {
        for (int i = 0; i < term.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(term.charAt(i)) : term.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isJoint(char c) {
        return c == '.' || c == '_' || c == ':';
    }
}
