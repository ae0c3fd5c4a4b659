package wirecopy.parse.line;

import java.util.Set;

/** Tells lines that break off in the middle of a sentence, by the word that they end with. */
final class Unfinished {

    /** No title ends with one of these. */
    private static final Set<String> NEVER_LAST = Set.of("a", "an", "the", "its", "their", "his", "my", "your", "our", "per", "as", "and", "or", "than", "into");
    /** Short titles may: "What to watch for". So may any with "of" and "to": "The city that he is part of". */
    private static final Set<String> SELDOM_LAST = Set.of("for", "in", "on", "at", "by", "from", "with", "that", "is", "are", "was", "were", "has", "have");
    private static final int SHORT = 40;

    private Unfinished() {
    }

    static boolean is(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return NEVER_LAST.contains(last) || text.length() > SHORT && SELDOM_LAST.contains(last);
    }
}
