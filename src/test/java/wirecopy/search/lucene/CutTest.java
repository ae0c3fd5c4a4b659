package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CutTest {

    @Test
    void aCutMovesBackToASpace() {
        assertEquals("The mayor of…", Cut.words("The mayor of Harborview spoke", 16));
        assertEquals(4, Cut.backToWord("The mayor spoke", 7));
    }

    @Test
    void chineseIsCutWhereverTheCutFalls() {
        assertEquals("市长在港口讲话…", Cut.words("市长在港口讲话，然后离开了会场", 7));
        assertEquals(5, Cut.backToWord("今天 市长在港口讲话", 5));
    }

    @Test
    void aWideCharacterTakesTwoColumns() {
        assertEquals(6, Cut.columnsBefore("abcdefghij", 10, 4));
        assertEquals(3, Cut.columnsBefore("市长在港口", 5, 4));
        assertEquals(0, Cut.columnsBefore("市长", 2, 60));
    }
}
