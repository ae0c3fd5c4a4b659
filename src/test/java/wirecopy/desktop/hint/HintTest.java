package wirecopy.desktop.hint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;

import wirecopy.desktop.NeedsToolkit;
import wirecopy.desktop.Toolkit;

@NeedsToolkit
class HintTest {

    @Test
    void comesWithTheMouseAndSaysWhatWasSaidLast() throws Exception {
        Toolkit.run(() -> {
            Button button = new Button();
            Hint.on(button, "Tide");
            Hint.on(button, "Low tide");
            assertNull(button.getTooltip());
            Event.fireEvent(button, new MouseEvent(MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, MouseButton.NONE, 0, false, false, false, false, false, false,
                    false, false, false, false, null));
            assertEquals("Low tide", button.getTooltip().getText());
            Hint.on(button, "High tide");
            assertEquals("High tide", button.getTooltip().getText());
        });
    }
}
