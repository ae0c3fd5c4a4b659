package wirecopy.format.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class IndentsTest {

    @Test
    void firstLinesThatAreSetInBeginParagraphs() {
        List<String> paragraphs = Indents.told("""
                The night ferry sailed again on
                Monday, the harbor master said.
                   "It was about time," said
                Elsa Marren.
                   A seat is 12 crowns.
                          """);

        assertEquals(List.of("The night ferry sailed again on Monday, the harbor master said.", "\"It was about time,\" said Elsa Marren.", "A seat is 12 crowns."),
                paragraphs.stream().map(String::strip).toList());
    }

    @Test
    void theMannerOfASourceIsNoParagraph() {
        String wrapped = "The night ferry sailed again on\n      Monday, the harbor\n      master said.\n      A seat is 12 crowns.";
        String onlySetIn = "The night ferry sailed again.\n      A seat is 12 crowns.";

        assertEquals(List.of(wrapped), Indents.told(wrapped));
        assertEquals(List.of(onlySetIn), Indents.told(onlySetIn));
    }
}
