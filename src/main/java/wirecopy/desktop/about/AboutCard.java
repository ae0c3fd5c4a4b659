package wirecopy.desktop.about;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import wirecopy.desktop.words.Words;

/** A card on the program: its version, that it uses no network, and what it is made of, each part with the words of its licence. */
public final class AboutCard extends VBox {

    private final Words words = Words.of(AboutCard.class);
    private final ListView<Part> list = new ListView<>();
    private final TextArea licence = new TextArea();

    public AboutCard(String version) {
        List<Part> parts = Parts.all();
        getStyleClass().add("about-card");
        Label title = new Label(words.get("title", version));
        title.getStyleClass().add("title");
        list.getItems().setAll(parts);
        list.setCellFactory(view -> new PartCell());
        list.setAccessibleText(words.get("parts", parts.size()));
        licence.setEditable(false);
        licence.setWrapText(true);
        licence.setAccessibleText(words.get("licence"));
        list.getSelectionModel().selectedItemProperty().addListener((chosen, before, part) -> show(part));
        list.getSelectionModel().selectFirst();
        HBox.setHgrow(licence, Priority.ALWAYS);
        HBox beside = new HBox(list, licence);
        beside.getStyleClass().add("parts");
        VBox.setVgrow(beside, Priority.ALWAYS);
        getChildren().addAll(title, line("what"), line("network"), quiet(words.get("parts", parts.size())), beside);
    }

    private void show(Part part) {
        licence.setText(part.address() + "\n\n" + LicenceText.of(part));
        licence.positionCaret(0);
    }

    private Label line(String key) {
        Label line = new Label(words.get(key));
        line.setWrapText(true);
        return line;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        return label;
    }
}
