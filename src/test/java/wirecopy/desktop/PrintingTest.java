package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.desktop.keys.Action;
import wirecopy.desktop.reader.ReaderView;

/** Printing and saving as PDF, from the window. */
@NeedsToolkit
class PrintingTest {

    private static final int ALL = 8;

    @TempDir
    Path home;

    @Test
    void withoutAPrinterItSaysSoAndOffersPdf() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.press(KeyCode.CONTROL, KeyCode.P);
            run.await("it says so", () -> run.says().stream().anyMatch(text -> text.startsWith("No printer is set up")
                    || text.startsWith("Set as in the window")));
            assertTrue(Toolkit.call(run::says).stream().anyMatch(text -> text.startsWith("Print “Seals move into the old harbor")));
            assertEquals("Save as PDF …", Toolkit.call(() -> ((Button) run.stage().getScene().getFocusOwner()).getText()));
            run.press(KeyCode.ESCAPE);
            run.await("it is closed", () -> run.stage().getScene().lookup(".print-card") == null);
        }
    }

    @Test
    void theOpenStoryAndASelectionAreSaved() throws Exception {
        Path file = home.resolve("seals.pdf");
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            Toolkit.run(() -> run.window().act(Action.PRINT));
            run.await("the card", () -> run.stage().getScene().lookup(".print-card") != null);
            run.press(KeyCode.ESCAPE);
            Toolkit.run(() -> run.window().printing().save(List.of(), ((ReaderView) run.stage().getScene().lookup(".reader")).article(), file));
            run.await("it is saved", () -> run.says().contains("Saved as seals.pdf, one page"));
            assertTrue(text(file).startsWith("Seals move into the old harbor"), text(file));
            Toolkit.run(() -> run.list().getSelectionModel().selectAll());
            List<String> all = new CopyOnWriteArrayList<>();
            Toolkit.run(() -> run.window().selection(all::addAll));
            run.await("all are selected", () -> all.size() == ALL);
            Toolkit.run(() -> run.window().printing().save(all, null, file));
            run.await("all are saved", () -> run.says().stream().anyMatch(text -> text.matches("Saved as seals.pdf, \\d+ pages")));
            assertTrue(text(file).contains("Night ferry"), text(file));
            Files.delete(file);
            Toolkit.run(() -> run.window().printing().save(List.of("0".repeat(64)), null, file));
            run.await("none could be read", () -> run.says().contains("Nothing was saved. One story could not be read and is left out."));
            Toolkit.run(() -> run.window().printing().save(all, null, home.resolve("no/such/folder.pdf")));
            run.await("why not", () -> run.says().stream().anyMatch(text -> text.startsWith("That did not work: ")));
        }
    }

    @Test
    void aHeadlineIsMadeTheNameOfAFile() {
        assertEquals("Who a b c.pdf", Printing.fileName("Who? a/b: \"c\"..."));
        assertEquals("story.pdf", Printing.fileName("...\n"));
        assertEquals(80 + ".pdf".length(), Printing.fileName("x".repeat(300)).length());
    }

    private static String text(Path file) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
