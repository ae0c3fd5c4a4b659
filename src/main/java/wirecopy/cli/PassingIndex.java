package wirecopy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import wirecopy.article.Article;
import wirecopy.format.Reading;
import wirecopy.format.Refused;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;
import wirecopy.search.SearchIndex;
import wirecopy.search.lucene.LuceneIndex;

/** An index for one search, in a folder of its own that is gone afterwards, also where the program is ended from outside. */
final class PassingIndex implements AutoCloseable {

    private final Path folder;
    private final SearchIndex index;
    private final Thread ending = new Thread(this::delete);
    private IOException fault;
    private boolean whole = true;
    private long stories;

    PassingIndex(String maker) throws IOException {
        folder = Files.createTempDirectory("wirecopy-search-");
        Runtime.getRuntime().addShutdownHook(ending);
        index = LuceneIndex.open(folder, maker);
    }

    /** @return whether all could be read; what could not is named */
    boolean read(Named named, ProgressLine progress) throws IOException {
        named.forEach(reading -> take(reading, progress));
        if (fault != null) {
            throw fault;
        }
        index.refresh();
        return whole;
    }

    private boolean take(Reading reading, ProgressLine progress) {
        switch (reading) {
            case Refused(String path, boolean _, String reason) -> {
                whole = false;
                progress.say(path + ": " + reason);
            }
            case Reading.Story(Article story) -> {
                try {
                    if (!index.contains(story.id())) {
                        index.add(story);
                    }
                } catch (IOException e) {
                    fault = e;
                }
            }
        }
        progress.at(++stories, 0);
        return fault == null;
    }

    Hits search(Query query, Order order) throws IOException {
        return index.search(query, Scope.ALL, order);
    }

    @Override
    public void close() throws IOException {
        index.close();
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            // it is on its way
        }
    }

    private void delete() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // the system's folder for such things is emptied by the system
        }
    }
}
