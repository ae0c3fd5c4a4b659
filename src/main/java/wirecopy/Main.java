package wirecopy;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

import wirecopy.cli.Commands;

/** Chooses between the commands and the window. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        boolean command = args.length > 0 && !args[0].startsWith(WindowStart.OPEN) && Commands.isCommand(args[0]);
        System.exit(command ? Commands.run(System.in, new FileOutputStream(FileDescriptor.out), args) : WindowStart.run(args));
    }
}
