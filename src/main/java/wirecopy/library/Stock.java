package wirecopy.library;

import wirecopy.format.StoryReader;
import wirecopy.search.SearchIndex;
import wirecopy.store.SeenFiles;
import wirecopy.store.Store;

/** What a library is made of. */
record Stock(StoryReader reader, SearchIndex index, Store store, SeenFiles seen, Shelf shelf) {
}
