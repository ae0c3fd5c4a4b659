package wirecopy.search.lucene;

import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Cuts text into words. Each word as written comes first, folded (lower case, no accents, no possessive), then at the same
 * position its stem, marked, where that differs: so one field serves exact phrases and words in any form.
 */
final class StoryAnalyzer extends Analyzer {

    private static final StoryAnalyzer STORIES_IN_ANY_SCRIPT = new StoryAnalyzer(true, false, true);
    private static final StoryAnalyzer WESTERN_STORIES = new StoryAnalyzer(true, true, true);
    private static final StoryAnalyzer QUERIES = new StoryAnalyzer(false, false, true);
    private static final StoryAnalyzer INDEX_OF_ANY_SCRIPT = new StoryAnalyzer(true, false, false);
    private static final StoryAnalyzer WESTERN_INDEX = new StoryAnalyzer(true, true, false);

    /** More than the distance that words near each other may have, so that no phrase goes on from one paragraph to the next. */
    private static final int GAP_BETWEEN_PARAGRAPHS = 100;
    private static final int ALL_BIGRAMS = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA
            | CJKBigramFilter.HANGUL;

    /** Short words that French and Italian join to the next one: {@code l'Élysée} is found by its own name. */
    private static final CharArraySet ELISIONS = CharArraySet.unmodifiableSet(new CharArraySet(List.of("l", "m", "t", "n",
            "s", "j", "d", "c", "qu", "jusqu", "quoiqu", "lorsqu", "puisqu", "all", "dall", "dell", "nell", "sull", "un", "quest",
            "quell"), true));

    private final boolean stories;
    private final boolean western;
    private final boolean stems;

    private StoryAnalyzer(boolean stories, boolean western, boolean stems) {
        this.stories = stories;
        this.western = western;
        this.stems = stems;
    }

    /**
     * For the texts of stories: gives abbreviations without dots as well. Chinese, Japanese and Korean come as single
     * characters and as pairs.
     */
    static StoryAnalyzer forStories() {
        return STORIES_IN_ANY_SCRIPT;
    }

    /** Gives the same words for this text, sooner where only western letters are in it. */
    static StoryAnalyzer forStory(String text) {
        return isWestern(text) ? WESTERN_STORIES : STORIES_IN_ANY_SCRIPT;
    }

    /** For the text of a story on its way into the index, which knows stems by itself, see {@link CompletedTerms}. */
    static StoryAnalyzer forIndex(String text) {
        return isWestern(text) ? WESTERN_INDEX : INDEX_OF_ANY_SCRIPT;
    }

    static StoryAnalyzer forQueries() {
        return QUERIES;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stream = new SplitFilter(words);
        stream = western ? stream : new CJKWidthFilter(stream);
        stream = new ElisionFilter(new EnglishPossessiveFilter(new LowerCaseFilter(stream)), ELISIONS);
        stream = new ASCIIFoldingFilter(new FoldFilter(stream));
        stream = western ? stream : withoutEmpty(otherScripts(stream));
        if (!stems) {
            return new TokenStreamComponents(words, new AbbreviationFilter(stream));
        }
        WrittenFilter written = new WrittenFilter(stream);
        stream = new KStemFilter(written);
        stream = western ? stream : new ArabicStemFilter(stream);
        return new TokenStreamComponents(words, new FormsFilter(stream, written, stories));
    }

    private TokenStream otherScripts(TokenStream folded) {
        TokenStream stream = new ArabicNormalizationFilter(new PersianNormalizationFilter(new DecimalDigitFilter(folded)));
        stream = new HindiNormalizationFilter(new IndicNormalizationFilter(stream));
        return new CJKBigramFilter(stream, ALL_BIGRAMS, true);
    }

    /** A word of nothing but ornament, such as an Arabic lengthening stroke alone, is folded to nothing. */
    private static TokenStream withoutEmpty(TokenStream folded) {
        return new LengthFilter(folded, 1, Integer.MAX_VALUE);
    }

    /** Latin, Greek, Cyrillic, Armenian, and the punctuation that goes with them. */
    private static boolean isWestern(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x590 && (c < 0x1E00 || c > 0x20CF)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP_BETWEEN_PARAGRAPHS;
    }
}
