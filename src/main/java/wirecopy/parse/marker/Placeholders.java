package wirecopy.parse.marker;

/** A name between doubled marks: {@code %%AD_SLOT%%}, {@code @@title@@}, {@code ##ad##}. */
final class Placeholders implements Family {

    private static final int LONGEST = 60;

    private final String text;
    private final String mark;

    Placeholders(String text, String mark) {
        this.text = text;
        this.mark = mark;
    }

    @Override
    public String opener() {
        return mark;
    }

    @Override
    public Found at(int at) {
        int name = at + mark.length();
        int end = Code.nameEnd(text, name);
        boolean counts = end > name + 1 && end - name <= LONGEST && text.startsWith(mark, end);
        return counts ? Found.alone(end + mark.length(), "placeholder") : null;
    }
}
