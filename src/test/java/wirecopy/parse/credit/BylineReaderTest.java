package wirecopy.parse.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wirecopy.article.Byline;

class BylineReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "By Ann Lee and Bo Roe, Staff writers | [Ann Lee, Bo Roe] | -",
        "By: Ann Lee | [Ann Lee] | -",
        "By By Ann Lee | [Ann Lee] | -",
        "By Erik dela Cruz | [Erik dela Cruz] | -",
        "By Ann Lee, Ph.D. | [Ann Lee] | -",
        "By Ann Lee Updated Jan. 3, 2024 5:40 p.m. ET | [Ann Lee] | -",
        "By Ann Lee, Asia autos correspondent | [Ann Lee] | -",
        "By Ann Lee, Health and Science Editor | [Ann Lee] | -",
        "By Ann Lee BBC News | [Ann Lee] | BBC News",
        "By Ann Lee Political correspondent, BBC News | [Ann Lee] | BBC News",
        "Ann Lee Staff Writer | [Ann Lee] | -",
        "By Ann Lee, USA TODAY | [Ann Lee] | USA TODAY",
        "Posted by Ann Lee on March 3, 2024 | [Ann Lee] | -",
        "Analysis by Ann Lee, BBC News | [Ann Lee] | BBC News",
        "By The Associated Press | [] | Associated Press",
        "By the Editorial Board | [] | Editorial Board"})
    void readsWhoWrote(String text, String names, String organization) {
        Byline byline = BylineReader.read(text);
        assertEquals(names, byline.names().toString());
        assertEquals(organization, byline.organization());
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Ann Lee | Gazette", "Ann Lee | Gazette"})
    void readsTheHouseBehindABar(String text) {
        assertEquals(new Byline(List.of("Ann Lee"), "Gazette"), BylineReader.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Posted by Ann Lee on March 3, 2024", "By: Ann Lee", "By By Ann Lee", "By The Associated Press", "By the Editorial Board", "By Reuters Staff",
        "By Ann Lee Updated Jan. 3, 2024", "by Ann Lee"})
    void seesBylines(String text) {
        assertTrue(BylineReader.isByline(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"By the river the bank fell", "by Ann Lee in May fell", "By The Way", "by Ann Lee. The river"})
    void leavesProseAlone(String text) {
        assertFalse(BylineReader.isByline(text));
    }
}
