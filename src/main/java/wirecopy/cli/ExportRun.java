package wirecopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;

import wirecopy.article.Article;
import wirecopy.export.Destination;
import wirecopy.format.Reading;
import wirecopy.format.Refused;

/** One export, from its first story to its exit status. Ended from outside, by Ctrl-C, it leaves nothing half written. */
final class ExportRun {

    /** Hands its stories over to {@link #take}. */
    interface Stories {
        void forEach() throws IOException;
    }

    private final Destination destination;
    private final ProgressLine progress;
    private long written;
    private boolean failed;
    private IOException fault;
    private volatile boolean ended;

    ExportRun(Destination destination, ProgressLine progress) {
        this.destination = destination;
        this.progress = progress;
    }

    int call(Stories stories, String place, boolean quiet, PrintWriter err) throws IOException {
        Thread ending = new Thread(this::end);
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            stories.forEach();
        } finally {
            progress.clear();
            if (!ended) {
                Runtime.getRuntime().removeShutdownHook(ending);
            }
        }
        if (ended) {
            return 1; // nobody hears it: the program is on its way out
        }
        if (fault != null) {
            return Output.status(fault, err);
        }
        if (written == 0) {
            err.println("There is no story to write.");
            return 1;
        }
        try {
            destination.finish();
        } catch (IOException e) {
            return Output.status(e, err);
        }
        if (place != null && !quiet) {
            err.println((written == 1 ? "1 story" : "%,d stories".formatted(written)) + " written to " + place);
        }
        return failed ? 1 : 0;
    }

    private void end() {
        ended = true;
        try {
            destination.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param of how many there are, or 0 where that is not known
     * @return whether more can be written
     */
    boolean take(Reading reading, long of) {
        switch (reading) {
            case Refused(String path, boolean _, String reason) -> {
                failed = true;
                progress.say(path + ": " + reason);
            }
            case Reading.Story(Article story) -> {
                try {
                    destination.add(story);
                    written++;
                } catch (FileAlreadyExistsException e) {
                    failed = true;
                    progress.say(Output.words(e) + ExportCommand.FORCE);
                } catch (IOException e) {
                    fault = e;
                }
            }
        }
        progress.at(written, of);
        return fault == null;
    }
}
