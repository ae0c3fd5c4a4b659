package wirecopy.desktop.about;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;

import org.junit.jupiter.api.Test;

import wirecopy.desktop.NeedsToolkit;
import wirecopy.desktop.Toolkit;
import wirecopy.settings.Version;

@NeedsToolkit
class AboutCardTest {

    @Test
    void versionNoNetworkAndTheLicenceOfTheChosenPart() throws Exception {
        Toolkit.run(() -> {
            AboutCard card = new AboutCard(Version.number());
            new Scene(card).getRoot().applyCss();
            List<String> says = card.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList();
            assertTrue(says.stream().anyMatch(text -> text.matches("Wirecopy [0-9]+\\.[0-9]+\\.[0-9]+")), says.toString());
            assertTrue(says.stream().anyMatch(text -> text.startsWith("No network:")), says.toString());
            ListView<?> parts = (ListView<?>) card.lookup(".list-view");
            TextArea licence = (TextArea) card.lookup(".text-area");
            for (int at = 0; at < parts.getItems().size(); at++) {
                Part part = (Part) parts.getItems().get(at);
                parts.getSelectionModel().select(at);
                assertTrue(licence.getText().startsWith(part.address()) && licence.getText().endsWith(LicenceText.of(part)), part.name());
            }
        });
    }
}
