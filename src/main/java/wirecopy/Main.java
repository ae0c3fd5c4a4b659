package wirecopy;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;

import wirecopy.cli.Commands;

/** Chooses between the commands and the window. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        boolean command = args.length > 0 && !isPath(args[0]) && !args[0].startsWith(WindowStart.OPEN) && Commands.isCommand(args[0]);
        System.exit(command ? Commands.run(System.in, new FileOutputStream(FileDescriptor.out), args) : WindowStart.run(args));
    }

    /** What desktops start the program with; settled here, it starts without loading the commands. */
    private static boolean isPath(String argument) {
        return argument.startsWith(File.separator);
    }
}
