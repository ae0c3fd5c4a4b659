package wirecopy;

import wirecopy.cli.Commands;

/** Chooses between the commands and the window. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        boolean command = args.length > 0 && Commands.isCommand(args[0]);
        System.exit(command ? Commands.run(args) : WindowStart.run(args));
    }
}
