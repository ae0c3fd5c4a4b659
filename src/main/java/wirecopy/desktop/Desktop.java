package wirecopy.desktop;

import javafx.application.Application;

/** The way into the windows. */
public final class Desktop {

    private Desktop() {
    }

    /** Shows the main window and stays until it is closed. Can be called once in a process. */
    public static void show(Launch launch) {
        DesktopApplication.launch = launch;
        Application.launch(DesktopApplication.class);
    }
}
