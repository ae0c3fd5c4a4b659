package wirecopy.desktop.display;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;

/** Whether windows can be shown here. Asked before the toolkit starts: once started and failed it cannot be started again. */
public final class Display {

    private static final boolean LINUX = System.getProperty("os.name").equals("Linux");

    private static final Path SOCKETS = Path.of("/tmp/.X11-unix");

    private Display() {
    }

    /** Whether there is a screen. On Linux that is an X server that answers; a Wayland desktop brings one along. */
    public static boolean answers() {
        if (!LINUX) {
            return true;
        }
        String name = System.getenv("DISPLAY");
        return name != null && !name.isBlank() && (XServer.letsIn(name, SOCKETS, authority()) || opens());
    }

    private static Path authority() {
        return Path.of(System.getenv().getOrDefault("XAUTHORITY", System.getProperty("user.home") + "/.Xauthority"));
    }

    /** Asks the library that the toolkit uses: slower, and right also for servers elsewhere. */
    private static boolean opens() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            Linker linker = Linker.nativeLinker();
            MemorySegment display = (MemorySegment) linker.downcallHandle(x11.findOrThrow("XOpenDisplay"),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS)).invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int ignored = (int) linker.downcallHandle(x11.findOrThrow("XCloseDisplay"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS)).invokeExact(display);
            return true;
        } catch (Throwable e) {
            return true; // no library to ask with: missing() names the package that brings it
        }
    }

    /**
     * The Debian packages that the toolkit needs and that are not installed.
     *
     * @param windows whether windows are to be shown, or only drawn into a picture
     */
    public static List<String> missing(boolean windows) {
        return LINUX ? Library.needed(windows).filter(library -> !library.isThere()).map(Library::debianPackage).distinct().toList()
                : List.of();
    }
}
