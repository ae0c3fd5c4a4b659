package wirecopy;

/** Chooses between the commands and the window, and wires the parts together. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        System.out.println("Wirecopy");
    }
}
