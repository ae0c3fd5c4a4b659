package wirecopy.desktop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.Callable;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import atlantafx.base.theme.PrimerLight;

/** Starts the toolkit once and runs things on its thread. Tests that use it are marked with {@link NeedsToolkit}. */
public final class Toolkit {

    private static boolean started;

    private Toolkit() {
    }

    public static synchronized void start() throws Exception {
        if (!started) {
            CompletableFuture<Void> up = new CompletableFuture<>();
            Platform.setImplicitExit(false);
            Platform.startup(() -> {
                Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
                up.complete(null);
            });
            up.get(30, TimeUnit.SECONDS);
            started = true;
        }
    }

    public static <T> T call(Callable<T> work) throws Exception {
        start();
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        } catch (TimeoutException e) {
            throw new AssertionError("the toolkit's thread is busy", e);
        }
    }

    public interface Work {

        void run() throws Exception;
    }

    public static void run(Work work) throws Exception {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** Shows a node in a window of its own. Closed by the test. */
    public static Stage open(Region root, double width, double height) {
        Stage stage = new Stage();
        stage.setScene(new Scene(root, width, height));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return stage;
    }

    /** Lays out what has changed, as the next frame would. */
    public static void layOut(Stage stage) {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }
}
