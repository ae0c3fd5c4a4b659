package wirecopy.desktop;

import java.util.List;

import wirecopy.article.Article;
import wirecopy.desktop.asking.NoteCard;
import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.keys.Action;
import wirecopy.desktop.keys.KeyBoard;
import wirecopy.desktop.marks.Marks;
import wirecopy.desktop.toast.Toast;
import wirecopy.desktop.words.Words;
import wirecopy.store.Store;

/** Lets the user write a note about the open story, and shows it above the story together with its tags. */
final class Noting {

    private final Words words = Words.of(Noting.class);
    private final Lane lane;
    private final Marks marks;
    private final Frame frame;
    private final Stories stories;
    private final KeyBoard keys;
    private Store store;
    private NoteCard writing;

    Noting(Background background, Marks marks, Frame frame, Stories stories, KeyBoard keys) {
        this.keys = keys;
        this.lane = background.lane();
        this.marks = marks;
        this.frame = frame;
        this.stories = stories;
        stories.onShown(this::show);
        frame.margin.onOpen(this::ask);
    }

    void use(Store opened) {
        store = opened;
    }

    /** Shows anew what stands above the story. */
    void show() {
        Article story = stories.shown();
        if (story == null || store == null) {
            frame.margin.show(List.of(), "");
            return;
        }
        frame.margin.show(marks.tagsOf(story.id()), "");
        lane.run(() -> store.note(story.id()).orElse(""), note -> frame.margin.show(marks.tagsOf(story.id()), note), failed -> {
        });
    }

    /** Asks for the note about the open story. What was typed is never lost: a card that is left can be taken back. */
    void ask() {
        Article story = stories.shown();
        if (story == null || store == null) {
            return;
        }
        lane.fetch(() -> store.note(story.id()).orElse(""), before -> {
            NoteCard card = new NoteCard(words.get("note.title", Headlines.of(story)), before, keys.label(Action.KEEP_NOTE), text -> {
                frame.overlay.close();
                set(story.id(), before, text.strip());
            });
            writing = card;
            frame.overlay.show(card, () -> {
                writing = null;
                left(story.id(), before, card.text().strip());
            });
        });
    }

    /** Keeps the note that is being written; false where none is. */
    boolean keep() {
        if (writing == null) {
            return false;
        }
        writing.keep();
        return true;
    }

    private void left(String id, String before, String typed) {
        if (!typed.equals(before.strip())) {
            frame.toast.show(words.get("note.left"), () -> set(id, before, typed));
        }
    }

    private void set(String id, String before, String text) {
        if (text.equals(before.strip())) {
            return;
        }
        write(id, text);
        frame.toast.show(words.get(text.isEmpty() ? "note.gone" : "note.kept"), () -> write(id, before));
    }

    private void write(String id, String text) {
        lane.fetch(() -> {
            store.setNote(id, text);
            return id;
        }, done -> {
            marks.noteChanged(id, !text.isBlank());
            show();
        });
    }
}
