package wirecopy.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wirecopy.article.Dateline;

class PublicationDayTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Thu Jan 11, 2024 9:05am EST | 2024-01-11",
        "Published 5:12 PM, Sept. 3, 2019 | 2019-09-03",
        "12 February 2024 | 2024-02-12",
        "2019-04-30T08:00:00Z | 2019-04-30",
        "By Jane Augustine, June 3, 2024 | 2024-06-03",
        "By Mary Marchand | May 7, 2018 | 2018-05-07"})
    void readsTheDay(String line) {
        int cut = line.lastIndexOf('|');
        assertEquals(LocalDate.parse(line.substring(cut + 1).strip()), PublicationDay.read(line.substring(0, cut).strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"May 17", "Monday", "By Jane May", "2024", "February 30, 2024"})
    void aDayWithoutMonthOrYearIsNone(String line) {
        assertNull(PublicationDay.read(line));
    }

    @Test
    void theDatelineHelpsOut() {
        assertEquals(LocalDate.of(2024, 2, 12), PublicationDay.read(List.of(), new Dateline("BERLIN", "HNS", "Feb. 12, 2024")));
        assertNull(PublicationDay.read(List.of(), new Dateline("BERLIN", "HNS", "Feb. 12")));
    }
}
