package wirecopy.desktop.toast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import wirecopy.desktop.NeedsToolkit;
import wirecopy.desktop.Toolkit;

@NeedsToolkit
class ToastTest {

    @Test
    void whatWasDoneLastCanBeTakenBackOnceAlsoWhenTheLineIsGone() throws Exception {
        List<String> undone = new ArrayList<>();
        Toolkit.call(() -> {
            Toast toast = new Toast();
            toast.show("one", () -> undone.add("one"));
            toast.show("two", () -> undone.add("two"));
            toast.show("kept in a file");
            toast.leave();
            assertFalse(toast.isVisible());
            assertTrue(toast.undo());
            assertFalse(toast.undo());
            return toast;
        });
        assertEquals(List.of("two"), undone);
    }
}
