package wirecopy.desktop.palette;

/**
 * Something that can be asked for by its name.
 *
 * @param key   the key that does it too, may be empty
 * @param group what sort of thing it is where it is no plain command, may be empty
 */
public record Command(String name, String key, String group, Runnable does) implements Runnable {

    @Override
    public void run() {
        does.run();
    }
}
