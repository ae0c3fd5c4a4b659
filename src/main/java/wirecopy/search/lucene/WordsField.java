package wirecopy.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/** A text of a story, cut into words in the quickest way that its letters allow. */
final class WordsField extends Field {

    WordsField(String name, String text) {
        super(name, text, TextField.TYPE_NOT_STORED);
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
        String text = stringValue();
        return Western.knows(text) ? WesternStream.of(text) : StoryAnalyzer.forIndex(text).tokenStream(name(), text);
    }
}
