package wirecopy.desktop;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.stage.Stage;

import wirecopy.article.Article;
import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.exporting.ExportCard;
import wirecopy.desktop.words.Words;
import wirecopy.export.Edition;
import wirecopy.export.Existing;
import wirecopy.export.Format;
import wirecopy.export.ToFile;
import wirecopy.export.ToFolder;
import wirecopy.library.Library;
import wirecopy.library.Unreadable;

/** Writes stories for other tools: asks as what and where, then works in the background, one export at a time. */
final class Exporting {

    private final Words words = Words.of(Exporting.class);
    private final Background background;
    private final Lane lane;
    private final Stage stage;
    private final Frame frame;
    private final Choosers choosers;
    private final Stories stories;
    private final Deciding deciding;
    private final Consumer<Exception> failed;
    private Library library;
    private Format format = Format.MARKDOWN;
    private boolean each;
    private ExportJob running;

    Exporting(Background background, Stage stage, Frame frame, Choosers choosers, Stories stories, Deciding deciding, Consumer<Exception> failed) {
        this.background = background;
        this.lane = background.lane();
        this.stage = stage;
        this.frame = frame;
        this.choosers = choosers;
        this.stories = stories;
        this.deciding = deciding;
        this.failed = failed;
    }

    void use(Library opened) {
        library = opened;
    }

    /** Asks about these stories; the one in the reader need not be in the library. */
    void stories(List<String> ids) {
        Optional<Article> inReader = Optional.ofNullable(stories.shown()).filter(story -> ids.size() == 1 && ids.getFirst().equals(story.id()));
        ask(ids, inReader, words.get("export.name"));
    }

    void list(Listed listed) {
        background.run(listed::ids, ids -> ask(ids, Optional.empty(), listed.query().isEmpty() ? words.get("export.name") : listed.query().inWords()), failed);
    }

    private void ask(List<String> ids, Optional<Article> inReader, String title) {
        if (running != null || ids.isEmpty() || library == null && inReader.isEmpty()) {
            frame.toast.show(words.get(running != null ? "export.busy" : "export.none"));
            return;
        }
        frame.overlay.show(new ExportCard(ids.size(), format, each, (taken, apart) -> {
            frame.overlay.close();
            format = taken;
            each = ids.size() > 1 ? apart : each;
            place(ids, inReader, title, apart);
        }, frame.overlay::close));
    }

    private void place(List<String> ids, Optional<Article> inReader, String title, boolean apart) {
        if (apart) {
            choosers.folder(stage, words.get("export.folder", ids.size())).stream().findFirst().ifPresent(folder -> begin(ids, inReader, folder,
                    () -> new ToFolder(format, Instant.now(), folder, Existing.KEEP_BOTH)));
            return;
        }
        choosers.fresh(stage, words.get("export.place", ids.size()), format.fileName(inReader.map(Article::headline).orElse(title)), format.ending()).ifPresent(chosen -> {
            boolean named = chosen.getFileName().toString().contains(".");
            Path file = named ? chosen : chosen.resolveSibling(chosen.getFileName() + "." + format.ending());
            // The system's dialog has asked about the name that was chosen, and about no other.
            begin(ids, inReader, file, () -> new ToFile(format, new Edition(title, Instant.now()), file, named));
        });
    }

    /** Writes into a place that was chosen. */
    void begin(List<String> ids, Optional<Article> inReader, Path place, ExportJob.Opener opener) {
        ExportJob job = new ExportJob(background, opener, frame.exportBar::at);
        running = job;
        frame.exportBar.begin(ids.size(), job::cancel);
        lane.run(() -> job.run(ids, id -> inReader.isPresent() ? inReader.get() : read(id)), outcome -> ended(outcome, place), this::failed);
    }

    private Article read(String id) throws IOException, Unreadable {
        return deciding.of(library.read(id)).shown();
    }

    private void ended(ExportJob.Outcome outcome, Path place) {
        over();
        if (outcome.cancelled()) {
            frame.toast.show(words.get("export.cancelled"));
        } else {
            frame.toast.show(words.get(outcome.unreadable() == 0 ? "export.done" : "export.some", outcome.written(), String.valueOf(place.getFileName()),
                    outcome.unreadable()));
        }
    }

    private void failed(Exception e) {
        over();
        if (e instanceof FileAlreadyExistsException there) {
            frame.toast.show(words.get("export.there", there.getFile()));
        } else if (e instanceof IOException) {
            frame.toast.show(words.get("export.failed", String.valueOf(e.getMessage())));
        } else {
            failed.accept(e);
        }
    }

    private void over() {
        running = null;
        frame.exportBar.ended();
    }

    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }
}
