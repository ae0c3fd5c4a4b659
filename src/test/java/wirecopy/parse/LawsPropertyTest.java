package wirecopy.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import wirecopy.article.Article;
import wirecopy.article.Blank;
import wirecopy.article.Piece;
import wirecopy.article.Removal;

/** The laws of articles under texts that no editor would write. The constructor of {@link Article} holds the rest of the first. */
class LawsPropertyTest {

    private static final String[] SHARDS = {"{{#rendered}}", "{{<", ">}}", "{#if x}", "*|F|*", "__AD__", "[video:12]", "[embed]http://a", "[/embed]", "\\frac", "&shy;", "<wbr>", "<br>", "{{/rendered}}", "{#a}", "{/a}", "{{{{", "&amp;", "&#8217;", "##", "@@", "%%", "<#if>", "<c:if test=\"1\">",  "{{", "}}", "{{{", "}}}", "{{!", "{{!--", "--}}", "<<#a>>", "<</a>>",
            "<<", ">>", "{%", "%}", "{#", "#}", "<%", "%>", "<!--", "-->", "${a.b}", "${", "[[", "]]", "[caption id=\"1\"]", "[/caption]", "[image]",
            "<p>", "</p>", "<b>", "<script>", "</script>", "&nbsp;", "&nbsp", "&amp;amp;nbsp;", "{{=<% %>=}}", "<%={{ }}=%>", "x=\"y\"", "\n-- ", "-- a\n", "--\n", "___",
            "\n", "\r\n", "\r", "\n\n", " ", "\t", "\u0000", "\uFEFF", "\u200B", "\u00A0", "\ud83d", "\ude00", "😀", "“", "”", "'", "(", ")", ".", ", ", "; ",
            "(Reporting by ", "Editing by ", "Associated Press writers ", "Jane Doe", " in ", "Tokyo", " and ", " contributed to this report.",
            "Story highlights ", "By ", "Advertisement", "Follow ", "on Twitter", "The council voted on Monday to build a bridge over the river. ",
            "LONDON (Reuters) - ", "the river rose and nobody in the town had seen it coming.  A ",
            "boat went down near\n", "the old mill that stood on the bank of the river\n",  "Jan. 3, 2019", "ב", "ا", "中", "é", "A", "a", "1"};

    private static final String[] CONTENTS = {"The mayor [sic] said so.", "[Applause]", "[Laughter]", "<<Mayor at the opening of the bridge:>>",
            "He meant {that} one.", "If a < b and b > c, all is well.", "The price rose to $5 {million}.", "Five percent (5%) of the boats left.",
            "Smith & Sons and AT&T bid.", "[The council] will vote.", "“We [the boatmen] stay,” he said.", "<Anna> Are you there? <Bo> Yes.", "3 << 2 is 12.",
            "Room #12 and #harbor", "mail@example.org", "@harbor", "C++ has vector<int> and map<key, value>.", "f(x) = {x : x > 0}", "$x and $y",
            "2 * 3 * 4", "[1] [2] [3]", "*** * ***", "snake_case_name", "100% sure", "A_B", "-- and then they left --", "[Editor: see page 2]"};
    private static final int SMALL = 20_000;
    private static final int TIMES = 8;

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> shards = Arbitraries.of(SHARDS).list().ofMaxSize(40).map(parts -> String.join("", parts));
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(60);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, shards), net.jqwik.api.Tuple.of(1, anything));
    }

    @Property(tries = 4000)
    void nothingIsLost(@ForAll("texts") String text) {
        Article article = Texts.parse(text);
        assertEquals(text, article.reconstruct());
        int at = 0;
        for (Piece piece : article.pieces()) {
            assertEquals(at, piece.span().start());
            at = piece.span().end();
        }
        assertEquals(text.length(), at);
    }

    @Property(tries = 1000)
    void whatWasRemovedCanBePutBack(@ForAll("texts") String text) {
        Article article = Texts.parse(text);
        PutBack back = PutBack.NOTHING;
        long seen = letters(article);
        for (Removal removal : article.removals()) {
            back = back.with(removal.span());
            seen += letters(removal.text());
            Article shown = back.in(article);
            assertEquals(text, shown.reconstruct());
            assertEquals(seen, letters(shown));
        }
        PutBack rules = new PutBack(Set.of(), article.removals().stream().map(Removal::rule).collect(Collectors.toSet()));
        assertEquals(back.in(article), rules.in(article));
    }

    /** How many characters of a story can be seen in its blocks. */
    private static long letters(Article article) {
        return article.blocks().stream().mapToLong(b -> letters(b.text())).sum();
    }

    private static long letters(String text) {
        return text.chars().filter(c -> !Blank.is((char) c)).count();
    }

    @Property(tries = 300)
    void theSameTextGivesTheSameArticleEverywhere(@ForAll("texts") String text) {
        Article here = Texts.parse(text);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertEquals(here, Texts.parse(text));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 300)
    void aParserKeepsNothingOfAnEarlierText(@ForAll("texts") String first, @ForAll("texts") String second) {
        Article alone = Texts.parse(second);
        ArticleParser parser = ArticleParser.standard();
        List<String> texts = List.of(first, second);
        Article after = texts.stream().map(t -> parser.parse(alone.source(), t)).reduce((a, b) -> b).orElseThrow();
        assertEquals(Rendering.of(alone), Rendering.of(after));
    }

    /** Law 3. Memory is counted, for time depends on what else the machine does. */
    @Property(tries = 150)
    void workGrowsWithLength(@ForAll("texts") String beginning, @ForAll("units") String unit) {
        int small = 1 + SMALL / unit.length();
        work(beginning, unit, small);
        long once = work(beginning, unit, small);
        long more = work(beginning, unit, TIMES * small);
        assertTrue(more < 1.5 * TIMES * once, () -> TIMES + " times the text, " + (double) more / once + " times the work");
    }

    /** Law 5. Each piece looks like template code and is none, alone as well as among others. */
    @Property(tries = 500)
    void whatIsContentStays(@ForAll("contents") String text) {
        assertEquals(List.of(), Texts.parse(text).removals());
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of(SHARDS).list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> contents() {
        return Arbitraries.of(CONTENTS).list().ofMinSize(1).ofMaxSize(12).flatMap(parts -> Arbitraries.of(" ", "\n", "\n\n").map(
                between -> String.join(between, parts)));
    }

    private static long work(String beginning, String unit, int times) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        String text = beginning + unit.repeat(times);
        long before = threads.getCurrentThreadAllocatedBytes();
        Texts.parse(text);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
