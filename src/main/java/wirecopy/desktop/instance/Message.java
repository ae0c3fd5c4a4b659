package wirecopy.desktop.instance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one start says to the running program: the magic number, the length of the rest in bytes, then absolute paths in UTF-8, each
 * ended by a zero byte. The answer is one byte.
 */
final class Message {

    static final int MAGIC = 0x57495245;
    static final int LONGEST = 8 << 20;

    private static final int HEADER = 2 * Integer.BYTES;
    private static final int PATIENCE_MILLIS = 2_000;
    private static final byte TAKEN = 1;

    private Message() {
    }

    /** @return whether the other side took the paths */
    static boolean send(SocketChannel channel, List<Path> paths) throws IOException {
        StringBuilder text = new StringBuilder();
        paths.forEach(path -> text.append(path).append('\0'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        ByteBuffer message = ByteBuffer.allocate(HEADER + bytes.length).putInt(MAGIC).putInt(bytes.length).put(bytes).flip();
        while (message.hasRemaining()) {
            channel.write(message);
        }
        ByteBuffer answer = ByteBuffer.allocate(1);
        return read(channel, answer) && answer.get(0) == TAKEN;
    }

    /** Reads a message and answers it. Empty for anything that is none: too long, too slow, cut off, not ours. */
    static Optional<List<Path>> receive(SocketChannel channel) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        if (!read(channel, header) || header.getInt(0) != MAGIC) {
            return Optional.empty();
        }
        int length = header.getInt(Integer.BYTES);
        if (length < 0 || length > LONGEST) {
            return Optional.empty();
        }
        ByteBuffer text = ByteBuffer.allocate(length);
        if (!read(channel, text)) {
            return Optional.empty();
        }
        channel.write(ByteBuffer.wrap(new byte[] {TAKEN}));
        return Optional.of(paths(new String(text.array(), StandardCharsets.UTF_8)));
    }

    private static List<Path> paths(String text) {
        List<Path> paths = new ArrayList<>();
        for (String name : text.split("\0")) {
            try {
                Path path = Path.of(name);
                if (path.isAbsolute()) {
                    paths.add(path);
                }
            } catch (InvalidPathException e) {
                continue; // no file can have this name
            }
        }
        return paths;
    }

    /** Fills the buffer; false where the other side is done or too slow. */
    private static boolean read(SocketChannel channel, ByteBuffer buffer) throws IOException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        channel.configureBlocking(false);
        try (Selector selector = Selector.open()) {
            channel.register(selector, SelectionKey.OP_READ);
            while (buffer.hasRemaining()) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0 || selector.select(left) == 0 || channel.read(buffer) < 0) {
                    return false;
                }
                selector.selectedKeys().clear();
            }
        }
        return true;
    }
}
