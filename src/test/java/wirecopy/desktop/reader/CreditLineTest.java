package wirecopy.desktop.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import wirecopy.article.Contributor;
import wirecopy.article.Task;

class CreditLineTest {

    @Test
    void saysWhoIsMeantByASurname() {
        Contributor surname = new Contributor("Thomas", null, null, "Oslo", Task.REPORTING, 3);
        assertEquals("Thomas \u2014 Oslo \u2014 reporting", CreditLine.of(surname).text());
        assertEquals("Thomas (Clara Thomas) \u2014 Oslo \u2014 reporting", CreditLine.of(surname.linkedTo("Clara Thomas")).text());
    }
}
