package wirecopy.desktop;

/** Where the program's own styles are. */
final class Stylesheet {

    static final String ADDRESS = Stylesheet.class.getResource("wirecopy.css").toExternalForm();

    private Stylesheet() {
    }
}
