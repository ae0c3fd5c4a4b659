package wirecopy.export.pdf;

import java.io.IOException;

/** No font is installed that text could be set in. */
public final class NoFontException extends IOException {

    NoFontException() {
        super("no font is installed that can be used");
    }
}
