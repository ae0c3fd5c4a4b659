package wirecopy.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The words of a western text on their way into the index: the same as {@link StoryAnalyzer#forIndex} gives, only sooner. Says
 * nothing of where they stand: the index does not keep it.
 */
final class WesternStream extends TokenStream {

    private static final ThreadLocal<WesternStream> OF_THREAD = ThreadLocal.withInitial(WesternStream::new);
    private static final int CASE = 'a' - 'A';

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Western words = new Western();
    private final BytesRef plain = new BytesRef(Western.LONGEST);
    private final WordMemory.Pieces pieces = new WordMemory.Pieces();

    private WesternStream() {
    }

    /** The one stream of this thread: the one before must be read by now. */
    static WesternStream of(String text) {
        WesternStream stream = OF_THREAD.get();
        stream.words.begin(text);
        return stream;
    }

    @Override
    public boolean incrementToken() {
        while (!pieces.next()) {
            if (!words.next()) {
                return false;
            }
            if (isPlain()) {
                term.setBytesRef(plain);
                step.setPositionIncrement(1);
                return true;
            }
            pieces.begin(WordMemory.of(words.text(), words.start(), words.end()));
        }
        term.setBytesRef(pieces.term());
        step.setPositionIncrement(pieces.step());
        return true;
    }

    /** Takes a word of nothing but English letters and digits, but for a possessive s: most are so. */
    private boolean isPlain() {
        char[] text = words.text();
        int length = 0;
        for (int i = words.start(); i < words.end(); i++) {
            char c = text[i];
            if (c >= 'A' && c <= 'Z') {
                plain.bytes[length++] = (byte) (c + CASE);
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                plain.bytes[length++] = (byte) c;
            } else if ((c == '\'' || c == '’') && i == words.end() - 2 && (text[i + 1] == 's' || text[i + 1] == 'S')) {
                break;
            } else {
                return false;
            }
        }
        plain.length = length;
        return true;
    }
}
