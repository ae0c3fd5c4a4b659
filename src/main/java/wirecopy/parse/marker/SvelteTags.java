package wirecopy.parse.marker;

import java.util.Set;

/** Tags of Svelte, in single braces: {@code {#if paid}}, {@code {:else}}, {@code {/each}}, {@code {@html teaser}}. */
final class SvelteTags implements Family {

    private static final int LONGEST = 120;
    private static final Set<String> BLOCKS = Set.of("if", "each", "await", "key", "snippet");
    private static final Set<String> BRANCHES = Set.of("else", "then", "catch");
    private static final Set<String> VALUES = Set.of("html", "render", "const", "debug");

    private final String text;

    SvelteTags(String text) {
        this.text = text;
    }

    @Override
    public String opener() {
        return "{";
    }

    @Override
    public Found at(int at) {
        Set<String> words = switch (Code.charAt(text, at + 1)) {
            case '#', '/' -> BLOCKS;
            case ':' -> BRANCHES;
            case '@' -> VALUES;
            default -> Set.of();
        };
        int nameEnd = at + 2;
        while (Code.isLetter(Code.charAt(text, nameEnd)) && nameEnd - at < LONGEST) {
            nameEnd++;
        }
        char after = Code.charAt(text, nameEnd);
        if (after != '}' && after != ' ' || words.isEmpty() || !words.contains(text.substring(at + 2, nameEnd))) {
            return null;
        }
        int end = Code.closingBrace(text, nameEnd, at + LONGEST);
        return end < 0 ? null : Found.alone(end + 1, "svelte-tag");
    }
}
