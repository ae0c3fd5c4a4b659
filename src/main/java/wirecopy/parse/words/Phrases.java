package wirecopy.parse.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/**
 * Finds many phrases in one pass over a text, whatever their number (Aho and Corasick, 1975). Capitals count as small letters, curly
 * quotes as straight ones. Immutable.
 */
public final class Phrases {

    private static final int ROOT = 0;

    private final char[] classes = new char[128];
    private final int classCount;
    private final char[] extra;
    private int[] next;
    private int[][] found;

    /** @param phrases in small letters with straight quotes; their places in the list are their numbers */
    public Phrases(List<String> phrases) {
        StringBuilder others = new StringBuilder();
        int count = 1;
        for (String phrase : phrases) {
            for (int i = 0; i < phrase.length(); i++) {
                char c = phrase.charAt(i);
                if (c < 128 && classes[c] == 0) {
                    classes[c] = (char) count++;
                } else if (c >= 128 && others.indexOf(String.valueOf(c)) < 0) {
                    others.append(c);
                }
            }
        }
        for (char c = 'A'; c <= 'Z'; c++) {
            classes[c] = classes[c + 32];
        }
        extra = others.toString().toCharArray();
        Arrays.sort(extra);
        classCount = count + extra.length;
        build(phrases);
    }

    private void build(List<String> phrases) {
        int most = 1 + phrases.stream().mapToInt(String::length).sum();
        next = new int[most * classCount];
        found = new int[most][];
        Arrays.fill(next, -1);
        int states = 1;
        for (int number = 0; number < phrases.size(); number++) {
            int state = ROOT;
            for (int i = 0; i < phrases.get(number).length(); i++) {
                int edge = state * classCount + classOf(phrases.get(number).charAt(i));
                if (next[edge] < 0) {
                    next[edge] = states++;
                }
                state = next[edge];
            }
            found[state] = joined(found[state], new int[] {number});
        }
        link();
        next = Arrays.copyOf(next, states * classCount);
        found = Arrays.copyOf(found, states);
    }

    private void link() {
        int[] fail = new int[found.length];
        Queue<Integer> queue = new ArrayDeque<>();
        for (int c = 0; c < classCount; c++) {
            int state = next[c];
            if (state < 0) {
                next[c] = ROOT;
            } else {
                queue.add(state);
            }
        }
        while (!queue.isEmpty()) {
            int state = queue.remove();
            found[state] = joined(found[state], found[fail[state]]);
            for (int c = 0; c < classCount; c++) {
                int child = next[state * classCount + c];
                int back = next[fail[state] * classCount + c];
                if (child < 0) {
                    next[state * classCount + c] = back;
                } else {
                    fail[child] = back;
                    queue.add(child);
                }
            }
        }
    }

    private static int[] joined(int[] a, int[] b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private int classOf(char c) {
        if (c < 128) {
            return classes[c];
        }
        if (c == '’' || c == '‘') {
            return classes['\''];
        }
        if (c == '“' || c == '”') {
            return classes['"'];
        }
        int place = extra.length == 0 ? -1 : Arrays.binarySearch(extra, c);
        return place < 0 ? 0 : classCount - extra.length + place;
    }

    /** Where the first of the phrases to end in a text, from a place on, ends; -1 where none stands there. */
    public int firstEnd(String text, int from) {
        int state = ROOT;
        for (int i = from; i < text.length(); i++) {
            state = next[state * classCount + classOf(text.charAt(i))];
            if (found[state] != null) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The numbers of all phrases that stand in a text, in the order of their ends. */
    public List<Integer> in(String text) {
        List<Integer> numbers = List.of();
        int state = ROOT;
        for (int i = 0; i < text.length(); i++) {
            state = next[state * classCount + classOf(text.charAt(i))];
            if (found[state] != null) {
                numbers = numbers.isEmpty() ? new ArrayList<>() : numbers;
                for (int number : found[state]) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }
}
