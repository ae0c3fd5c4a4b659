package wirecopy.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wirecopy.article.Dateline;

class DatelineReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "EL PASO, Texas (AP) — The river rose.| EL PASO, Texas | AP | -",
        "LONDON, May 17 (IFR) - The river rose.| LONDON | IFR | May 17",
        "Washington (CNN) The river rose.| Washington | CNN | -",
        "(CNN) -- The river rose.| - | CNN | -",
        "PORTLAND, Ore. – The river rose.| PORTLAND, Ore. | - | -",
        "Calgary, Alberta, April 9 - The river rose.| Calgary, Alberta | - | April 9",
        "BERLIN, Feb. 12, 2024 (HNS) - The river rose.| BERLIN | HNS | Feb. 12, 2024",
        "Paris, 3 September 2019 (AFP) – The river rose.| Paris | AFP | 3 September 2019",
        "MANILA, April 1, Reuter - The river rose.| MANILA | Reuter | April 1",
        "By Ann Lee NEW YORK (Reuters) - The river rose.| NEW YORK | Reuters | -",
        "(IFR) - The river rose.| - | IFR | -",
        "March 3 (Reuters) - The river rose.| - | Reuters | March 3",
        "PARKLAND, Fla. (Reuters) - The river rose.| PARKLAND, Fla. | Reuters | -",
        "Harbor City, Ill. (HNS) — The river rose.| Harbor City, Ill. | HNS | -",
        "LONDON, March 16- The river rose.| LONDON | - | March 16",
        "MEXICO CITY, Oct. 3, 2019 /PRNewswire/ -- The river rose.| MEXICO CITY | PRNewswire | Oct. 3, 2019",
        "Washington CNN  — The river rose.| Washington | CNN | -",
        "Washington, D.C. – The river rose.| Washington, D.C. | - | -",
        "LE BOURGET, France  (Reuters) - The river rose.| LE BOURGET, France | Reuters | -"})
    void readsPlaceAgencyAndDate(String text, String place, String agency, String date) {
        assertEquals(new Dateline(place, agency, date), DatelineReader.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The river (which rose) fell - again.", "The Rivers Trust (RT) said it rose.", "Ann Lee – who swam – won.",
        "\"NO MORE,\" she said — and left.", "A well-known river rose.",
        "The Department of Justice (DOJ) — which oversees rivers — rose.", "Utah Gov. Ann Lee (R) - once a swimmer - rose.",
        "The BBC — which rose — fell.", "FILE-- The river rose.", "KEY POINTS - The river rose.", "May 17 - The river rose.",
        "Sen. Ann Lee (R-AZ) - who swam - rose.", "(Kyiv) - The river rose.", "Facebook (FB) – the firm – rose."})
    void leavesSentencesAlone(String text) {
        assertNull(DatelineReader.read(text));
    }

    @Test
    void anEmptyTextHasNone() {
        assertNull(DatelineReader.read(""));
    }
}
