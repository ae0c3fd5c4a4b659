package wirecopy.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import wirecopy.format.StoryReader;
import wirecopy.format.json.FieldNames;
import wirecopy.parse.ArticleParser;
import wirecopy.parse.line.Cue;
import wirecopy.settings.CuesFile;
import wirecopy.settings.FieldsFile;
import wirecopy.settings.OwnCues;
import wirecopy.settings.OwnFields;

/** The reader with the user's own cues and names of fields. It is made when first asked for, which takes a moment: not on the thread that draws. */
final class OwnReader implements Supplier<StoryReader> {

    private final Path config;
    private List<String> problems = List.of();
    private StoryReader reader;

    /** @param config the folder of the settings */
    OwnReader(Path config) {
        this.config = config;
    }

    @Override
    public synchronized StoryReader get() {
        if (reader == null) {
            OwnCues cues = CuesFile.read(config);
            OwnFields fields = FieldsFile.read(config);
            problems = Stream.concat(cues.problems().stream(), fields.problems().stream()).toList();
            List<Cue> own = cues.cues().stream().map(cue -> Cue.of(cue.kind(), cue.where(), cue.words(), cue.longest())).toList();
            reader = new StoryReader(ArticleParser.with(own), FieldNames.ofWords(fields.names()));
        }
        return reader;
    }

    /** What is wrong with the user's own, once the reader is made. */
    synchronized List<String> problems() {
        return problems;
    }
}
