package wirecopy.benchmark;

/** Texts that make a careless parser slow: one thing over and over, never closed. All of one byte a character. */
public enum Hostile {
    SECTIONS("{{#", 300_000), NAMED_SECTIONS("{{#a ", 100_000), OPEN_SECTIONS("{{#a}}", 100_000), BRACES("{", 100_000),
            ANGLES("<", 100_000),
    TAGS("<p ", 100_000), BRACKETS("[", 100_000), SHORTCODES("[ad ", 100_000), PARENTHESES("(", 100_000), AMPERSANDS("&",
            100_000),
    ENTITIES("&amp;", 100_000), QUOTES("\"", 100_000), DOLLARS("$", 100_000), VARIABLES("${a", 100_000),
            CONTRIBUTED("contributed ", 100_000),
    BY("By ", 100_000), BYLINES("By A\n", 100_000), REPORTING("(Reporting by ", 100_000), BLANK_LINES("\n", 100_000),
            SHORT_LINES("a\n", 100_000),
    RULE("___", 100_000), RULES("___\n", 100_000), CAPITALS("A", 100_000), CAPITAL_WORDS("COUNCIL ", 100_000),
    NAMES("(Reporting by ", "Ann Roe, ", 100_000), PLACES("(Reporting by ", "Ann Roe in Oslo and ", 100_000),
    LONG_LINE("The council voted (again) on this matter & went home. ", 500_000);

    private final String beginning;
    final String unit;
    private final int length;

    Hostile(String unit, int length) {
        this("", unit, length);
    }

    Hostile(String beginning, String unit, int length) {
        this.beginning = beginning;
        this.unit = unit;
        this.length = length;
    }

    /** @param times how many times the least length */
    String of(int times) {
        return "A headline\n" + beginning + unit.repeat(times * (length / unit.length()));
    }

    /** The text in short, as Java writes it. */
    String shown() {
        String shown = beginning + unit.replace("\n", "\\n");
        return shown.length() > 30 ? shown.substring(0, 29) + "…" : shown;
    }
}
