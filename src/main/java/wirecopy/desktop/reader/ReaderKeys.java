package wirecopy.desktop.reader;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The reader's keys. A key that has nothing to do, such as Page Down at the end of the story, is left to the window. */
final class ReaderKeys {

    private static final int ARROW_LINES = 2;

    private final ReaderView reader;
    private final Page page;

    private ReaderKeys(ReaderView reader, Page page) {
        this.reader = reader;
        this.page = page;
    }

    static void install(ReaderView reader, Page page) {
        ReaderKeys keys = new ReaderKeys(reader, page);
        page.area().addEventHandler(KeyEvent.KEY_PRESSED, event -> consumeIf(keys.scrolls(event), event));
    }

    private static void consumeIf(boolean done, KeyEvent event) {
        if (done) {
            event.consume();
        }
    }

    private boolean scrolls(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() || event.isShortcutDown() && event.getCode() != KeyCode.HOME
                && event.getCode() != KeyCode.END) {
            return false;
        }
        boolean shift = event.isShiftDown();
        return switch (event.getCode()) {
            case PAGE_DOWN -> !shift && reader.pageDown();
            case PAGE_UP -> !shift && reader.pageUp();
            case DOWN -> !shift && page.scrollLines(ARROW_LINES);
            case UP -> !shift && page.scrollLines(-ARROW_LINES);
            case HOME -> !shift && top();
            case END -> !shift && end();
            default -> false;
        };
    }

    private boolean top() {
        page.scrollToTop();
        return true;
    }

    private boolean end() {
        page.scrollToEnd();
        return true;
    }
}
