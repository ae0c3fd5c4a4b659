package wirecopy.desktop.reader;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javafx.scene.input.DataFormat;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.DataFormatHandler;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledInput;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;

/** A selection as plain text, an empty line between paragraphs. */
final class PlainCopy extends DataFormatHandler {

    PlainCopy() {
        super(DataFormat.PLAIN_TEXT);
    }

    static String text(TextModel model, TextPos start, TextPos end) {
        StringBuilder out = new StringBuilder();
        Selection.forEach(model, start, end, (paragraph, text, first) -> {
            if (!first && !paragraph.continues()) {
                out.append('\n');
                if (!paragraph.look().tight) {
                    out.append('\n');
                }
            }
            out.append(text);
        });
        return out.toString();
    }

    @Override
    public Object copy(StyledTextModel model, StyleResolver resolver, TextPos start, TextPos end) {
        return text((TextModel) model, start, end);
    }

    @Override
    public void save(StyledTextModel model, StyleResolver resolver, TextPos start, TextPos end, OutputStream out)
            throws IOException {
        out.write(text((TextModel) model, start, end).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public StyledInput createStyledInput(String input, StyleAttributeMap attributes) {
        throw new UnsupportedOperationException("a story is never pasted into");
    }
}
