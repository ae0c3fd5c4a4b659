package wirecopy.search.lucene;

import java.util.Arrays;
import java.util.List;

/**
 * The words that most stories in English have, as they are written there. Any two of them that follow each other are noted as a pair, see
 * {@link Pairs}. Another list is another layout of the index.
 */
final class CommonWords {

    /** In order, so that the place of a word is its number. */
    private static final String[] WORDS = """
            a about according after against all also an and another any are around as at back be because been before being between both
            business but by can chief company could country day did do down end even financial first for friday from get going good
            government group has have he his how if in including into is it its just last like likely long made make many may million
            monday month months more most much national new news next no not now of off on one only or other our out over own part people
            percent president said same saturday say saying says second see she should since so some state states still such sunday take
            than that the their them then there these they this those three through thursday time to told top tuesday two under united up
            us very was we wednesday week well were what when where which while who will with world would year years you""".split("\\s+");

    private CommonWords() {
    }

    /** The number of a word as written, folded; negative where it is none of these. */
    static int number(String word) {
        return Arrays.binarySearch(WORDS, word);
    }

    static List<String> all() {
        return List.of(WORDS);
    }
}
