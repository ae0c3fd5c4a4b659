package wirecopy.desktop.reader;

/** A text that can be read until a moment only: an expression that takes too long on it ends with {@link TookTooLong}. */
final class Bounded implements CharSequence {

    private static final int LOOKS = 0x3FF;

    private final CharSequence text;
    private final long end;
    private int reads;

    /** Too many ways to match were tried. */
    static final class TookTooLong extends RuntimeException {

        private static final long serialVersionUID = 1;

        TookTooLong() {
            super("the time is over", null, false, false);
        }
    }

    /** @param end in the time of {@link System#nanoTime} */
    Bounded(CharSequence text, long end) {
        this.text = text;
        this.end = end;
    }

    @Override
    public char charAt(int index) {
        if ((++reads & LOOKS) == 0 && (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted())) {
            throw new TookTooLong();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int limit) {
        return new Bounded(text.subSequence(start, limit), end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
