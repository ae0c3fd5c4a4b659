package wirecopy.desktop;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

import javafx.stage.Stage;

import wirecopy.desktop.background.Background;
import wirecopy.desktop.receipt.ReceiptView;
import wirecopy.desktop.toast.Toast;
import wirecopy.desktop.words.Words;
import wirecopy.library.Receipt;

/** Shows what an import did, and saves that as a file. */
final class Receipts {

    private final Words words = Words.of(Receipts.class);
    private final Background background;
    private final Stage stage;
    private final Choosers choosers;
    private final Overlay overlay;
    private final Toast toast;

    Receipts(Background background, Stage stage, Choosers choosers, Overlay overlay, Toast toast) {
        this.background = background;
        this.stage = stage;
        this.choosers = choosers;
        this.overlay = overlay;
        this.toast = toast;
    }

    void show(Receipt receipt) {
        overlay.show(new ReceiptView(receipt, () -> save(receipt), overlay::close));
    }

    private void save(Receipt receipt) {
        choosers.save(stage, words.get("receipt.save"), "receipt.txt", List.of("txt", "csv")).ifPresent(file -> background.run(() -> {
            String text = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? receipt.asCsv() : receipt.asText();
            return Files.writeString(file, text);
        }, kept -> toast.show(words.get("exported", String.valueOf(kept.getFileName()))),
                e -> toast.show(words.get("not.exported", String.valueOf(e.getMessage())))));
    }
}
