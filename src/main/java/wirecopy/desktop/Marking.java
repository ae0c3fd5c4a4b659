package wirecopy.desktop;

import java.util.List;
import java.util.function.Consumer;

import wirecopy.desktop.marks.Marks;
import wirecopy.desktop.timeline.Timeline;
import wirecopy.desktop.toast.Toast;
import wirecopy.desktop.words.Words;

/** Marks stories as read and starred, and goes on to unread ones. */
final class Marking {

    private final Words words = Words.of(Marking.class);
    private final Timeline timeline;
    private final Toast toast;
    private final Marks marks;
    private final Stories stories;
    private final Finding finding;

    Marking(Frame frame, Marks marks, Stories stories, Finding finding) {
        this.timeline = frame.timeline;
        this.toast = frame.toast;
        this.marks = marks;
        this.stories = stories;
        this.finding = finding;
    }

    /** On to the next unread story of the list. */
    void nextUnread() {
        timeline.find(hit -> !marks.isRead(hit.id()), row -> {
            if (row >= 0) {
                timeline.select(row);
            }
        });
    }

    /** Back to the unread story before. */
    void previousUnread() {
        timeline.findBefore(hit -> !marks.isRead(hit.id()), row -> {
            if (row >= 0) {
                timeline.select(row);
            }
        });
    }

    /** Marks the selected stories as unread and goes on to the next unread one behind them. */
    void unreadAndOn() {
        withSelection(ids -> {
            List<String> changed = marks.setRead(ids, false);
            offerUndo("unread.now", changed, () -> marks.setRead(changed, true));
            nextUnread();
        });
    }

    /** Marks the selected stories as read, or as unread where all are read. */
    void toggleRead() {
        withSelection(this::toggleRead);
    }

    private void toggleRead(List<String> ids) {
        boolean read = !ids.stream().allMatch(marks::isRead);
        List<String> changed = marks.setRead(ids, read);
        offerUndo(read ? "read.now" : "unread.now", changed, () -> marks.setRead(changed, !read));
    }

    /** Marks every story of the list as read. */
    void markAllRead() {
        markAllRead(() -> {
        });
    }

    /** @param afterwards what is done once they are */
    void markAllRead(Runnable afterwards) {
        finding.unread(ids -> marks.setRead(ids, true, changed -> {
            if (changed.isEmpty()) {
                toast.show(words.get("read.now", 0));
            } else {
                toast.show(words.get("read.now", changed.size()), () -> marks.setRead(changed, false, back -> {
                }));
            }
            afterwards.run();
        }));
    }

    void toggleStar() {
        withSelection(this::toggleStar);
    }

    private void toggleStar(List<String> ids) {
        boolean starred = !ids.stream().allMatch(marks::isStarred);
        List<String> changed = marks.setStarred(ids, starred);
        offerUndo(starred ? "starred.now" : "unstarred.now", changed, () -> marks.setStarred(changed, !starred));
    }

    /** What was done to several stories at once can be taken back; for one, the same key does. */
    private void offerUndo(String key, List<String> changed, Runnable undo) {
        if (changed.size() > 1) {
            toast.show(words.get(key, changed.size()), undo);
        }
    }

    /** Gives the identities of the selected stories; where none is, that of the one in the reader. */
    void withSelection(Consumer<List<String>> heard) {
        timeline.selection(ids -> heard.accept(ids.isEmpty() && stories.shown() != null ? List.of(stories.shown().id()) : ids));
    }
}
