package wirecopy.export.pdf;

import java.lang.Character.UnicodeScript;

/** Which characters stand by themselves, and which change with their neighbours. */
final class Scripts {

    private Scripts() {
    }

    static boolean isJoined(int c) {
        return switch (UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, HAN, HIRAGANA, KATAKANA, BOPOMOFO, COMMON -> c > Character.MAX_VALUE && isPicture(c);
            case HANGUL -> c < 0xAC00; // parts of syllables; whole ones stand by themselves
            default -> true;
        };
    }

    private static boolean isPicture(int c) {
        return Character.isEmoji(c) || Character.isEmojiModifier(c);
    }

    /** What shows nothing itself: joiners, marks of direction, soft hyphens. */
    static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F;
    }
}
