package wirecopy.desktop;

import javafx.application.Application;
import javafx.stage.Stage;

import wirecopy.desktop.fault.FaultDialog;

/** What the toolkit starts. It wires the main window and lets go of everything when that is closed. */
public final class DesktopApplication extends Application {

    /** The toolkit makes this object itself, so what it needs waits here. */
    static Launch launch;

    private MainWindow window;

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> FaultDialog.show(fault));
        window = new MainWindow(stage, launch);
        MacDocuments.listen(window::handedOver);
        window.show();
    }

    @Override
    public void stop() {
        window.close();
    }
}
