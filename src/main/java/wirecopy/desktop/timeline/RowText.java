package wirecopy.desktop.timeline;

import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import wirecopy.desktop.snippet.ClampedText;

/** Headline, excerpt and foot of a row: four lines of text, of which the excerpt takes what the headline leaves. */
final class RowText extends Region {

    private static final int LINES = 4;
    private static final int HEADLINE_LINES = 2;
    private static final double GAP = 3;

    private final ClampedText headline;
    private boolean compact;
    private final ClampedText excerpt;
    private final HBox foot;

    RowText(ClampedText headline, ClampedText excerpt, HBox foot) {
        this.headline = headline;
        this.excerpt = excerpt;
        this.foot = foot;
        getStyleClass().add("text");
        getChildren().addAll(headline, excerpt, foot);
    }

    /** Leaves out the excerpt, and of the headline all but one line. */
    void setCompact(boolean on) {
        compact = on;
        excerpt.setVisible(!on);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double y = insets.getTop();
        int lines = headline.take(compact ? 1 : HEADLINE_LINES, width);
        headline.resizeRelocate(insets.getLeft(), y, width, Math.ceil(lines * headline.lineHeight()));
        y += headline.getHeight() + GAP;
        layOutFoot(insets, width);
        if (compact) {
            return;
        }
        int rest = excerpt.take(LINES - lines, width);
        excerpt.resizeRelocate(insets.getLeft(), y, width, Math.ceil(rest * excerpt.lineHeight()));
    }

    private void layOutFoot(Insets insets, double width) {
        double footHeight = foot.prefHeight(width);
        foot.resizeRelocate(insets.getLeft(), getHeight() - insets.getBottom() - footHeight, width, footHeight);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
