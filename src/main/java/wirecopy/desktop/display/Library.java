package wirecopy.desktop.display;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.stream.Stream;

/**
 * A library of the system that JavaFX loads on Linux.
 *
 * @param file          the name it is loaded by
 * @param debianPackage the Debian package that brings it
 */
record Library(String file, String debianPackage) {

    static Stream<Library> needed(boolean windows) {
        Stream<Library> text = Stream.of(new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));
        Stream<Library> screen = Stream.of(new Library("libgtk-3.so.0", "libgtk-3-0"), new Library("libXtst.so.6", "libxtst6"));
        return windows ? Stream.concat(text, screen) : text;
    }

    boolean isThere() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(file, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
