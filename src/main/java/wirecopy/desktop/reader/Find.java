package wirecopy.desktop.reader;

import java.util.List;

/** Finding a text in the story that is shown, while it is typed. */
final class Find implements FindBar.Listener {

    /** What is found in so many paragraphs before the next frame is due; longer stories are looked through apart from the thread that draws. */
    private static final int FEW_PARAGRAPHS = 1_000;

    private final Page page;
    private final FindBar bar = new FindBar(this);
    private Finder finder;
    private PageSearch running;

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
        find(bar.asked());
    }

    /** Takes what is typed as a regular expression, or no longer. False where the bar is closed. */
    boolean togglePattern() {
        if (isOpen()) {
            bar.togglePattern();
        }
        return isOpen();
    }

    /** Makes case and accents count, or no longer. False where the bar is closed. */
    boolean toggleExact() {
        if (isOpen()) {
            bar.toggleExact();
        }
        return isOpen();
    }

    /** Looks again, in another text. */
    void textChanged() {
        finder = null;
        if (isOpen()) {
            mark(bar.asked(), null);
        }
    }

    /** Goes on from what is found already, so that typing one more letter does not jump back. */
    @Override
    public void find(Asked asked) {
        if (isOpen()) {
            Place from = page.model().found().place();
            mark(asked, from == null ? page.topPlace() : from);
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
        stop();
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

    /** @param from where to go on from once something is found; null to stay */
    private void mark(Asked asked, Place from) {
        stop();
        List<Paragraph> paragraphs = page.model().paragraphs();
        if (finder == null) {
            finder = new Finder(paragraphs);
        }
        Finder words = finder;
        boolean pattern = asked.pattern() && !asked.text().isEmpty();
        if (!pattern && paragraphs.size() <= FEW_PARAGRAPHS) {
            marked(find(words, asked), from);
            return;
        }
        PatternFinder patterns = new PatternFinder(paragraphs);
        running = new PageSearch(() -> pattern ? patterns.find(asked) : find(words, asked), outcome -> marked(outcome, from));
        running.start();
    }

    private static PatternFinder.Outcome find(Finder finder, Asked asked) {
        return new PatternFinder.Outcome(asked.exact() ? finder.findExactly(asked.text()) : finder.find(asked.text()), null);
    }

    private void marked(PatternFinder.Outcome outcome, Place from) {
        page.model().found().set(outcome.places() == null ? List.of() : outcome.places());
        if (from != null && page.model().found().size() > 0) {
            go(from, true); // draws what is in view anew; once is enough
            return;
        }
        page.model().refresh();
        bar.say(page.model().found());
        if (outcome.why() != null) {
            bar.say(outcome.why());
        }
    }

    private void stop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    private void setOpen(boolean open) {
        bar.setVisible(open);
        bar.setManaged(open);
    }
}
