package wirecopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** What it means when the standard output takes no more. */
final class Output {

    private Output() {
    }

    /** The exit status: who reads a pipe may leave when they have seen enough, and that is no fault; a full disk is. */
    static int status(IOException fault, PrintWriter err) {
        return status(fault, err, 1);
    }

    /** @param trouble the status where it is a fault */
    static int status(IOException fault, PrintWriter err, int trouble) {
        if (String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
            return 0;
        }
        err.println("This could not be written: " + words(fault));
        return trouble;
    }

    /** What is wrong, for the user. */
    static String words(Exception fault) {
        return switch (fault) {
            case FileAlreadyExistsException e -> e.getFile() + " is there already";
            case NotDirectoryException e -> e.getFile() + ": there is no such folder";
            case AccessDeniedException e -> e.getFile() + ": there is no permission to write it";
            case NoSuchFileException e -> e.getFile() + ": " + (e.getReason() == null ? "there is no such file" : e.getReason());
            default -> String.valueOf(fault.getMessage());
        };
    }
}
