package wirecopy.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Remembers what became of the words met lately: few words make up most of a text. All threads share it; what it says is the same
 * whatever it remembers. Each word is one array, so that asking for it seldom leaves the processor's cache: how many characters
 * and pieces; the characters, two bytes each; then each piece, a head of five bytes and its term.
 */
final class WordMemory {

    /** A power of two. */
    private static final int REMEMBERED = 1 << 12;
    private static final byte[][] WORDS = new byte[REMEMBERED][];

    private static final int HEAD = 2;
    private static final int PIECE_HEAD = 5;

    private WordMemory() {
    }

    /** What a word of at most {@link Western#LONGEST} characters becomes, to be read with a {@link Pieces}. */
    static byte[] of(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text[i];
        }
        int slot = (hash ^ hash >>> 16) & REMEMBERED - 1;
        byte[] known = WORDS[slot];
        if (known == null || !is(known, text, start, end)) {
            known = analyzed(new String(text, start, end - start));
            WORDS[slot] = known;
        }
        return known;
    }

    private static boolean is(byte[] word, char[] text, int start, int end) {
        if ((word[0] & 0xFF) != end - start) {
            return false;
        }
        int at = HEAD;
        for (int i = start; i < end; i++, at += 2) {
            if (word[at] != (byte) text[i] || word[at + 1] != (byte) (text[i] >>> 8)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] analyzed(String word) {
        List<byte[]> pieces = new ArrayList<>();
        int length = HEAD + 2 * word.length();
        try (TokenStream stream = StoryAnalyzer.forIndex(word).tokenStream("", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                BytesRef bytes = new BytesRef(term);
                byte[] piece = new byte[PIECE_HEAD + bytes.length];
                piece[0] = (byte) step.getPositionIncrement();
                piece[1] = (byte) offset.startOffset();
                piece[2] = (byte) offset.endOffset();
                piece[3] = (byte) bytes.length;
                piece[4] = (byte) (bytes.length >>> 8);
                System.arraycopy(bytes.bytes, bytes.offset, piece, PIECE_HEAD, bytes.length);
                pieces.add(piece);
                length += piece.length;
            }
            stream.end();
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        byte[] all = new byte[length];
        all[0] = (byte) word.length();
        all[1] = (byte) pieces.size();
        int at = HEAD;
        for (int i = 0; i < word.length(); i++, at += 2) {
            all[at] = (byte) word.charAt(i);
            all[at + 1] = (byte) (word.charAt(i) >>> 8);
        }
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }

    /** Goes through the pieces of a word: the terms that the index has for it. */
    static final class Pieces {

        private final BytesRef term = new BytesRef();
        private byte[] word = new byte[HEAD];
        private int left;
        private int at;

        void begin(byte[] of) {
            word = of;
            left = of[1] & 0xFF;
            at = HEAD + 2 * (of[0] & 0xFF);
            term.bytes = of;
            term.length = 0;
            term.offset = at;
        }

        boolean next() {
            if (left == 0) {
                return false;
            }
            left--;
            at = term.offset + term.length;
            term.offset = at + PIECE_HEAD;
            term.length = word[at + 3] & 0xFF | (word[at + 4] & 0xFF) << 8;
            return true;
        }

        /** The term of this piece; another one after the next step. */
        BytesRef term() {
            return term;
        }

        /** How many words further than the piece before. */
        int step() {
            return word[at];
        }

        /** Where in the word the piece begins. */
        int start() {
            return word[at + 1] & 0xFF;
        }

        /** Where in the word it ends. */
        int end() {
            return word[at + 2] & 0xFF;
        }
    }
}
