package wirecopy.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "trump             | Stories with trump…",
        "`trump `          | Stories with trump",
        "trump wins        | Stories with trump and with wins…",
        "\"north korea\"   | Stories with exactly “north korea”",
        "“north korea”     | Stories with exactly “north korea”",
        "«north korea»     | Stories with exactly “north korea”",
        "\"north kor       | Stories with exactly “north kor…”",
        "`\"north `        | Stories with exactly “north”",
        "trump -biden      | Stories with trump and without biden",
        "-\"a b\" c*       | Stories without exactly “a b” and with words that begin with c",
        "`a b OR c `       | Stories with a and with b or c",
        "`(a b) OR c `     | Stories with (a and b) or c",
        "`-(a b) `         | Stories without (a and b)",
        "`NOT a `          | Stories without a",
        "`--a `            | Stories with --a",
        "obana~            | Stories with words like obana",
        "obana~1           | Stories with words like obana",
        "\"a b\"~7         | Stories with “a b” at most 7 words apart",
        "\"a b\"~          | Stories with “a b” at most 5 words apart",
        "\"a b\"~999999999999 | Stories with “a b” at most 50 words apart",
        "`headline:quake ` | Stories with quake in the headline",
        "`Title: quake `   | Stories with quake in the headline",
        "body:\"a b\"      | Stories with exactly “a b” below the headline",
        "by:ana            | Stories with ana… in the byline",
        "contributor:ana   | Stories with ana… among the contributors",
        "`-in:tokyo `      | Stories without tokyo among the places",
        "`in:-tokyo `      | Stories without tokyo among the places",
        "from:tokyo        | Stories with tokyo… among the places",
        "org:reuters       | Stories with reuters… among the organizations",
        "folder:sport      | Stories with sport… in the folder's path",
        "`headline:(a OR b) ` | Stories with a or b in the headline",
        "outlet:bbc        | Stories with bbc… in the folder's path or among the organizations",
        "`caption:harbour ` | Stories with harbour in a caption",
        "`correction:x `   | Stories with x in a correction or note",
        "`is:read `        | Stories that are read",
        "is:unread         | Stories that are not read",
        "`quake IS:Starred ` | Stories with quake and that are starred",
        "-is:starred       | Stories that are not starred",
        "`-is:unread `     | Stories that are read",
        "is:duplicates     | Stories that are there more than once",
        "`is:starred OR quake ` | Stories with starred or quake",
        "`is:star `        | All stories",
        "is:               | All stories",
        "tag:har           | Stories tagged har…",
        "`tag:harbour `    | Stories tagged harbour",
        "`-tag:harbour `   | Stories not tagged harbour",
        "tag:har*          | Stories tagged har…",
        "tag:\"to read\" | Stories tagged to read",
        "`tag:(a OR b) `   | Stories tagged a or tagged b",
        "`tag: `           | All stories",
        "`headline:is:read `  | Stories that are read",
        "before:2007       | Stories published before 1 January 2007",
        "after:2007-6      | Stories published on or after 1 June 2007",
        "since:2007/06/18  | Stories published on or after 18 June 2007",
        "date:2007-06      | Stories published from 1 June 2007 to 30 June 2007",
        "date:2007-06-18   | Stories published on 18 June 2007",
        "-before:2007      | Stories not published before 1 January 2007",
        "before:20         | All stories",
        "before:2007-13    | All stories",
        "before:           | All stories",
        "headline:         | All stories",
        "OR                | All stories",
        "a OR              | Stories with a",
        "`OR a `           | Stories with a",
        "a AND             | Stories with a",
        "`a a A `          | Stories with a and with A",
        "`a) b `           | Stories with a and with b",
        "`((a `            | Stories with a",
        "`foo:bar `        | Stories with foo:bar",
        "` a`              | Stories with a…",
    })
    void isSaidInWords(String typed, String words) {
        assertEquals(words, Query.parse(typed).inWords());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "\"\"", "-", "--", "*", "~", "OR", "AND", "NOT", "()", ")(", ":", "headline:",
            "after:x", "...", "&"})
    void nothingToLookForFindsAll(String typed) {
        assertTrue(Query.parse(typed).isEmpty(), () -> Query.parse(typed).inWords());
        assertEquals("All stories", Query.parse(typed).inWords());
    }

    @ParameterizedTest
    @CsvSource({"hedline:trump, headline:trump", "a headlin:x b, a headline:x b", "contributer:yama, contributor:yama",
        "befor:2007, before:2007", "-boddy:x, -body:x", "orgnization:un, organization:un", "is:unraed x, is:unread x", "a is:stared b, a is:starred b", "captoin:x, caption:x"})
    void aMisspelledFieldIsOffered(String typed, String suggestion) {
        assertEquals(suggestion, Query.parse(typed).suggestion());
    }

    @ParameterizedTest
    @ValueSource(strings = {"headline:trump", "http://example.com", "10:30", "re:x", "summary:x", "hedline:", "hedline: x", ":x", "is:unraed", "is:new x"})
    void nothingIsOfferedWhereNothingIsWrong(String typed) {
        assertNull(Query.parse(typed).suggestion());
    }

    @Test
    void isNarrowedToAValue() {
        Query quake = Query.parse("quake ").narrowedTo(Facet.CONTRIBUTOR, "Ana Lee").narrowedTo(Facet.YEAR, "2007");

        assertEquals("Stories with quake and by Ana Lee and of 2007", quake.inWords());
        assertEquals("quake", quake.typed());
        assertEquals(quake, quake.narrowedTo(Facet.YEAR, "2007"), "twice is once");
        assertEquals("Stories from Tokyo", Query.parse("").narrowedTo(Facet.PLACE, "Tokyo").inWords());
    }

    @ParameterizedTest
    @CsvSource({"qua, qua", "chile qua, qua", "chile OR qua, qua", "(a qua, qua", "headline:qua, qua", "headline:(a OR qua, qua", "`qua `,",
        "-qua,", "qua*,", "tag:qua,", "is:read,", "``,"})
    void knowsItsUnfinishedWord(String typed, String word) {
        Clause unfinished = Query.parse(typed.replace("`", "")).unfinished();

        assertEquals(word, switch (unfinished) {
            case null -> null;
            case Clause.In in -> {
                assertEquals(Field.HEADLINE, in.field());
                yield ((Clause.Typing) in.clause()).text();
            }
            default -> ((Clause.Typing) unfinished).text();
        });
    }

    @Test
    void keepsWhatWasTyped() {
        assertEquals("trump", Query.parse(" trump ").typed());
    }

    @Test
    void isTheSameForTheSameText() {
        assertEquals(Query.parse("a \"b c\" -d"), Query.parse("a \"b c\" -d"));
    }

    @Test
    void canBeAskedOfTheWholeText() {
        assertEquals("seals -(pier harbor) \"a:b\"", Query.parse("headline:seals -(body:pier by:harbor) \"a:b\"").everywhere());
        assertEquals("time: 12:30", Query.parse("time: 12:30").everywhere());
    }
}
