package wirecopy.desktop.print;

import java.util.List;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import wirecopy.export.pdf.Page;
import wirecopy.export.pdf.Paper;
import wirecopy.export.pdf.Run;

/** A page as the toolkit prints it: each run of text where it was set, so that no line is broken anew. */
final class Sheet extends Group {

    private static final double HAIR = 0.5;

    Sheet(Page page, List<Page.Placed> foot, Paper paper) {
        for (double rule : page.rules()) {
            Line line = new Line(paper.side(), rule, paper.width() - paper.side(), rule);
            line.setStroke(Color.GRAY);
            line.setStrokeWidth(HAIR);
            getChildren().add(line);
        }
        page.runs().forEach(this::add);
        foot.forEach(this::add);
    }

    private void add(Page.Placed placed) {
        Run run = placed.run();
        Text text = new Text(placed.x(), placed.y(), run.text());
        text.setFont(Font.font(run.face().family(), run.face().bold() ? FontWeight.BOLD : FontWeight.NORMAL,
                run.face().italic() ? FontPosture.ITALIC : FontPosture.REGULAR, run.size()));
        getChildren().add(text);
    }
}
