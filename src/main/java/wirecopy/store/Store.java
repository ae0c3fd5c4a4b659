package wirecopy.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import wirecopy.store.Change.What;

/**
 * What the user did, kept for good: written at once, there after a crash. Safe for many threads. Every method throws
 * {@link StoreFault}, with a plain sentence, where the disk does not allow it.
 */
public final class Store implements AutoCloseable {

    private final Database database;
    private final String notice;
    private final Marks read;
    private final Marks starred;
    private final LoadedPaths loaded;
    private final ReadingPlaces places;
    private final Remembered remembered;
    private final Copies copies;
    private final Tags tags;
    private final Notes notes;
    private final SavedSearches searches;
    private final SearchHistory history;
    private final DecidedPieces decided;

    private Store(Database database, String notice, InstantSource clock) {
        this.database = database;
        this.notice = notice;
        read = new Marks(database, "read");
        starred = new Marks(database, "starred");
        loaded = new LoadedPaths(database);
        places = new ReadingPlaces(database, clock);
        remembered = new Remembered(database);
        copies = new Copies(database);
        tags = new Tags(database);
        notes = new Notes(database, clock);
        searches = new SavedSearches(database, clock);
        history = new SearchHistory(database, clock);
        decided = new DecidedPieces(database, clock);
    }

    /**
     * Opens the store in this file, or begins an empty one. A damaged file is kept under another name, what can still be read in
     * it is taken over, and {@link #notice()} says so.
     *
     * @throws StoreFault where the file cannot be opened, or was written by a newer version of the program
     */
    public static Store open(Path file) {
        return open(file, InstantSource.system());
    }

    static Store open(Path file, InstantSource clock) {
        Opening opening = Opening.of(file);
        return new Store(opening.database(), opening.notice(), clock);
    }

    /**
     * Opens what is kept in this file for looking things up alone, whether or not another program has it open.
     *
     * @throws StoreFault where it is not there, is damaged, or was written by another version of the program
     */
    public static Store forReading(Path file) {
        return new Store(Opening.forReading(file), null, InstantSource.system());
    }

    /** What the user should be told about the opening, a sentence or two; empty where all was well. */
    public Optional<String> notice() {
        return Optional.ofNullable(notice);
    }

    /** Counts up with every change, so that what was made of the store's content can be kept until then. */
    public long changes() {
        return database.changes();
    }

    /** The identities of all stories marked as read: an unmodifiable set, the very same one until it changes. */
    public Set<String> read() {
        return read.all();
    }

    public boolean isRead(String id) {
        return read.contains(id);
    }

    /** Marks stories as read or unread, one or a million, all of them or, where the disk refuses, none. */
    public Change setRead(Collection<String> ids, boolean read) {
        return new Change(What.READ, null, read, this.read.set(ids, read));
    }

    /** The identities of all starred stories, as in {@link #read()}. */
    public Set<String> starred() {
        return starred.all();
    }

    public boolean isStarred(String id) {
        return starred.contains(id);
    }

    public Change setStarred(Collection<String> ids, boolean starred) {
        return new Change(What.STARRED, null, starred, this.starred.set(ids, starred));
    }

    /** Every tag in use with the number of its stories, A to Z. Names that differ in case only are one tag. */
    public Map<String, Integer> tags() {
        return tags.all();
    }

    /** The tags of a story, A to Z. */
    public List<String> tagsOf(String id) {
        return tags.of(id);
    }

    /**
     * The identities of the stories with a tag, as in {@link #read()}.
     *
     * @param beginning whether stories with any tag that begins so are wanted too
     */
    public Set<String> tagged(String name, boolean beginning) {
        return tags.stories(name, beginning);
    }

    /** Gives stories a tag or takes it away. A tag that no story has is gone. */
    public Change setTag(String name, Collection<String> ids, boolean tagged) {
        return new Change(What.TAG, Tags.name(name), tagged, tags.set(name, ids, tagged));
    }

    /** Takes a change back: the stories in it are as they were before. */
    public void undo(Change change) {
        switch (change.what()) {
            case READ -> setRead(change.ids(), !change.set());
            case STARRED -> setStarred(change.ids(), !change.set());
            case TAG -> setTag(change.tag(), change.ids(), !change.set());
        }
    }

