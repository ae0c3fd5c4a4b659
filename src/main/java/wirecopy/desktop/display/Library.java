package wirecopy.desktop.display;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A library of the system that JavaFX loads on Linux.
 *
 * @param file          the name it is loaded by
 * @param debianPackage the Debian package that brings it
 */
record Library(String file, String debianPackage) {

    private static final List<String> PLACES = List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib");

    static Stream<Library> needed(boolean windows) {
        Stream<Library> text = Stream.of(new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));
        Stream<Library> screen = Stream.of(new Library("libgtk-3.so.0", "libgtk-3-0"), new Library("libXtst.so.6", "libxtst6"));
        return windows ? Stream.concat(text, screen) : text;
    }

    /** Looked for as a file first: having the system load it takes much longer. */
    boolean isThere() {
        return PLACES.stream().anyMatch(place -> Files.exists(Path.of(place, file))) || loads();
    }

    private boolean loads() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(file, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
