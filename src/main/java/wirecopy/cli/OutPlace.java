package wirecopy.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import wirecopy.export.Destination;
import wirecopy.export.Edition;
import wirecopy.export.Existing;
import wirecopy.export.Format;
import wirecopy.export.ToFile;
import wirecopy.export.ToFolder;
import wirecopy.export.ToStream;

/**
 * Where and as what to write, as the command line has it.
 *
 * @param path   null for the standard output
 * @param folder whether each story gets a file of its own in it
 */
record OutPlace(Format format, Path path, boolean folder, boolean force) {

    /** @throws IllegalArgumentException where that cannot be; the message is for the user */
    static OutPlace of(String format, String place, boolean force) {
        Path path;
        try {
            path = place == null || place.equals("-") ? null : Path.of(place);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("No file can be called " + place, e);
        }
        boolean folder = path != null && (place.endsWith("/") || place.endsWith("\\") || Files.isDirectory(path));
        Format known = format(format, path);
        if (path == null && !known.isText()) {
            throw new IllegalArgumentException("A book is a file: name one with --out");
        }
        return new OutPlace(known, path, folder, force);
    }

    private static Format format(String format, Path path) {
        String ending = path == null ? "" : path.toString().substring(path.toString().lastIndexOf('.') + 1);
        if (format == null && ending.isEmpty()) {
            throw new IllegalArgumentException("Name a format with --to: " + words());
        }
        return Format.named(format == null ? ending : format)
                .orElseThrow(() -> new IllegalArgumentException("Formats are " + words() + (format == null ? ": name one with --to" : ", not " + format)));
    }

    private static String words() {
        return Arrays.stream(Format.values()).map(Format::word).collect(Collectors.joining(", "));
    }

    Destination open(Edition edition, OutputStream standard) throws IOException {
        if (path == null) {
            return new ToStream(format, edition, new BufferedOutputStream(standard));
        }
        return folder ? new ToFolder(format, edition.made(), path, force ? Existing.REPLACE : Existing.REFUSE) : new ToFile(format, edition, path, force);
    }
}
