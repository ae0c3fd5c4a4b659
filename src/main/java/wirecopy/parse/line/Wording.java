package wirecopy.parse.line;

import wirecopy.parse.words.Glance;

/** The text of a line, and its {@link Plain} form for those judges that cannot do without: it is made once, and only if asked for. */
final class Wording {

    private final String text;
    private final Glance glance;
    private String plain;

    Wording(String text) {
        this.text = text;
        this.glance = Glance.at(text);
    }

    String text() {
        return text;
    }

    Glance glance() {
        return glance;
    }

    int length() {
        return text.length();
    }

    String plain() {
        if (plain == null) {
            plain = Plain.of(text);
        }
        return plain;
    }
}
