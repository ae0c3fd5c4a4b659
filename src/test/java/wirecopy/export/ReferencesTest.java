package wirecopy.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import wirecopy.article.Article;
import wirecopy.format.Readings;

class ReferencesTest {

    /** As a file tells it, with its day and address. */
    private static final Article TOLD = Readings.story("""
            {"title": "Ferry & berth: 38% dearer", "authors": ["Elsa Marren", "Tom van Dale"], "source": "Harbor News", "date": "2024-03-05",
             "url": "https://harbor.example/a_b?c=1", "dek": "Winter is over", "text": "LANGVIK, Norland (HNS) — The night ferry sailed again on Monday."}""");

    @Test
    void bibtex() {
        assertEquals("""
                @article{marren2024-%s,
                  author = {Marren, Elsa and van Dale, Tom},
                  title = {{Ferry \\& berth: 38\\%% dearer}},
                  journal = {Harbor News},
                  date = {2024-03-05},
                  year = {2024},
                  month = {3},
                  location = {LANGVIK, Norland},
                  url = {https://harbor.example/a_b?c=1},
                }

                """.formatted(TOLD.id().substring(0, 8)), Written.text(Format.BIBTEX, TOLD));
    }

    @Test
    void ris() {
        assertEquals("""
                TY  - NEWS
                ID  - %s
                TI  - Ferry & berth: 38%% dearer
                AU  - Marren, Elsa
                AU  - van Dale, Tom
                T2  - Harbor News
                PY  - 2024
                DA  - 2024/03/05
                CY  - LANGVIK, Norland
                AB  - Winter is over
                UR  - https://harbor.example/a_b?c=1
                ER  -\s

                """.formatted(TOLD.id()).replace("\n", "\r\n"), Written.text(Format.RIS, TOLD));
    }

    @Test
    void cslJson() {
        JsonNode list = new ObjectMapper().readTree(Written.text(Format.CSL_JSON, TOLD, Written.ferry()));
        assertEquals(2, list.size());
        assertEquals("""
                {"id":"%s","type":"article-newspaper","title":"Ferry & berth: 38%% dearer",\
                "author":[{"family":"Marren","given":"Elsa"},{"family":"van Dale","given":"Tom"}],"container-title":"Harbor News",\
                "publisher-place":"LANGVIK, Norland","abstract":"Winter is over","URL":"https://harbor.example/a_b?c=1",\
                "issued":{"date-parts":[[2024,3,5]]}}""".formatted(TOLD.id()), list.get(0).toString());
        assertEquals(0, new ObjectMapper().readTree(Written.text(Format.CSL_JSON)).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Elsa Marren|Marren, Elsa", "Tom van Dale|van Dale, Tom", "Ann B. Poe Jr.|Poe, Jr., Ann B.", "Cher|Cher",
            "Charles de la Tour|de la Tour, Charles", "Van Morrison|Morrison, Van"})
    void names(String name, String inverted) {
        assertEquals(inverted, PersonName.of(name).inverted(false));
    }

    @Test
    void hostileStoriesStayReferences() throws Exception {
        Article[] stories = Written.hostile().toArray(Article[]::new);
        BibTeXDatabase read = new BibTeXParser().parse(new StringReader(Written.text(Format.BIBTEX, stories)));
        assertEquals(stories.length, read.getEntries().size());
        for (Article story : stories) {
            BibTeXEntry entry = read.getEntries().values().stream().filter(one -> one.getKey().getValue().endsWith(story.id().substring(0, 8))).findFirst().orElseThrow();
            String title = entry.getField(new Key("title")).toUserString();
            assertTrue(title.startsWith("{") && title.endsWith("}"), title);
        }
        String ris = Written.text(Format.RIS, stories);
        assertTrue(ris.lines().allMatch(line -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*")), ris);
        assertEquals(stories.length, new ObjectMapper().readTree(Written.text(Format.CSL_JSON, stories)).size());
    }
}
