package wirecopy.search.benchmark;

import java.util.SplittableRandom;

/** A language of made-up words: the n-th most frequent comes one n-th as often as the first, as in true ones. */
final class MadeUp {

    private static final int WORDS = 60_000;
    private static final int NAMES = 2_000_000;
    private static final String[] SYLLABLES = {"ba", "ce", "di", "for", "gu", "han", "il", "ka", "ler", "mo", "na", "os", "per", "qui",
        "ra", "sen", "tu", "ver", "wil", "ya"};

    /** A capitalized word; some come often, there are millions. */
    static String name(SplittableRandom random) {
        String word = word((int) Math.pow(NAMES, random.nextDouble()) + WORDS);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    String story(int number) {
        SplittableRandom random = new SplittableRandom(-number - 1L);
        StringBuilder text = new StringBuilder(4_000);
        append(text, random, 8);
        text.append("\nBy ").append(name(random)).append(' ').append(name(random)).append("\n%s %d, %d\n\n".formatted(
                "June", 1 + random.nextInt(30), 1990 + random.nextInt(30)));
        text.append(name(random).toUpperCase()).append(" (Reuters) - ");
        for (int sentence = 5 + random.nextInt(30); sentence > 0; sentence--) {
            append(text, random, 8 + random.nextInt(20));
            text.append(". ");
        }
        return text.toString();
    }

    private static void append(StringBuilder text, SplittableRandom random, int words) {
        for (int i = 0; i < words; i++) {
            String word = random.nextInt(12) == 0 ? name(random) : word((int) Math.pow(WORDS, random.nextDouble()));
            text.append(i > 0 ? " " : "").append(word);
        }
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }
}
