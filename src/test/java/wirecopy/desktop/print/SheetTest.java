package wirecopy.desktop.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import wirecopy.article.Articles;
import wirecopy.desktop.NeedsToolkit;
import wirecopy.desktop.Toolkit;
import wirecopy.export.pdf.Page;
import wirecopy.export.pdf.PageWords;
import wirecopy.export.pdf.Pages;
import wirecopy.export.pdf.Paper;
import wirecopy.export.pdf.Setting;

/** A page on its way to the printer. */
@NeedsToolkit
class SheetTest {

    @Test
    void theToolkitPrintsTheTextWhereItWasSetAndJustAsWide() throws Exception {
        Pages pages = new Pages(Setting.on(Paper.A4), new PageWords("Contributors", Map.of(), "Page", "of"));
        List<Page> all = pages.of(Articles.of("Ferry late again", "The ferry from Langvik was late on Tuesday, and nobody was astonished.", "שבעה כלבי ים בנמל"));
        assertEquals(1, all.size());
        List<Page.Placed> foot = pages.foot("Page 1 of 1", "ferry.txt");
        Toolkit.run(() -> {
            Sheet sheet = new Sheet(all.getFirst(), foot, Paper.A4);
            String text = sheet.getChildren().stream().filter(Text.class::isInstance).map(node -> ((Text) node).getText().strip()).collect(Collectors.joining(" "));
            assertTrue(text.startsWith("Ferry late again The ferry from Langvik was late"), text);
            assertTrue(text.endsWith("Page 1 of 1 ferry.txt"), text);
            for (int i = 0; i < all.getFirst().runs().size(); i++) {
                double set = all.getFirst().runs().get(i).run().width();
                assertEquals(set, sheet.getChildren().get(i).getLayoutBounds().getWidth(), 0.02 * set + 1, all.getFirst().runs().get(i).run().text());
            }
            assertTrue(sheet.getLayoutBounds().getMinX() >= Paper.A4.side() - 1 && sheet.getLayoutBounds().getMaxX() <= Paper.A4.width() - Paper.A4.side() + 1);
        });
    }
}
