package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.beans.binding.StringBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

import org.junit.jupiter.api.Test;

class WindowTitleTest {

    private final DoubleProperty export = new SimpleDoubleProperty(-1);
    private final DoubleProperty load = new SimpleDoubleProperty(-1);
    private final StringBinding title = WindowTitle.of(export, load);

    @Test
    void saysHowFarLoadingHasCome() {
        assertEquals("Wirecopy", title.get());
        load.set(0.439);
        assertEquals("Wirecopy — 43%", title.get());
        load.set(1);
        assertEquals("Wirecopy — 100%", title.get());
        load.set(-1);
        assertEquals("Wirecopy", title.get());
    }

    @Test
    void anExportCountsBeforeLoading() {
        load.set(0.2);
        export.set(0);
        assertEquals("Wirecopy — 0%", title.get());
        export.set(-1);
        assertEquals("Wirecopy — 20%", title.get());
    }
}
