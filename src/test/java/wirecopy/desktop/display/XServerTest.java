package wirecopy.desktop.display;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XServerTest {

    private static final byte REFUSED = 0;
    private static final byte COME_IN = 1;

    @TempDir
    Path folder;

    @Test
    void aServerThatLetsUsInIsOne() throws Exception {
        assertArrayEquals(new byte[] {'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0}, heard(COME_IN, true));
    }

    @Test
    void theCookieOfTheDisplayIsShown() throws Exception {
        byte[] cookie = {1, 2, 3, 4, 5};
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        entry(file, "6", new byte[] {9, 9});
        entry(file, "7", cookie);
        Files.write(folder.resolve("cookies"), file.toByteArray());
        byte[] heard = heard(COME_IN, true);
        assertArrayEquals(new byte[] {'l', 0, 11, 0, 0, 0, 18, 0, 5, 0, 0, 0}, Arrays.copyOf(heard, 12));
        assertArrayEquals("MIT-MAGIC-COOKIE-1".getBytes(StandardCharsets.US_ASCII), Arrays.copyOfRange(heard, 12, 30));
        assertArrayEquals(cookie, Arrays.copyOfRange(heard, 32, 37));
    }

    @Test
    void oneThatRefusesIsNot() throws Exception {
        heard(REFUSED, false);
    }

    @Test
    void whatCannotBeAskedIsNot() throws IOException {
        assertFalse(XServer.letsIn(":7", folder, folder.resolve("cookies")), "nobody listens");
        assertFalse(XServer.letsIn("elsewhere:7", folder, folder.resolve("cookies")), "another computer is not called");
        Files.write(folder.resolve("cookies"), new byte[] {1, 0, 99, 1});
        assertFalse(XServer.letsIn(":7.0", folder, folder.resolve("cookies")), "a file that is cut off");
    }

    /** What the server heard, which answers so. */
    private byte[] heard(byte answer, boolean lets) throws Exception {
        try (ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            door.bind(UnixDomainSocketAddress.of(folder.resolve("X7")));
            CompletableFuture<byte[]> heard = CompletableFuture.supplyAsync(() -> serve(door, answer));
            boolean in = XServer.letsIn(":7.0", folder, folder.resolve("cookies"));
            assertTrue(in == lets);
            return heard.get(30, TimeUnit.SECONDS);
        }
    }

    private static byte[] serve(ServerSocketChannel door, byte answer) {
        try (SocketChannel channel = door.accept()) {
            ByteBuffer heard = ByteBuffer.allocate(100);
            channel.read(heard);
            channel.write(ByteBuffer.wrap(new byte[] {answer, 0}));
            return Arrays.copyOf(heard.array(), heard.position());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void entry(ByteArrayOutputStream file, String number, byte[] cookie) throws IOException {
        DataOutputStream out = new DataOutputStream(file);
        out.writeShort(256);
        for (byte[] part : new byte[][] {"harbor".getBytes(StandardCharsets.US_ASCII), number.getBytes(StandardCharsets.US_ASCII),
                "MIT-MAGIC-COOKIE-1".getBytes(StandardCharsets.US_ASCII), cookie}) {
            out.writeShort(part.length);
            out.write(part);
        }
    }
}
