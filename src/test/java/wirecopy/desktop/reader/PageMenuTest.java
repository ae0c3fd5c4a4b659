package wirecopy.desktop.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javafx.event.Event;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.TextPos;

import org.junit.jupiter.api.Test;

import wirecopy.article.Articles;
import wirecopy.desktop.NeedsToolkit;
import wirecopy.desktop.Toolkit;

@NeedsToolkit
class PageMenuTest {

    @Test
    void offersWhatCanBeDoneWithTheTextAndWithTheStory() throws Exception {
        List<String> sought = new ArrayList<>();
        Toolkit.run(() -> {
            ReaderView reader = new ReaderView();
            Stage stage = Toolkit.open(reader, 700, 500);
            reader.show(Articles.of("Ferries", "The night ferry left."));
            reader.offerMenu(List.of(new MenuItem("Print")), sought::add);
            StoryArea area = (StoryArea) reader.lookup(".story");
            assertEquals(List.of("Copy", "Select all", "Print"), ask(area));
            assertTrue(item(area, "Copy").isDisable());
            area.select(TextPos.ofLeading(1, 4), TextPos.ofLeading(1, 15));
            assertEquals(List.of("Copy", "Select all", "Search all stories for “night ferry”", "Print"), ask(area));
            item(area, "Search all stories for “night ferry”").fire();
            reader.selectAll();
            assertEquals(List.of("Copy", "Select all", "Print"), ask(area), "nobody searches for two paragraphs");
            stage.close();
        });
        assertEquals(List.of("night ferry"), sought);
    }

    private static List<String> ask(StoryArea area) {
        area.menu().hide();
        Event.fireEvent(area, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, -1000, -1000, false, null));
        List<String> texts = area.menu().getItems().stream().map(MenuItem::getText).filter(Objects::nonNull).toList();
        return texts.subList(texts.indexOf("Copy"), texts.size()); // what comes before is for the piece that is meant
    }

    private static MenuItem item(StoryArea area, String text) {
        return area.menu().getItems().stream().filter(item -> text.equals(item.getText())).findFirst().orElseThrow();
    }
}
