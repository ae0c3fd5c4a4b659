package wirecopy.format;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
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
            case NoSuchFileException _, NotDirectoryException _ -> "there is no such file";
            case AccessDeniedException _ -> "there is no permission to read it";
            default -> "the system could not read it" + because(e);
        };
    }

    static String ofLink(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "a link that leads nowhere";
            case AccessDeniedException _ -> ofFile(e);
            default -> "a link that leads in a circle";
        };
    }

    /** For the bytes of an archive or an entry of one: mostly the archive is at fault, not the disk. */
    static String ofEntry(IOException e) {
        return switch (e) {
            case EOFException _ -> "it is cut off in the archive";
            case ZipException _ -> "it is damaged in the archive";
            case IOException _ when String.valueOf(e.getMessage()).startsWith("Truncated") -> "it is cut off in the archive";
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
        String message = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return message == null || message.isBlank() ? "" : " (" + message.strip().replaceAll("[.\\s]+$", "") + ")";
    }
}
