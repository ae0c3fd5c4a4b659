package wirecopy.search.lucene;

import java.io.IOException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/** A text that notes the starts of its words while the index reads it. */
final class StartsField extends Field {

    private final Starts starts;

    StartsField(String name, String text, Starts starts) {
        super(name, text, TextField.TYPE_NOT_STORED);
        this.starts = starts;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
        return new Noting(StoryAnalyzer.forStory(stringValue()).tokenStream(name(), stringValue()), starts);
    }

    private static final class Noting extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Starts starts;

        Noting(TokenStream input, Starts starts) {
            super(input);
            this.starts = starts;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            if (term.charAt(0) != FormsFilter.STEM_MARK) {
                starts.add(term);
            }
            return true;
        }
    }
}
