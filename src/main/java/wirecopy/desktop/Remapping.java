package wirecopy.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import wirecopy.desktop.background.Background;
import wirecopy.desktop.keys.KeyBoard;
import wirecopy.desktop.keys.KeyTable;
import wirecopy.desktop.words.Words;
import wirecopy.settings.KeysFile;
import wirecopy.settings.OwnKeys;

/** Brings the user's own keys to the windows: at the start, and when another preset is chosen. */
final class Remapping {

    private final Words words = Words.of(Remapping.class);
    private final Background background;
    private final KeysFile file;
    private final KeyBoard board;
    private final Consumer<String> say;
    private OwnKeys own = OwnKeys.NONE;

    /** @param say tells the user something in one line */
    Remapping(Background background, Path config, KeyBoard board, Consumer<String> say) {
        this.background = background;
        this.file = new KeysFile(config);
        this.board = board;
        this.say = say;
        background.run(file::read, this::use);
    }

    private void use(OwnKeys keys) {
        own = keys;
        KeyTable table = KeyTable.of(keys);
        board.use(table);
        table.problems().stream().findFirst().ifPresent(say);
    }

    String preset() {
        return own.preset();
    }

    Path file() {
        return file.path();
    }

    /** Takes another map of keys from now on; the user's own keys stay over it. */
    void choose(String preset) {
        use(own.withPreset(preset));
        background.run(() -> {
            try {
                file.writePreset(preset);
                return "";
            } catch (IOException e) {
                return words.get("keys.not.kept", e.getMessage());
            }
        }, problem -> {
            if (!problem.isEmpty()) {
                say.accept(problem);
            }
        });
    }
}
