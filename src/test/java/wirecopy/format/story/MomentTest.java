package wirecopy.format.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2019-11-18T23:03:00Z                | 18 November 2019, 23:03",
            "2019-11-18T23:03:00.123+01:00       | 18 November 2019, 23:03",
            "2019-11-18T23:03:00+0100            | 18 November 2019, 23:03",
            "20191118T230300Z                    | 18 November 2019, 23:03",
            "20191118T230300                     | 18 November 2019, 23:03",
            "2019-11-18 23:03:07                 | 18 November 2019, 23:03",
            "2019-11-18T23:03                    | 18 November 2019, 23:03",
            "2019-11-18                          | 18 November 2019",
            "20191118+0100                       | 18 November 2019",
            "2019-11-18T00:00:00Z                | 18 November 2019",
            "2019-11-18T00:00:07Z                | 18 November 2019, 00:00",
            "Mon, 18 Nov 2019 23:03:00 GMT       | Mon, 18 Nov 2019 23:03:00 GMT",
            "2019-13-18T23:03:00Z                | 2019-13-18T23:03:00Z",
            "2019-11-18T23:03:00 or so           | 2019-11-18T23:03:00 or so",
            "the day before                      | the day before"})
    void figuresAreToldInWords(String told, String words) {
        assertEquals(words, Moment.inWords(told));
    }

    @Test
    void aYearBeforeNewspapersIsNone() {
        assertNull(Moment.inWords("0001-01-01T00:00:00Z"));
        assertNull(Moment.inWords(null));
    }
}
