package wirecopy.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wirecopy.article.Article;
import wirecopy.article.Articles;

class TextAndTablesTest {

    @Test
    void textIsTheStoryAndNothingElse() {
        assertEquals("""
                Night ferry returns to the northern islands

                Winter is over

                By Elsa Marren and Tom van Dale

                March 5, 2024

                LANGVIK, Norland (HNS) — The night ferry sailed again on Monday.

                What it costs

                A berth is 38 crowns , a seat on deck 12.

                The harbor in winter

                Harbor News Service writer Mari Lindqvist in Langvik contributed to this report.
                """, Written.text(Format.TEXT, Written.ferry()));
    }

    @Test
    void starsStandBetweenStories() {
        assertEquals("One\n\nFirst.\n\n* * *\n\nTwo\n\nSecond.\n",
                Written.text(Format.TEXT, Articles.of("One", "First."), Articles.of("Two", "Second.")));
    }

    @Test
    void aTableHasARowAStory() throws IOException {
        List<CSVRecord> rows = rows(Written.ferry(), Articles.of("Two, \"quoted\"", "First.", "Second."));
        assertEquals(List.of("headline", "subheadline", "authors", "outlet", "place", "published", "contributors", "body", "url", "path", "id"),
                rows.getFirst().toList());
        assertEquals("Elsa Marren; Tom van Dale", rows.get(1).get(2));
        assertEquals("HNS", rows.get(1).get(3));
        assertEquals("Mari Lindqvist, writer, Harbor News Service, Langvik (contributing)", rows.get(1).get(6));
        assertEquals("Two, \"quoted\"", rows.get(2).get(0));
        assertEquals("First.\n\nSecond.", rows.get(2).get(7));
        assertTrue(Written.text(Format.CSV, Written.ferry()).endsWith("\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\uFF1D1"})
    void noCellIsAFormula(String text) throws IOException {
        assertEquals("'" + text, rows(Articles.of(text, text)).get(1).get(0));
        assertEquals("'" + text, rows(Articles.of(text, text)).get(1).get(7));
    }

    @Test
    void everyHostileCellComesBack() throws IOException {
        for (Article story : Written.hostile()) {
            List<CSVRecord> rows = rows(story);
            assertEquals(2, rows.size());
            String headline = story.headline().replace("\uD83D ", "? ");
            assertTrue(rows.get(1).get(0).equals(headline) || rows.get(1).get(0).equals("'" + headline), rows.get(1).get(0));
        }
    }

    private static List<CSVRecord> rows(Article... stories) throws IOException {
        try (CSVParser parser = CSVParser.parse(Written.text(Format.CSV, stories), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }
}
