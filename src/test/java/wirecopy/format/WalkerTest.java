package wirecopy.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of bad input in a folder gives its row, and what is good beside it comes in. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class WalkerTest {

    @TempDir
    private Path folder;

    @Test
    void foldersAreWalkedInTheOrderOfNames() throws IOException {
        Walks.write(folder.resolve("b/2.txt"), Walks.STORY);
        Walks.write(folder.resolve("b/1.txt"), Walks.STORY);
        Walks.write(folder.resolve("a.txt"), Walks.STORY);

        assertEquals(List.of("story a.txt", "story b/1.txt", "story b/2.txt"), walk());
    }

    @Test
    void whatBelongsToASavedPageIsNoStory() throws IOException {
        Walks.write(folder.resolve("Ferry.htm"), "<html><title>Ferry</title><p>The ferry sailed again on Monday.</p></html>");
        Walks.write(folder.resolve("Ferry_files/frame.html"), "<html><p>An advertisement in a frame of its own.</p></html>");
        Walks.write(folder.resolve("other_files/1.txt"), Walks.STORY);

        assertEquals(List.of("story Ferry.htm", "skipped Ferry_files: belongs to the saved page Ferry.htm", "story other_files/1.txt"), walk());
    }

    @Test
    void emptyFile() throws IOException {
        Walks.write(folder.resolve("empty.txt"), "");
        Walks.write(folder.resolve("good.txt"), Walks.STORY);

        assertEquals(List.of("unreadable empty.txt: the file is empty", "story good.txt"), walk());
    }

    @Test
    void fileOfWhiteSpace() throws IOException {
        Walks.write(folder.resolve("blank.txt"), " \r\n\t\u00A0\n\0");

        assertEquals(List.of("unreadable blank.txt: there is no text in it, only white space"), walk());
    }

    @Test
    void fileOfOneGigabyteIsRefusedUnread() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
            file.setLength(1L << 30);
        }

        assertEquals(List.of("unreadable huge.txt: too large for a news story (1.0 GB; at most 64 MB)"), walk());
    }

    @Test
    void fileWithoutPermission() throws IOException {
        Path file = Walks.write(folder.resolve("locked.txt"), Walks.STORY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read every file, so there is none to test with");

        assertEquals(List.of("unreadable locked.txt: there is no permission to read it"), walk());
    }

    @Test
    void folderWithoutPermission() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(locked), "this user may read every folder, so there is none to test with");

        assertEquals(List.of("unreadable locked: there is no permission to read it"), walk());
    }

    /** The words for it, where the tests run as a user who may read all. */
    @Test
    void noPermissionInWords() {
        assertEquals("there is no permission to read it", Problem.ofFile(new AccessDeniedException("locked.txt")));
    }

    @Test
    void fileGoneBetweenDropAndLoad() {
        Path gone = folder.resolve("gone.txt");

        assertEquals(List.of("unreadable gone.txt: there is no such file"), Walks.inShort(gone, folder));
    }

    @Test
    void linksInACircle() throws IOException {
        Walks.write(folder.resolve("a/story.txt"), Walks.STORY);
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));

        assertEquals(List.of("story a/story.txt", "skipped a/up: a link to a folder that is already being read",
                "unreadable loop: a link that leads in a circle"), walk());
    }

    @Test
    void linkToNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("nothing"));

        assertEquals(List.of("unreadable dangling.txt: a link that leads nowhere"), walk());
    }

    @Test
    void linkToAFileIsRead() throws IOException {
        Path story = Walks.write(folder.resolve("elsewhere/story.txt"), Walks.STORY);
        Path start = Files.createDirectory(folder.resolve("start"));
        Files.createSymbolicLink(start.resolve("link.txt"), story);

        assertEquals(List.of("story link.txt"), Walks.inShort(start, start));
    }

    @Test
    void pipesAndDevicesAreNeverOpened() throws IOException, InterruptedException {
        boolean made = new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor() == 0;
        assumeTrue(made, "no pipes can be made here");
        Walks.write(folder.resolve("story.txt"), Walks.STORY);

        assertEquals(List.of("unreadable pipe: not a file with text but a device or a pipe", "story story.txt"), walk());
        assumeTrue(Files.exists(Path.of("/dev/zero")), "there are no devices here");
        assertEquals(List.of("unreadable /dev/zero: not a file with text but a device or a pipe"), Walks.inShort(Path.of("/dev/zero"), folder));
    }

    @Test
    void hiddenFilesAreLeftOutUnlessAskedFor() throws IOException {
        Path hidden = Walks.write(folder.resolve(".hidden.txt"), Walks.STORY);
        Walks.write(folder.resolve(".git/config"), Walks.STORY);
        Walks.write(folder.resolve("Thumbs.db"), "x");

        assertEquals(List.of("skipped .git: hidden", "skipped .hidden.txt: hidden",
                "skipped Thumbs.db: a file that the system made, not a story"), walk());
        assertEquals(List.of("story .hidden.txt"), Walks.inShort(hidden, folder));
    }

    @Test
    void emptyFolder() {
        assertEquals(List.of("skipped " + folder + ": the folder is empty"), walk());
    }

    @Test
    void theSinkEndsTheWalk() throws IOException {
        Walks.write(folder.resolve("1.txt"), Walks.STORY);
        Walks.write(folder.resolve("sub/2.txt"), Walks.STORY);
        List<String> seen = new ArrayList<>();

        assertFalse(Walker.walk(folder, input -> !seen.add(input.path())));
        assertEquals(1, seen.size());
        assertTrue(Walker.walk(folder, _ -> true));
    }

    private List<String> walk() {
        return Walks.inShort(folder, folder);
    }
}
