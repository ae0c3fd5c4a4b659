package wirecopy.desktop.reader;

import java.util.List;

import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;

import wirecopy.article.Article;
import wirecopy.search.Match;

/** Stand-in until the reader is merged. */
public final class ReaderView extends BorderPane {
    private final TextArea area = new TextArea();
    public ReaderView() {
        area.setWrapText(true);
        area.setEditable(false);
        setCenter(area);
    }
    public void show(Article article, List<Match> matches) {
        area.setText(article.headline() + "\n\n" + article.body());
    }
    public void setMatches(List<Match> matches) { }
    public void showMessage(String title, String text) { area.setText(title + "\n" + text); }
    public void showFind() { }
    public void nextMatch() { }
    public void previousMatch() { }
    public boolean pageDown() { return false; }
    public boolean pageUp() { return false; }
    public int topBlock() { return 0; }
    public void scrollToBlock(int block) { }
    public void setSource(boolean source) { }
    public boolean isSource() { return false; }
    public void setTextSize(double size) { }
}
