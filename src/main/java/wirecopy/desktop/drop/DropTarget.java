package wirecopy.desktop.drop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import wirecopy.desktop.words.Words;

/**
 * Makes a whole window a place to drop files, folders and archives on. While something is dragged over it, a frame lights up and says what
 * would happen; what does not fit is refused in words.
 */
public final class DropTarget extends StackPane {

    private static final PseudoClass WAITS = PseudoClass.getPseudoClass("waits");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Words words = Words.of(DropTarget.class);
    private final Label says = new Label();
    private final BooleanSupplier loading;
    private final StackPane frame = new StackPane(says);

    /**
     * @param content what fills the window otherwise
     * @param loading whether something is being loaded already
     * @param dropped hears what was dropped, absolute paths
     */
    public DropTarget(Region content, BooleanSupplier loading, Consumer<List<Path>> dropped) {
        this.loading = loading;
        frame.getStyleClass().add("drop-frame");
        frame.setMouseTransparent(true);
        frame.setVisible(false);
        getChildren().addAll(content, frame);
        addEventFilter(DragEvent.DRAG_ENTERED_TARGET, drag -> light(drag.getDragboard()));
        addEventFilter(DragEvent.DRAG_OVER, drag -> {
            light(drag.getDragboard());
            if (fits(drag.getDragboard())) {
                drag.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            }
            drag.consume();
        });
        setOnDragExited(drag -> frame.setVisible(false));
        addEventFilter(DragEvent.DRAG_DROPPED, drag -> {
            frame.setVisible(false);
            boolean fits = fits(drag.getDragboard());
            if (fits) {
                dropped.accept(drag.getDragboard().getFiles().stream().map(File::toPath).map(Path::toAbsolutePath).toList());
            }
            drag.setDropCompleted(fits);
            drag.consume();
        });
    }

    private void light(Dragboard dragged) {
        boolean fits = fits(dragged);
        frame.pseudoClassStateChanged(REFUSED, !fits);
        frame.pseudoClassStateChanged(WAITS, fits && loading.getAsBoolean());
        says.setText(says(dragged));
        frame.setVisible(true);
    }

    private String says(Dragboard dragged) {
        if (fits(dragged)) {
            return words.get(loading.getAsBoolean() ? "waits" : "fits", dragged.getFiles().size());
        }
        return words.get(dragged.hasFiles() ? "no.text" : dragged.hasUrl() ? "link" : "refused");
    }

    private static boolean fits(Dragboard dragged) {
        return dragged.hasFiles() && !WithoutText.are(dragged.getFiles());
    }
}
