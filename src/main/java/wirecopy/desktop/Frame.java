package wirecopy.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import wirecopy.desktop.background.Background;
import wirecopy.desktop.drop.DropTarget;
import wirecopy.desktop.exporting.ExportBar;
import wirecopy.desktop.facets.FacetPane;
import wirecopy.desktop.loading.LoadingBar;
import wirecopy.desktop.margin.Margin;
import wirecopy.desktop.marks.Marks;
import wirecopy.desktop.reader.ReaderView;
import wirecopy.desktop.searchbar.SearchBar;
import wirecopy.desktop.sidebar.Sidebar;
import wirecopy.desktop.timeline.Timeline;
import wirecopy.desktop.toast.Toast;

/** What is to be seen in the main window: the three panes, the search field above, the loading bar below, cards and toasts over all. */
final class Frame {

    final Sidebar sidebar = new Sidebar();
    final Timeline timeline;
    final ReaderView reader = new ReaderView();
    final Margin margin = new Margin();
    final SearchBar search = new SearchBar();
    final LoadingBar loadingBar = new LoadingBar();
    final ExportBar exportBar = new ExportBar();
    final Overlay overlay = new Overlay();
    final FacetPane facets = new FacetPane();
    final Toast toast = new Toast();
    final Panes panes;

    Frame(Background background, Marks marks) {
        timeline = new Timeline(background, marks);
        BorderPane story = new BorderPane();
        story.setTop(margin);
        story.setCenter(reader);
        panes = new Panes(sidebar, timeline, story, reader);
    }

    /** The scene of all of it; {@code loading} says whether what is dropped has to wait, {@code dropped} takes it. */
    Scene scene(Toolbar toolbar, BooleanSupplier loading, Consumer<List<Path>> dropped) {
        sidebar.setBottom(facets);
        BorderPane window = new BorderPane();
        window.getStyleClass().add("main-window");
        window.setTop(toolbar); // in the order in which Tab goes
        window.setCenter(panes);
        window.setBottom(new VBox(exportBar, loadingBar));
        Scene scene = new Scene(new StackPane(new DropTarget(window, loading, dropped), toast, overlay.node()));
        scene.getStylesheets().add(Stylesheet.ADDRESS);
        toast.standAbove(reader.footHeightProperty());
        overlay.install(scene);
        return scene;
    }
}
