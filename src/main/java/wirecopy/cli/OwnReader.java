package wirecopy.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import wirecopy.format.StoryReader;
import wirecopy.format.json.FieldNames;
import wirecopy.parse.ArticleParser;
import wirecopy.parse.line.Cue;
import wirecopy.settings.CuesFile;
import wirecopy.settings.FieldsFile;
import wirecopy.settings.OwnCues;
import wirecopy.settings.OwnFields;

/** The reader with the user's own cues and names of fields. */
final class OwnReader {

    private OwnReader() {
    }

    /**
     * @param config the folder of the settings
     * @param err    hears what is wrong with the user's own
     */
    static StoryReader of(Path config, PrintWriter err) {
        OwnCues cues = CuesFile.read(config);
        OwnFields fields = FieldsFile.read(config);
        Stream.concat(cues.problems().stream(), fields.problems().stream()).forEach(err::println);
        List<Cue> own = cues.cues().stream().map(cue -> Cue.of(cue.kind(), cue.where(), cue.words(), cue.longest())).toList();
        return new StoryReader(ArticleParser.with(own), FieldNames.ofWords(fields.names()));
    }
}
