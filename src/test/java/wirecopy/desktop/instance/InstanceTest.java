package wirecopy.desktop.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceTest {

    @TempDir
    Path temp;

    private final BlockingQueue<List<Path>> heard = new LinkedBlockingQueue<>();

    @Test
    void aLaterStartHandsItsPathsOver() throws Exception {
        List<Path> paths = List.of(Path.of("/stories/a b.txt").toAbsolutePath(), Path.of("/Über\nzwei Zeilen").toAbsolutePath());
        try (Instance instance = first()) {
            instance.listen(heard::add);
            assertTrue(Instance.start(folder(), paths).isEmpty());
            assertEquals(paths, heard.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aLaterStartWithoutPathsIsHeardToo() throws Exception {
        try (Instance instance = first()) {
            instance.listen(heard::add);
            assertTrue(Instance.start(folder(), List.of()).isEmpty());
            assertEquals(List.of(), heard.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void whatComesBeforeListeningWaits() throws Exception {
        try (Instance instance = first()) {
            assertTrue(start(List.of(temp.resolve("early"))));
            assertTrue(start(List.of(temp.resolve("earlier"))));
            instance.listen(heard::add);
            assertEquals(Set.of(List.of(temp.resolve("early")), List.of(temp.resolve("earlier"))), Set.of(heard.take(), heard.take()));
        }
    }

    @Test
    void closingTwiceLeavesTheNextProgramsSocketAlone() throws Exception {
        Instance instance = first();
        instance.close();
        try (Instance next = first()) {
            instance.close();
            assertTrue(Files.exists(socket()));
        }
    }

    @Test
    void theNextStartAfterTheEndRunsItself() throws Exception {
        first().close();
        try (Instance next = first()) {
            assertTrue(Files.exists(socket()));
        }
        assertFalse(Files.exists(socket()));
    }

    @Test
    void aStartWhileTheProgramEndsWaitsAndThenRunsItself() throws Exception {
        Instance ending = first();
        ending.listen(paths -> {
            throw new AssertionError("nobody shows this any more");
        });
        ending.stopHearing();
        CompletableFuture<Optional<Instance>> later = CompletableFuture.supplyAsync(() -> {
            try {
                return Instance.start(folder(), List.of(temp.resolve("late")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThrows(TimeoutException.class, () -> later.get(200, TimeUnit.MILLISECONDS));
        ending.close();
        later.get(10, TimeUnit.SECONDS).orElseThrow().close();
    }

    @Test
    void aSocketLeftByACrashIsTakenOver() throws Exception {
        Files.createDirectory(folder(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(socket()));
        }
        assertTrue(Files.exists(socket()));
        aLaterStartHandsItsPathsOver();
    }

    @Test
    void nonsenseIsIgnored() throws Exception {
        Random random = new Random(1);
        try (Instance instance = first()) {
            instance.listen(heard::add);
            byte[] noise = new byte[10_000];
            random.nextBytes(noise);
            say(ByteBuffer.wrap(noise));
            say(ByteBuffer.allocate(0));
            say(ByteBuffer.allocate(8).putInt(Message.MAGIC).putInt(Integer.MAX_VALUE).flip());
            say(ByteBuffer.allocate(8).putInt(Message.MAGIC).putInt(-1).flip());
            say(ByteBuffer.allocate(9).putInt(Message.MAGIC).putInt(100).put((byte) 'x').flip());
            assertTrue(start(List.of(temp)));
            assertEquals(List.of(temp), heard.poll(10, TimeUnit.SECONDS));
            assertNull(heard.poll());
        }
    }

    @Test
    void relativePathsAndImpossibleOnesAreLeftOut() throws Exception {
        try (Instance instance = first()) {
            instance.listen(heard::add);
            byte[] text = ("etc/passwd\0../x\0" + temp + "\0").getBytes();
            say(ByteBuffer.allocate(8 + text.length).putInt(Message.MAGIC).putInt(text.length).put(text).flip());
            assertEquals(List.of(temp), heard.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void theFolderIsPrivate() throws Exception {
        try (Instance instance = first()) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())));
        }
    }

    @Test
    void aFolderOpenToOthersIsNotUsed() throws Exception {
        Files.createDirectory(folder());
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxrwxrwx"));
        try (Instance instance = first()) {
            instance.listen(heard::add);
            assertFalse(Files.exists(socket()));
            assertTrue(start(List.of(temp)));
            assertEquals(List.of(temp), heard.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aPathTooLongForASocketStillWorks() throws Exception {
        Path deep = temp.resolve("a".repeat(60)).resolve("b".repeat(60));
        try (Instance instance = Instance.start(deep, List.of()).orElseThrow()) {
            instance.listen(heard::add);
            assertTrue(Instance.start(deep, List.of(temp)).isEmpty());
            assertEquals(List.of(temp), heard.poll(10, TimeUnit.SECONDS));
        }
    }

    private Path folder() {
        return temp.resolve("run");
    }

    private Path socket() {
        return folder().resolve("socket");
    }

    private Instance first() throws IOException {
        return Instance.start(folder(), List.of()).orElseThrow();
    }

    private boolean start(List<Path> paths) {
        try {
            return Instance.start(folder(), paths).isEmpty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void say(ByteBuffer bytes) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.shutdownOutput();
            channel.read(ByteBuffer.allocate(1)); // the answer, or the end
        } catch (IOException e) {
            assertTrue(e.getMessage().contains("Broken pipe") || e.getMessage().contains("reset"), e.getMessage());
        }
    }
}
