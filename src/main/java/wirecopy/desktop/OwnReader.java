package wirecopy.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Stream;

import wirecopy.article.Article;
import wirecopy.format.StoryReader;
import wirecopy.format.json.FieldNames;
import wirecopy.library.Library;
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
    private volatile Ahead ahead;

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

    /** Begins to read a file while the toolkit starts; {@link #read} takes it up. */
    void readAhead(Path file) {
        FutureTask<Article> reading = new FutureTask<>(() -> Library.readFile(file, get()));
        ahead = new Ahead(file, reading);
        Thread.ofPlatform().daemon().name("first story").start(reading);
    }

    /** Reads a file, or waits for it where that has begun already. */
    Article read(Path file) throws Exception {
        Ahead begun = ahead;
        ahead = null; // a file can change: later it is read anew
        if (begun == null || !begun.file().equals(file)) {
            return Library.readFile(file, get());
        }
        try {
            return begun.reading().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private record Ahead(Path file, FutureTask<Article> reading) {
    }

    /** What is wrong with the user's own, once the reader is made. */
    synchronized List<String> problems() {
        return problems;
    }
}
