package wirecopy.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import wirecopy.library.Receipt.Outcome;
import wirecopy.library.Receipt.Row;

final class ReceiptTest {

    private static final Receipt RECEIPT = new Receipt(List.of(new Row("/a.txt", Outcome.ADDED, null, "1"),
            new Row("/b \"x\",\n.txt", Outcome.ALREADY_HERE, "the same story as /a.txt", "1"),
            new Row("/c.txt", Outcome.UNREADABLE, "the file is empty", null)), true);

    @Test
    void asText() {
        assertEquals("""
                3 found = 1 added + 1 already here + 1 unreadable + 0 skipped
                Ended before all was read.

                added: /a.txt
                already here: /b "x", .txt (the same story as /a.txt)
                unreadable: /c.txt (the file is empty)
                """, RECEIPT.asText());
    }

    @Test
    void asCsv() {
        assertEquals("""
                outcome,path,reason,story\r
                added,"/a.txt",,"1"\r
                already here,"/b ""x"",
                .txt","the same story as /a.txt","1"\r
                unreadable,"/c.txt","the file is empty",\r
                """, RECEIPT.asCsv());
    }
}
