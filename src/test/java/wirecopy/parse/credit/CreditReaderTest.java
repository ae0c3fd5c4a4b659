package wirecopy.parse.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
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
        "Contributing: Ann Roe and The Associated Press | Ann Roe,,,,contributing; ,,Associated Press,,contributing",
        "Contributing: Ann Roe, in Bedford, N.J.; Bo Day, The Ledger (Jackson, Miss.); AFP | Ann Roe,,,Bedford@ N.J.,contributing; Bo Day,,The Ledger,,contributing; ,,AFP,,contributing",
        "Times staff writers Ann Roe and Bo Day contributed. | Ann Roe,staff writer,Times,,contributing; Bo Day,staff writer,Times,,contributing",
        "(Reporting Ann Roe in Rome. Bo Day in Oslo and Cy Fox in Bonn; Editing Ed Ash) | Ann Roe,,,Rome,reporting; Bo Day,,,Oslo,reporting; Cy Fox,,,Bonn,reporting; Ed Ash,,,,editing",
        "Reporting by al-Amin ibn Ali in RAMALLAH/JERUSALEM and Kim yeon-hee; Editing by Bo Day @boday | al-Amin ibn Ali,,,RAMALLAH/JERUSALEM,reporting; Kim yeon-hee,,,,reporting; Bo Day,,,,editing",
        "Additional research by BBC Monitoring and WXYZ-TV | ,,BBC Monitoring,,research; ,,WXYZ-TV,,research",
        "Reporting was contributed by Ann Roe in Rome and Bo Day. | Ann Roe,,,Rome,contributing; Bo Day,,,,contributing",
        "This report contains material from Reuters and AP. | ,,Reuters,,contributing; ,,AP,,contributing",
        "Information from Reuters was used in this report. | ,,Reuters,,contributing",
        "This story was reported by Ann Roe and written by Bo Day. | Ann Roe,,,,reporting; Bo Day,,,,writing",
        "Ann Roe produced and Bo Day edited the audio of this story. | Ann Roe,,,,production; Bo Day,,,,editing",
        "Ann Roe (Kyiv) and Bo Day, a special correspondent in Lviv, contributed to this report. | Ann Roe,,,Kyiv,contributing; Bo Day,special correspondent,,Lviv,contributing",
        "Ann Roe contributed to this report, as did Bo Day in Erbil. | Ann Roe,,,,contributing; Bo Day,,,Erbil,contributing",
        "(Reporitng by Ann Roe; Editting by Bo Day) | Ann Roe,,,,reporting; Bo Day,,,,editing",
        "Thomas contributed from Sandholm, Norland. | Thomas,,,Sandholm@ Norland,contributing",
        "Associated writers Ann Roe in Vik, West Norland, and Bo Day in Oslo contributed. | Ann Roe,Associated writer,,Vik@ West Norland,contributing; Bo Day,Associated writer,,Oslo,contributing",
        "Ann Roe in Washington, Bo Day in London and Cy Fox in Paris contributed. | Ann Roe,,,Washington,contributing; Bo Day,,,London,contributing; Cy Fox,,,Paris,contributing",
        "Roe reported from Cook County, Ill., and New York City. | Roe,,,Cook County@ Ill.@ and New York City,reporting",
        "Several AP journalists contributed from across the U.S. | ,journalist,AP,,contributing",
        "NPR's Ann Roe and member station WBUR's Bo Day contributed to this story. | Ann Roe,,NPR,,contributing; Bo Day,,WBUR,,contributing",
        "(Reporting by Reuters IMF/G20 team in Rome; Editing by; Ann Roe) | ,,Reuters IMF/G20 team,Rome,reporting; Ann Roe,,,,editing",
        "(Additional reporting, and writing, by Ann Roe) | Ann Roe,,,,additional-reporting; Ann Roe,,,,writing",
        "AP writers Ann Roe in Bern and Lafayette, California, and Bo Day in Rome contributed. | Ann Roe,writer,AP,Bern and Lafayette@ California,contributing; Bo Day,writer,AP,Rome,contributing",
        "(Reporting by Ann Roe in Bonn and Bo Day and in Rome; Editing by Editing by Cy Fox) | Ann Roe,,,Bonn,reporting; Bo Day,,,Rome,reporting; Cy Fox,,,,editing",
        "(Reporting by euro zone bureaux; Editing by Cy Fox) | ,,euro zone bureaux,,reporting; Cy Fox,,,,editing",
        "(Reporting by AFP bureaus in Bonn, Rome and Bern; Editing by Cy Fox) | ,,AFP bureaus,Bonn@ Rome and Bern,reporting; Cy Fox,,,,editing",
        "Channel 4 News in Dallas contributed to this report. | ,,Channel 4 News,Dallas,contributing",
        "-With reporting by ANN ROE/OSLO | ANN ROE,,,OSLO,reporting",
        "Contributing: Ann Roe, Fort Cobb (Fla.) News Press; Bo Day | Ann Roe,,Fort Cobb (Fla.) News Press,,contributing; Bo Day,,,,contributing",
        "\u200BAn AFP correspondent in Rome contributed to this report | ,correspondent,AFP,Rome,contributing",
        "(Photo by Ann Roe/Canvas/AP) | Ann Roe,,Canvas,,photography; ,,AP,,photography",
        "Analysis by Ann Roe, BBC News, Washington | Ann Roe,,BBC News,Washington,other",
        "Ann Roe, Harbor City Gazette, and Bo Day contributed. | Ann Roe,,Harbor City Gazette,,contributing; Bo Day,,,,contributing",
        "(Reporting by Vienna, Rome and Bern bureaux and by Ann Roe) | ,,Vienna, Rome and Bern bureaux,,reporting; Ann Roe,,,,reporting",
        "Reporting by Ann Roe in Bonn and Bo Day in Rome and Bern; Editing by Cy Fox | Ann Roe,,,Bonn,reporting; Bo Day,,,Rome and Bern,reporting; Cy Fox,,,,editing",
        "This story was reported by Ann Roe. It was written by Bo Day. | Ann Roe,,,,reporting; Bo Day,,,,writing",
        "(Reporting by Ann Roe; Reuters Messaging: ann.roe@example.org) | Ann Roe,,,,reporting",
        "CNN's Ann Roe and Bo Day wrote in Atlanta, and Cy Fox reported from Rome. | Ann Roe,,CNN,Atlanta,writing; Bo Day,,CNN,Atlanta,writing; Cy Fox,,,Rome,reporting",
        "(Ann Roe in Rome and Bo Day in Oslo; Editing by Cy Fox) | Ann Roe,,,Rome,reporting; Bo Day,,,Oslo,reporting; Cy Fox,,,,editing",
        "Google and Apple contributed to this report. | ,,Google,,contributing; ,,Apple,,contributing",
        "cleveland.com and Ann Roe contributed to this report. | ,,cleveland.com,,contributing; Ann Roe,,,,contributing",
        "KQED and member station WBUR contributed to this report. | ,,KQED,,contributing; ,,WBUR,,contributing",
        "(Writing by Ann Roe, Editorial Reference Unit, Bangalore; Editing by Bo Day) | Ann Roe,,Editorial Reference Unit,Bangalore,writing; Bo Day,,,,editing",
        "Additional reporting by Ann Roe, BBC Persian | Ann Roe,,BBC Persian,,additional-reporting",
        "Text by Ann Roe; pictures by Bo Day; Video: Cy Fox | Ann Roe,,,,writing; Bo Day,,,,photography; Cy Fox,,,,video",
        "Translated from the Danish by Ann Roe. | Ann Roe,,,,translation",
        "Source: Reuters | ,,Reuters,,contributing",
        "--With assistance from Ann Roe in Rome. Editors: Bo Day, Cy Fox | Ann Roe,,,Rome,contributing; Bo Day,,,,editing; Cy Fox,,,,editing",
        "To contact the reporters on this story: Ann Roe in Rome at aroe@example.org; Bo Day in Oslo at +47-555-0100 or bday@example.org To contact the editor responsible for this story: Cy Fox at cfox@example.org Ed Ash | Ann Roe,,,Rome,reporting; Bo Day,,,Oslo,reporting; Cy Fox,,,,editing; Ed Ash,,,,editing",
        "___ Associated Press writer Ann Roe in Rome contributed to this report. | Ann Roe,writer,Associated Press,Rome,contributing",
        "Ann Roe reported from Rome, and Bo Day from Bonn, Germany. Cy Fox contributed reporting from Oslo. | Ann Roe,,,Rome,reporting; Bo Day,,,Bonn@ Germany,reporting; Cy Fox,,,Oslo,contributing",
        "(Roe reported from Bonn. Day, of the Miami Herald, reported from Rome.) | Roe,,,Bonn,reporting; Day,,Miami Herald,Rome,reporting",
        "(With PTI inputs) | ,,PTI,,contributing",
        "(Reporting by MacKenzie DeVoe-St. John and Thabo kaMbeki) | MacKenzie DeVoe-St. John,,,,reporting; Thabo kaMbeki,,,,reporting",
        "(Reporting byAnn Roe; Editing by Bo Day) | Ann Roe,,,,reporting; Bo Day,,,,editing",
        "Ann Roe contibuted to this report. | Ann Roe,,,,contributing",
        "Ann Roe contributed to this reprot. | Ann Roe,,,,contributing",
        "Gazette reporter Ann Roe and freelancer Bo Day contributed to this story. | Ann Roe,reporter,Gazette,,contributing; Bo Day,freelancer,,,contributing",
        "Ann Roe assisted with this report. | Ann Roe,,,,contributing",
        "Ann Roe provided additional reporting. | Ann Roe,,,,contributing",
        "Additional reporting was provided by Ann Roe. | Ann Roe,,,,additional-reporting",
        "mit dpa und Reuters | ,,dpa,,contributing; ,,Reuters,,contributing",
        "(Bericht von Ann Roe in Bonn, redigiert von Bo Day. Wenden Sie sich an die Redaktion.) | Ann Roe,,,Bonn,reporting; Bo Day,,,,editing",
        "(Reportage de Ann Roe à Paris, édité par Bo Day) | Ann Roe,,,Paris,reporting; Bo Day,,,,editing",
        "(Reporte de Ann Roe en Lima; editado por Bo Day) | Ann Roe,,,Lima,reporting; Bo Day,,,,editing",
        "Los periodistas de The Associated Press Ann Roe en Lima y Bo Day en Quito contribuyeron a este despacho. | Ann Roe,periodista,Associated Press,Lima,contributing; Bo Day,periodista,Associated Press,Quito,contributing",
        "Com informações da Reuters e da AFP | ,,Reuters,,contributing; ,,AFP,,contributing",
        "Colaboraram Ana Roe e Rui dos Santos e Silva | Ana Roe,,,,contributing; Rui dos Santos e Silva,,,,contributing",
        "Traduzione di Ann Roe | Ann Roe,,,,translation",
        "Contributing:Associated Press | ,,Associated Press,,contributing",
        "Compiled by Ann Roe from wire reports | Ann Roe,,,,writing",
        "Data analysis by Ann Roe | Ann Roe,,,,other",
        "Design and development by Ann Roe and Bo Day | Ann Roe,,,,other; Bo Day,,,,other",
        "Video produced by Ann Roe | Ann Roe,,,,production",
        "Photo editing by Ann Roe. Copy editing by Bo Day. | Ann Roe,,,,editing; Bo Day,,,,editing",
        "Ann Roe contributed to this report, which was written by Bo Day. | Ann Roe,,,,contributing; Bo Day,,,,writing",
        "Ann Roe, Harbor City Gazette, and Bo Day in Rome contributed. | Ann Roe,,Harbor City Gazette,,contributing; Bo Day,,,Rome,contributing",
        "Ann Roe, BBC News, in Bonn and Bo Day contributed to this report. | Ann Roe,,BBC News,Bonn,contributing; Bo Day,,,,contributing",
        "Ann Roe contributed from Vik, Vestland, and Day from Bonn. | Ann Roe,,,Vik@ Vestland,contributing; Day,,,Bonn,contributing",
        "Lund reported from Vik, West Norland, and Day reported from Oslo. | Lund,,,Vik@ West Norland,reporting; Day,,,Oslo,reporting",
        "(Tradotto da Redazione Danzica, in Redazione a Roma Ann Roe) | ,,Redazione Danzica,,translation; Ann Roe,,,Roma,editing",
        "(Tradotto da Ann Roe in redazione a Milano Bo Day) | Ann Roe,,,,translation; Bo Day,,,Milano,editing",
        "Reporting by www.example.fi and Ann Roe | ,,www.example.fi,,reporting; Ann Roe,,,,reporting",
        "(Writing by Ann Roe Additional reporting by Bo Day) | Ann Roe,,,,writing; Bo Day,,,,additional-reporting",
        "(Ann Roe via Rome newsroom; Editing by Bo Day) | Ann Roe,,Rome newsroom,,reporting; Bo Day,,,,editing",
        "(Reporting by Ann Roe with Lund in Bonn, editing by Bo Day) | Ann Roe,,,Bonn,reporting; Bo Day,,,,editing",
        "(Additional reporting by staff in Rome, Europe, Mexico and China; editing by Bo Day) | ,,staff,Rome@ Europe@ Mexico and China,additional-reporting; Bo Day,,,,editing",
        "(Reporting by Ann Roe, editing Bo Day) | Ann Roe,,,,reporting; Bo Day,,,,editing",
        "(Addtional reporting by Ann Roe; additional reporting b Bo Day) | Ann Roe,,,,additional-reporting; Bo Day,,,,additional-reporting",
        "(Reporting by Ann Roe an Bo Day in Rome) | Ann Roe,,,Rome,reporting; Bo Day,,,Rome,reporting",
        "(Compiled by Ann Roe with information from Norland's website. Editing by Bo Day) | Ann Roe,,,,writing; Bo Day,,,,editing",
        "(Writing by Ann Roe, Editorial Reference Units in Rome and Bonn) | Ann Roe,,,,writing; ,,Editorial Reference Units,Rome and Bonn,writing",
        "Contributing: Ann Roe, Harbor Gazette-Journal; Bo Day | Ann Roe,,Harbor Gazette-Journal,,contributing; Bo Day,,,,contributing",
        "WXYZ-TV, New Orleans, contributed to this story. | ,,WXYZ-TV,New Orleans,contributing",
        "With reporting by Ann Roe/New York; Bo Day/Salem, Ore. | Ann Roe,,,New York,reporting; Bo Day,,,Salem@ Ore.,reporting",
        "Austin Bureau Chief Ann Roe and staff writer Bo Day contributed. | Ann Roe,Austin Bureau Chief,,,contributing; Bo Day,staff writer,,,contributing",
        "(Writing by Ludwig van der Berg Jr. and Sinead O'Hara-Smith) | Ludwig van der Berg Jr.,,,,writing; Sinead O'Hara-Smith,,,,writing"})
    void readsWhoDidWhatWhere(String line, String credits) {
        assertEquals(credits, CreditReader.read(line).contributors().stream().map(CreditReaderTest::show).collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reporting by the Courier showed that the river rose.", "Ann Roe contributed $5,000 to the mayor.",
        "He reported from Oslo that the river rose.", "The figures were compiled by Ann Roe.", "Corker, whose words contributed to his fall, left.",
        "\"It rose,\" Ann Roe reported from Oslo.", "Heavy rain contributed to this year's flood.", "The play was written by Ann Roe and edited by hand.",
        "Ann Roe wrote in The Courier, and nobody read it.", "The river holds material from Reuters.", "This report was compiled by the council and shows that the river rose.",
        "Editting by Ann Roe is a slip of the pen.", "They came “[with the US] to talk of it.”", "It sells boats (with AFP) to the town.", "(VIDEO and TEXT: The mayor's speech)",
        "The programme is edited and produced by Ann Roe and Bo Day.", "Source: the ministry", "Editors: do not use after May 3.", "Illustration by Ann Roe",
        "With help from Ann Roe, the town rebuilt its lighthouse.", "Report by Harbor Council", "Data compiled by the town clerk's office shows the boats.", "Photo illustration by Harbor", "Ann Roe assisted the mayor.", "Ann Roe, a teacher in Oslo, wrote this letter to the mayor."})
    void proseCreditsNobody(String line) {
        assertEquals("", CreditReader.read(line).contributors().stream().map(CreditReaderTest::show).collect(Collectors.joining("; ")));
    }

    @Test
    void whollyHoldsItsBracket() {
        String line = "(Reporting by Ann Roe; ann.roe@example.org; and more that is of use to editors alone)";
        assertEquals(line.length(), CreditReader.read(line).covered());
    }

    private static String show(Contributor c) {
        return String.join(",", text(c.name()), text(c.role()), text(c.organization()), text(c.place()).replace(',', '@'), c.task().word());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
