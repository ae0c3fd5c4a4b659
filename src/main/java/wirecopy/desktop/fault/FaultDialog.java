package wirecopy.desktop.fault;

import java.io.PrintWriter;
import java.io.StringWriter;

import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import wirecopy.desktop.words.Words;
import wirecopy.store.StoreFault;

/** Tells of a fault of the program itself, or of what could not be kept: one dialog, with the details to copy. A second fault while it stands adds nothing. */
public final class FaultDialog {

    private static boolean standing;

    private FaultDialog() {
    }

    public static void show(Throwable fault) {
        if (standing) {
            return;
        }
        standing = true;
        Words words = Words.of(FaultDialog.class);
        ButtonType copy = new ButtonType(words.get("copy"), ButtonData.LEFT);
        ButtonType close = new ButtonType(words.get("close"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(AlertType.WARNING, fault instanceof StoreFault ? fault.getMessage() : words.get("text"), copy, close);
        alert.setTitle(words.get("title"));
        alert.setHeaderText(words.get(fault instanceof StoreFault ? "header.store" : "header"));
        String details = detailsOf(fault);
        TextArea area = new TextArea(details);
        area.setEditable(false);
        alert.getDialogPane().setExpandableContent(area);
        alert.setOnHidden(hidden -> {
            standing = false;
            if (alert.getResult() == copy) {
                ClipboardContent content = new ClipboardContent();
                content.putString(details);
                Clipboard.getSystemClipboard().setContent(content);
            }
        });
        alert.show();
    }

    private static String detailsOf(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
