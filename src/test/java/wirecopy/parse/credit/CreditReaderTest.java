package wirecopy.parse.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wirecopy.article.Contributor;

class CreditReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Lund reported from Oslo. | Lund,,,Oslo,reporting",
        "Ann Roe and Bo Day contributed from Paris. | Ann Roe,,,Paris,contributing; Bo Day,,,Paris,contributing",
        "Ann Roe contributed to this report from Bonn, and Bo Day contributed from Rome. | Ann Roe,,,Bonn,contributing; Bo Day,,,Rome,contributing",
        "AP writer Ann Roe in Rome and AP researcher Bo Day contributed. | Ann Roe,writer,AP,Rome,contributing; Bo Day,researcher,AP,,contributing",
        "- CNN's Ann Roe contributed reporting | Ann Roe,,CNN,,contributing",
        "The Courier's Ann Roe wrote this story from Bonn. | Ann Roe,,The Courier,Bonn,writing",
        "Ann Roe of the Island Courier contributed to this story. | Ann Roe,,Island Courier,,contributing",
        "(Editing by Ann Roe/Bo Day) | Ann Roe,,,,editing; Bo Day,,,,editing",
        "Roe, editing by Bo Day) | Bo Day,,,,editing",
        "With AFP and Reuters | ,,AFP,,contributing; ,,Reuters,,contributing",
        "(Photos by Ann Roe; Video by Bo Day; Polling by Cy Fox) | Ann Roe,,,,photography; Bo Day,,,,video; Cy Fox,,,,other",
        "(Writing by Ludwig van der Berg Jr. and Sinead O'Hara-Smith) | Ludwig van der Berg Jr.,,,,writing; Sinead O'Hara-Smith,,,,writing"})
    void readsWhoDidWhatWhere(String line, String credits) {
        assertEquals(credits, CreditReader.read(line, 1).contributors().stream().map(CreditReaderTest::show).collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reporting by the Courier showed that the river rose.", "Ann Roe contributed $5,000 to the mayor.",
        "He reported from Oslo that the river rose.", "The figures were compiled by Ann Roe.", "Corker, whose words contributed to his fall, left.",
        "\"It rose,\" Ann Roe reported from Oslo.", "Heavy rain contributed to this year's flood.", "The play was written by Ann Roe and edited by hand."})
    void proseCreditsNobody(String line) {
        assertEquals("", CreditReader.read(line, 1).contributors().stream().map(CreditReaderTest::show).collect(Collectors.joining("; ")));
    }

    private static String show(Contributor c) {
        return String.join(",", text(c.name()), text(c.role()), text(c.organization()), text(c.place()), c.task().word());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
