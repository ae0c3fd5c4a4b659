package wirecopy.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A word of a text.
 *
 * @param written  as written, folded
 * @param stem     the same as {@code written} where the word has no other
 * @param position counted in words from 0; two tokens may share one
 * @param start    where it begins in the text
 * @param end      where it ends in the text
 */
record Token(String written, String stem, int position, int start, int end) {

    /** Whether this is a pair of characters and the other one of the two. */
    boolean covers(Token other) {
        return start <= other.start && other.end <= end && other.end - other.start < end - start;
    }

    static List<Token> of(StoryAnalyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                String word = term.toString();
                if (word.charAt(0) == FormsFilter.STEM_MARK) {
                    Token last = tokens.removeLast();
                    tokens.add(new Token(last.written, word.substring(1), position, last.start, last.end));
                } else {
                    tokens.add(new Token(word, word, position, offset.startOffset(), offset.endOffset()));
                }
            }
            stream.end();
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return tokens;
    }
}
