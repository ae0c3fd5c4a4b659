package wirecopy.desktop.sidebar;

import java.nio.file.Path;
import java.util.List;

import wirecopy.store.SavedSearch;

/** A list of stories that can be chosen in the sidebar. */
public sealed interface Place {

    /** Every loaded story. */
    record All() implements Place {
    }

    /** Stories not read yet. */
    record Unread() implements Place {
    }

    record Starred() implements Place {
    }

    /** What the user loaded: a folder or an archive. */
    record Loaded(Path path) implements Place {
    }

    /** A folder or an archive that lies in one that the user loaded, by its path as stories have it. */
    record Folder(String path) implements Place {
    }

    /** A place that is a search: whoever goes there searches for its query. */
    sealed interface Search extends Place {

        /** As it would be typed. */
        String query();
    }

    /** A search that the user keeps. */
    record Saved(SavedSearch search) implements Search {

        public String name() {
            return search.name();
        }

        @Override
        public String query() {
            return search.query();
        }
    }

    /** The stories that a person worked on. */
    record Person(String name) implements Place {
    }

    /** The stories with a tag. */
    record Tagged(String tag) implements Search {

        @Override
        public String query() {
            return "tag:\"" + tag + "\" ";
        }
    }

    /** All files that the user loaded one by one. */
    record Files(List<Path> paths) implements Place {

        public Files {
            paths = List.copyOf(paths);
        }

        /** However many files there are, it is the same place. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Files;
        }

        @Override
        public int hashCode() {
            return Files.class.hashCode();
        }
    }
}
