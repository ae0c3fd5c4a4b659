package wirecopy.parse.marker;

/** Fields of a letter to many: {@code *|FNAME|*}, {@code *|IF:MEMBER|*}, {@code *|END:IF|*}. */
final class MergeTags implements Family {

    private static final int LONGEST = 60;

    private final String text;

    MergeTags(String text) {
        this.text = text;
    }

    @Override
    public String opener() {
        return "*|";
    }

    @Override
    public Found at(int at) {
        int end = Code.nameEnd(text, at + 2);
        boolean counts = end > at + 2 && end - at <= LONGEST && text.startsWith("|*", end);
        return counts ? Found.alone(end + 2, "merge-tag") : null;
    }
}
