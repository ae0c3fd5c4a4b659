package wirecopy.store;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Exported state as a JSON file. What later versions may add beside what is known is passed over. */
final class StateFile {

    private static final String UNCHANGED = " Nothing was changed.";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StateFile() {
    }

    /** Written beside and moved over, so that it is never half there. */
    static void write(State state, Path file) {
        try {
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".new");
            try {
                try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                    JSON.writerWithDefaultPrettyPrinter().writeValue(Channels.newOutputStream(channel), state);
                    channel.force(true);
                }
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException | JacksonException e) {
            throw new StoreFault("The file could not be written: " + because(e) + ". Choose another place for it.", e);
        }
    }

    static State read(Path file) {
        State state;
        try {
            state = JSON.readValue(Files.readAllBytes(file), State.class);
        } catch (NoSuchFileException e) {
            throw new StoreFault("There is no file " + file + "." + UNCHANGED, e);
        } catch (IOException e) {
            throw new StoreFault("The file could not be read: " + because(e) + "." + UNCHANGED, e);
        } catch (JacksonException e) {
            String line = e.getLocation() == null || e.getLocation().getLineNr() < 1 ? "" : " (line " + e.getLocation().getLineNr() + ")";
            throw new StoreFault("This file was not exported by Wirecopy, or it is damaged" + line + "." + UNCHANGED, e);
        }
        if (state == null || !State.KIND.equals(state.kind()) || state.version() < 1) {
            throw new StoreFault("This file was not exported by Wirecopy." + UNCHANGED, null);
        }
        if (state.version() > State.VERSION) {
            throw new StoreFault("This file was exported by a newer version of Wirecopy; import it with that one." + UNCHANGED, null);
        }
        return state;
    }

    private static String because(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("No space left") ? "the disk is full" : message;
    }
}
