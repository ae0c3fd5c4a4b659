package wirecopy.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
