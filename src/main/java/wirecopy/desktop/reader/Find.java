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

    @Override
    public void find(String text) {
        if (isOpen()) {
            mark(text);
            next();
        }
    }

    @Override
    public void next() {
        if (page.model().found().size() > 0) {
            page.reveal(page.model().found().next(page.topParagraph()));
            bar.say(page.model().found());
        }
    }

    @Override
    public void previous() {
        if (page.model().found().size() > 0) {
            page.reveal(page.model().found().previous(page.topParagraph()));
            bar.say(page.model().found());
        }
    }

    @Override
    public void close() {
        setOpen(false);
        finder = null;
        page.model().found().set(List.of());
        page.model().refresh();
        page.requestFocus();
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
