package wirecopy.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import wirecopy.parse.ArticleParser;
import wirecopy.parse.line.Cue;
import wirecopy.settings.CuesFile;
import wirecopy.settings.OwnCues;

/** The parser with the user's own cues. It is made when first asked for, which takes a moment: not on the thread that draws. */
final class OwnParser implements Supplier<ArticleParser> {

    private final Path config;
    private OwnCues cues = new OwnCues(List.of(), List.of());
    private ArticleParser parser;

    /** @param config the folder of the settings */
    OwnParser(Path config) {
        this.config = config;
    }

    @Override
    public synchronized ArticleParser get() {
        if (parser == null) {
            cues = CuesFile.read(config);
            parser = ArticleParser.with(cues.cues().stream().map(own -> Cue.of(own.kind(), own.where(), own.words(), own.longest())).toList());
        }
        return parser;
    }

    /** What is wrong with the user's cues, once the parser is made. */
    synchronized List<String> problems() {
        return cues.problems();
    }
}
