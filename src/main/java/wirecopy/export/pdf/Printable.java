package wirecopy.export.pdf;

/** Text without what no paper can show: control characters are spaces, halves of characters are the sign for one that is lost. */
final class Printable {

    private static final char LOST = '\uFFFD';

    private Printable() {
    }

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> LOST;
            default -> c;
        }));
        return shown.toString().strip();
    }
}
