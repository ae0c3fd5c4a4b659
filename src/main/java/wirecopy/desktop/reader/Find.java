package wirecopy.desktop.reader;

import java.util.List;

/** Finding a text in the story that is shown, while it is typed. */
final class Find implements FindBar.Asked {

    private final Page page;
    private final FindBar bar = new FindBar(this);
    private Finder finder;

    Find(Page page) {
        this.page = page;
        setOpen(false);
    }

    FindBar bar() {
        return bar;
    }

    boolean isOpen() {
        return bar.isVisible();
    }

    /** Opens the bar; what is selected in one paragraph is what to find. */
    void open() {
        setOpen(true);
        String selected = page.selectedText();
        bar.take(selected.contains("\n") ? "" : selected);
        find(bar.text());
    }

    /** Looks again, in another text. */
    void textChanged() {
        finder = null;
        if (isOpen()) {
            mark(bar.text());
        }
    }

    /** Goes on from what is found already, so that typing one more letter does not jump back. */
    @Override
    public void find(String text) {
        if (isOpen()) {
            Place from = page.model().found().place();
            mark(text);
            go(from == null ? page.topPlace() : from, true);
        }
    }

    @Override
    public void next() {
        go(page.topPlace(), true);
    }

    @Override
    public void previous() {
        go(page.topPlace(), false);
    }

    /** Leaves selected what was found last. */
    @Override
    public void close() {
        setOpen(false);
        finder = null;
        Place last = page.model().found().place();
        page.model().found().set(List.of());
        page.model().refresh();
        page.requestFocus();
        if (last != null) {
            page.select(last);
        }
    }

    private void go(Place from, boolean forward) {
        Highlights found = page.model().found();
        if (found.size() > 0) {
            page.reveal(forward ? found.next(from) : found.previous(from));
            bar.say(found);
        }
    }

    private void mark(String text) {
        if (finder == null) {
            finder = new Finder(page.model().paragraphs());
        }
        page.model().found().set(finder.find(text));
        page.model().refresh();
        bar.say(page.model().found());
    }

    private void setOpen(boolean open) {
        bar.setVisible(open);
        bar.setManaged(open);
    }
}
