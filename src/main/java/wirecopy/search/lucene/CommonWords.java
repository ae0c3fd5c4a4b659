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
            a able about according added after against ago all also always american among an analysts and another any april are around as
            ask asked at august away back bank banks based be because become been before being best better between big billion both
            business but buy by call called came can case central change chief city close come comes committee companies company
            conference continue corp could countries country court cut day days deal december did do does down due each early economic
            economy election end even every executive expected face far february federal few financial first five following for foreign
            former found four friday from full future general get give go going good government group growth had has have he head help
            her here high higher him his home house how however i if in including increase industry information into investors is issue
            issues it its january job july june just key know last late later law leader least like likely little local long look made
            major make making many march market markets may me member members might million minister monday money month months more most
            move mr much must my national need never new news next night no not november now number october of off office officials oil
            old on once one only open or other others our out over own part party past pay people percent plan plans police policy
            political power president price prices prime public put quarter rate rates real report reported reporters research right rise
            said sale sales same saturday say saying says second secretary see senior september set several share shares she should show
            since six so some sources spokesman spokeswoman state statement states still stock street strong such sunday support take
            taken than that the their them then there these they third this those though three through thursday time times to today told
            too top total trade trading tuesday two under union united until up us use used very vote wall want war was way we wednesday
            week weeks well were what when where whether which while white who whose will with without work working world would year
            years yet york you your""".split("\\s+");

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
