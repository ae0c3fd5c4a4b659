package wirecopy.desktop.reader;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The reader's keys. A key that has nothing to do, such as Space at the end of the story, is left to the window. */
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
        reader.addEventHandler(KeyEvent.KEY_PRESSED, event -> consumeIf(keys.finds(event), event));
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
            case SPACE -> shift ? reader.pageUp() : reader.pageDown();
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

    private boolean finds(KeyEvent event) {
        if (event.getCode() == KeyCode.F && event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown()) {
            reader.showFind();
            return true;
        }
        if (event.getCode() == KeyCode.F3) {
            if (event.isShiftDown()) {
                reader.previousMatch();
            } else {
                reader.nextMatch();
            }
            return true;
        }
        return false;
    }
}
