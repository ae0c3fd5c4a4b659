package wirecopy.search.lucene;

import java.util.Arrays;

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
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Cuts text into words. Each word as written comes first, folded (lower case, no accents, no possessive), then at the same position
 * its stem, marked, where that differs: so one field serves exact phrases and words in any form.
 */
final class StoryAnalyzer extends Analyzer {

    /** For the text of stories: has single Chinese, Japanese and Korean characters as well, and abbreviations without dots. */
    static final StoryAnalyzer FOR_STORIES = new StoryAnalyzer(true);
    static final StoryAnalyzer FOR_QUERIES = new StoryAnalyzer(false);

    /** More than the distance that words near each other may have, so that no phrase goes on from one paragraph to the next. */
    private static final int GAP_BETWEEN_PARAGRAPHS = 100;
    private static final int ALL_BIGRAMS = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA
            | CJKBigramFilter.HANGUL;

    /** Short words that French and Italian join to the next one: {@code l'Élysée} is found by its own name. */
    private static final CharArraySet ELISIONS = CharArraySet.unmodifiableSet(new CharArraySet(Arrays.asList("l", "m", "t", "qu", "n",
            "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu", "all", "dall", "dell", "nell", "sull", "un", "quest", "quell"),
            true));

    private final boolean stories;

    private StoryAnalyzer(boolean stories) {
        this.stories = stories;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stream = new CJKWidthFilter(new SplitFilter(words));
        stream = new ElisionFilter(new EnglishPossessiveFilter(new LowerCaseFilter(stream)), ELISIONS);
        stream = new ASCIIFoldingFilter(new FoldFilter(stream));
        stream = new ArabicNormalizationFilter(new PersianNormalizationFilter(new DecimalDigitFilter(stream)));
        stream = new HindiNormalizationFilter(new IndicNormalizationFilter(stream));
        stream = new CJKBigramFilter(stream, ALL_BIGRAMS, stories);
        stream = new ArabicStemFilter(new KStemFilter(new KeywordRepeatFilter(stream)));
        return new TokenStreamComponents(words, new FormsFilter(stream, stories));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP_BETWEEN_PARAGRAPHS;
    }
}
