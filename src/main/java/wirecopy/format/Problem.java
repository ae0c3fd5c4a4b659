package wirecopy.format;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.zip.DataFormatException;
import java.util.zip.ZipException;

/** What the system said about a file, in words for the user. */
final class Problem {

    private Problem() {
    }

    static String ofFile(IOException e) {
        return switch (e) {
            case NoSuchFileException _, NotDirectoryException _ -> "the file is no longer there";
            case AccessDeniedException _ -> "there is no permission to read it";
            case FileSystemLoopException _ -> "its links lead in a circle";
            default -> "the system could not read it" + because(e);
        };
    }

    /** For the bytes of an archive or an entry of one: mostly the archive is at fault, not the disk. */
    static String ofEntry(IOException e) {
        return switch (e) {
            case EOFException _ -> "it is cut off in the archive";
            case ZipException _ -> "it is damaged in the archive";
            default -> e.getCause() instanceof DataFormatException ? "it is damaged in the archive"
                    : "it could not be unpacked" + because(e);
        };
    }

    static String ofArchive(IOException e) {
        return switch (e) {
            case NoSuchFileException _, AccessDeniedException _ -> ofFile(e);
            case EOFException _ -> "the archive is cut off";
            case CharacterCodingException _ -> "the archive is damaged";
            default -> "the archive is damaged" + because(e);
        };
    }

    private static String because(IOException e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? "" : " (" + message.strip().replaceAll("[.\\s]+$", "") + ")";
    }
}
