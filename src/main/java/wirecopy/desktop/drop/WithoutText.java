package wirecopy.desktop.drop;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells by their names, without touching the disk, files that hold no text to read. */
final class WithoutText {

    private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "png", "gif", "webp", "bmp", "tif", "tiff", "heic", "ico",
            "mp3", "m4a", "wav", "ogg", "flac", "mp4", "m4v", "mov", "avi", "mkv", "webm", "exe", "dll", "so", "iso", "ttf", "otf");

    private WithoutText() {
    }

    /** Whether all of them are such files. */
    static boolean are(List<File> files) {
        return files.stream().map(File::getName).allMatch(name -> name.indexOf('.') > 0
                && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
    }
}
