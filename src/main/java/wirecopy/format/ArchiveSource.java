package wirecopy.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Where the bytes of an archive lie: on the disk, or in memory for an archive that lay in another one. */
sealed interface ArchiveSource {

    InputStream stream() throws IOException;

    SeekableByteChannel channel() throws IOException;

    record OnDisk(Path file) implements ArchiveSource {

        @Override
        public InputStream stream() throws IOException {
            return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        }

        @Override
        public SeekableByteChannel channel() throws IOException {
            return Files.newByteChannel(file);
        }
    }

    record InMemory(byte[] bytes) implements ArchiveSource {

        @Override
        public InputStream stream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public SeekableByteChannel channel() {
            return new SeekableInMemoryByteChannel(bytes);
        }
    }
}
