package wirecopy.library;

import java.util.List;

import wirecopy.article.Article;
import wirecopy.article.Warning;
import wirecopy.format.Reading;
import wirecopy.format.Refused;
import wirecopy.format.StoryReader;
import wirecopy.store.Store;

/**
 * A story of the library and where it lies.
 *
 * @param path null where it lies nowhere any more
 */
record StoryFile(String id, String path) {

    private static final Warning CHANGED = new Warning(1, "The file has changed since it was loaded");

    /** As {@link Library#read}. */
    Article read(StoryReader reader, Store store) throws Unreadable {
        if (path == null) {
            throw new Unreadable("This story is no longer in the library.");
        }
        Reading reading = reader.open(path, id);
        if (reading instanceof Reading.Story(Article article) && article.id().equals(id)) {
            return article;
        }
        for (String copy : store.copiesOf(id)) {
            if (reader.open(copy, id) instanceof Reading.Story(Article article) && article.id().equals(id)) {
                return article;
            }
        }
        return switch (reading) {
            case Reading.Story(Article changed) -> changed.warned(List.of(CHANGED));
            case Refused refused -> throw Unreadable.of(refused);
        };
    }
}
