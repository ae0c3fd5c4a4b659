package wirecopy.desktop.snippet;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import wirecopy.article.Span;
import wirecopy.desktop.script.Faces;
import wirecopy.desktop.script.Outline;
import wirecopy.desktop.script.Script;
import wirecopy.search.Snippet;

/**
 * A snippet over at most so many lines, cut with an ellipsis where it does not fit, its highlights in the style {@code highlight}.
 * Right-to-left text is set piece by piece, see {@link Script}.
 */
public final class ClampedText extends Region {

    private static final String ELLIPSIS = "…";
    private static final int LONGEST_WORD = 24;

    private int lines;
    private final TextFlow flow = new TextFlow();
    private final Path behindHighlights = new Path();
    private final Text probe = part("Xg", false);
    private Snippet snippet = Snippet.plain("");
    private double laidOutFor = -1;
    private int shown;

    public ClampedText(int lines, String styleClass) {
        this.lines = lines;
        getStyleClass().addAll("clamped", styleClass);
        behindHighlights.getStyleClass().add("behind-highlights");
        probe.setVisible(false);
        getChildren().addAll(behindHighlights, flow, probe);
        getChildren().forEach(child -> child.setManaged(false));
    }

    public void show(Snippet shown) {
        if (!shown.equals(snippet)) {
            snippet = shown;
            restyle();
        }
    }

    /** Lays the text out anew, since its style has changed. */
    public void restyle() {
        laidOutFor = -1;
        requestLayout();
    }

    /** How many lines the text takes at a width; at most {@code most}, which is the limit from now on. */
    public int take(int most, double width) {
        if (most != lines) {
            lines = most;
            restyle();
        }
        if (laidOutFor != width) {
            setDirection();
            fill(snippet.text().length(), "");
            laidOutFor = -1;
        }
        return Math.clamp(Math.round(height(width) / lineHeight()), 1, most);
    }

    /** The height of one line in pixels. */
    public double lineHeight() {
        return probe.getLayoutBounds().getHeight();
    }

    /** The height of all lines, as if the letters of the last one were no taller than others. */
    private double height(double width) {
        return flow.prefHeight(width) + flow.getLineSpacing();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(lines * lineHeight());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 100;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (width > 0 && width != laidOutFor) {
            laidOutFor = width;
            setDirection();
            fill(snippet.text().length(), "");
            if (height(width) > lines * lineHeight() + 1) {
                cut(width);
            }
        }
        double up = flow.getLineSpacing() / 2; // taller letters stand lower in their line
        flow.resizeRelocate(0, up, width, getHeight() - up);
        flow.layout();
        behindHighlights.setLayoutY(up);
        behindHighlights.getElements().clear();
        for (Span span : snippet.highlights()) {
            behindHighlights.getElements().addAll(Outline.of(flow, Math.min(span.start(), shown), Math.min(span.end(), shown)));
        }
    }

    private void cut(double width) {
        flow.resize(width, flow.prefHeight(width));
        flow.layout();
        boolean rightToLeft = flow.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        double room = width - lineHeight();
        Point2D end = new Point2D(rightToLeft ? width - room : room, (lines - 0.5) * lineHeight());
        int at = Math.clamp(flow.getHitInfo(end).getCharIndex(), 0, snippet.text().length());
        fill(wordEnd(snippet.text(), at), ELLIPSIS);
        while (at > 0 && height(width) > lines * lineHeight() + 1) {
            at = wordEnd(snippet.text(), at - 1);
            fill(at, ELLIPSIS);
        }
    }

    /** The end of the last whole word before a place; the place itself where no space is near, as in Chinese. */
    private static int wordEnd(String text, int at) {
        int space = text.lastIndexOf(' ', Math.max(0, at - 1));
        boolean inWord = at > 0 && at < text.length() && !Character.isIdeographic(text.charAt(at - 1));
        return space > 0 && inWord && at - space <= LONGEST_WORD ? space : at;
    }

    private void setDirection() {
        boolean rightToLeft = Script.isRightToLeft(snippet.text());
        flow.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    private void fill(int end, String ending) {
        shown = end;
        boolean bidi = Script.isBidi(snippet.text());
        List<Text> parts = new ArrayList<>();
        int at = 0;
        for (Span span : snippet.highlights()) {
            add(parts, at, Math.min(span.start(), end), bidi, false);
            add(parts, Math.min(span.start(), end), Math.min(span.end(), end), bidi, true);
            at = span.end();
        }
        add(parts, at, end, bidi, false);
        if (!ending.isEmpty()) {
            parts.add(part(ending, false));
        }
        flow.getChildren().setAll(parts);
        flow.applyCss();
        flow.setLineSpacing(bidi ? Math.min(0, lineHeight() - tallest(parts)) : 0);
    }

    /** Fonts of other scripts have higher lines; set as close as the others, as many of them fit into a row. */
    private static double tallest(List<Text> parts) {
        return parts.stream().mapToDouble(part -> part.getLayoutBounds().getHeight()).max().orElse(0);
    }

    private void add(List<Text> parts, int from, int to, boolean bidi, boolean highlight) {
        if (from >= to) {
            return;
        }
        String text = snippet.text().substring(from, to);
        if (!bidi) {
            parts.add(part(text, highlight));
            return;
        }
        for (Script.Piece piece : Script.pieces(text, LONGEST_WORD)) {
            Text part = part(piece.text(), highlight);
            String family = Faces.sans(piece.hand(), "");
            if (!family.isEmpty()) {
                part.setStyle("-fx-font-family: '" + family + "'");
            }
            parts.add(part);
        }
    }

    private static Text part(String text, boolean highlight) {
        Text part = new Text(text);
        part.getStyleClass().add(highlight ? "highlight" : "plain");
        return part;
    }
}
