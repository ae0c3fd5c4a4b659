package wirecopy.desktop.drop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.List;

import org.junit.jupiter.api.Test;

class WithoutTextTest {

    @Test
    void picturesAndSoundHoldNoText() {
        assertTrue(WithoutText.are(List.of(new File("/p/front page.JPG"), new File("talk.mp3"))));
    }

    @Test
    void oneThatMayHoldTextIsEnough() {
        assertFalse(WithoutText.are(List.of(new File("/p/front page.jpg"), new File("/p/story.txt"))));
        assertFalse(WithoutText.are(List.of(new File("/png"))), "a folder or a file without an ending");
        assertFalse(WithoutText.are(List.of(new File("/p.jpg/story"))));
    }
}