    /** What the user wrote about a story. */
    public Optional<String> note(String id) {
        return notes.get(id);
    }

    /** @param text blank takes the note away */
    public void setNote(String id, String text) {
        notes.set(id, text);
    }

    /** The identities of the stories with a note, as in {@link #read()}. */
    public Set<String> noted() {
        return notes.stories();
    }

    /** The searches that the user keeps, in the order in which they were first saved. */
    public List<SavedSearch> savedSearches() {
        return searches.all();
    }

    /** Keeps a search, in the place of one of the same name. */
    public void saveSearch(SavedSearch search) {
        searches.save(search);
    }

    /** @return false where the new name is taken or the old one unknown; nothing changed then */
    public boolean renameSearch(String from, String to) {
        return searches.rename(from, to);
    }

    public void removeSearch(String name) {
        searches.remove(name);
    }

    /** The last hundred things searched for, newest first, each once. */
    public List<String> searchHistory() {
        return history.all();
    }

    /** @param query as typed; a blank one is not noted */
    public void addSearched(String query) {
        history.add(query);
    }

    public void clearSearchHistory() {
        history.clear();
    }

    /** What the user loaded, absolute paths in the order of loading. */
    public List<Path> loaded() {
        return loaded.all();
    }

    public void addLoaded(Path path) {
        loaded.add(path);
    }

    public void removeLoaded(Path path) {
        loaded.remove(path);
    }

    /** How far down a story was read: the block at the top of the view, counted from 0. */
    public Optional<Integer> readingPlace(String id) {
        return places.get(id);
    }

    public void setReadingPlace(String id, int block) {
        places.set(id, block);
    }

    /** What the user decided about pieces of a story, in the order of the text. */
    public List<Decided> decided(String id) {
        return decided.of(id);
    }

    /** Decides about a piece of a story, in the place of what was decided before. */
    public void decide(String id, Decided piece) {
        decided.set(id, piece);
    }

    /** A small thing to remember from one start to the next, such as {@code open-story}. */
    public Optional<String> remembered(String name) {
        return remembered.get(name);
    }

    /** @param value null forgets it */
    public void remember(String name, String value) {
        remembered.set(name, value);
    }

    /** Notes where further copies of loaded stories lie. */
    public void addCopies(Collection<Copy> found) {
        copies.add(found);
    }

    /** The identities of the stories that have copies, as in {@link #read()}. */
    public Set<String> duplicates() {
        return copies.stories();
    }

    /** The paths of the noted copies of a story, in order. */
    public List<String> copiesOf(String id) {
        return copies.pathsOf(id);
    }

    /** All noted copies. */
    public List<Copy> copies() {
        return copies.all();
    }

    public void removeCopies(Collection<Copy> gone) {
        copies.remove(gone);
    }

    /**
     * Writes all that the user did into one JSON file: loaded paths, read, starred, tags, notes, reading places, saved searches, what
     * was searched for and what was decided about pieces of stories.
     *
     * @throws StoreFault in words where it cannot be written; a file that was there before is still there then
     */
    public void exportTo(Path file) {
        StateFile.write(Gathering.of(database), file);
    }

    /**
     * Takes in what was exported, here or elsewhere. Sets grow together; of two notes, places or saved searches for the same thing the
     * later counts. Done twice it is as done once. The stories of loaded paths that are new here have still to be loaded.
     *
     * @throws StoreFault in words where the file is not such a one; nothing changed then
     */
    public Merged importFrom(Path file) {
        State state = StateFile.read(file);
        return database.write(db -> {
            db.afterwards(this::forgetSets);
            return Merging.into(db, state);
        });
    }

    private void forgetSets() {
        read.forget();
        starred.forget();
        tags.forget();
        notes.forget();
    }

    /**
     * Gives a story the stars, tags, note and place of another one, whose file it took; what it has itself stays. It counts as unread
     * unless it was read, for it has not been read in this form.
     */
    public void carryOver(String old, String fresh) {
        database.write(db -> {
            db.afterwards(this::forgetSets);
            return CarryOver.in(db, old, fresh);
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
