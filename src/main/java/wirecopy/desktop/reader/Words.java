package wirecopy.desktop.reader;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The reader's words for the user, from {@code words.properties}. */
final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("wirecopy.desktop.reader.words");

    private Words() {
    }

    static String of(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern).format(arguments);
    }
}
