package wirecopy.desktop.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that a part of the window says to its user, from the file {@code words.properties} beside its class. */
public final class Words {

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words of the package that a class belongs to. */
    public static Words of(Class<?> part) {
        return new Words(ResourceBundle.getBundle(part.getPackageName() + ".words", Locale.getDefault(), part.getClassLoader()));
    }

    /** @param values fill {@code {0}}, {@code {1}} … in the text, in the manner of {@link MessageFormat} */
    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.getDefault()).format(values);
    }
}
