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

import wirecopy.desktop.script.Script;

/** A selection as HTML that says what each paragraph is, so that it arrives well set in any word processor. */
final class HtmlCopy extends DataFormatHandler {

    HtmlCopy() {
        super(DataFormat.HTML);
    }

    static String html(TextModel model, TextPos start, TextPos end) {
        StringBuilder out = new StringBuilder();
        StringBuilder close = new StringBuilder();
        Selection.forEach(model, start, end, (paragraph, text, first) -> {
            if (first || !paragraph.continues()) {
                out.append(close);
                close.setLength(0);
                close.append(open(out, paragraph));
            }
            if (paragraph.look() != Look.RULE) {
                escape(out, text);
            }
        });
        return out.append(close).toString();
    }

    /** Opens a paragraph's element and gives what closes it. */
    private static String open(StringBuilder out, Paragraph paragraph) {
        Look look = paragraph.look();
        out.append('<').append(look.element).append(Script.isRightToLeft(paragraph.text()) ? " dir=\"rtl\">" : ">");
        if (look == Look.RULE) {
            return "\n";
        }
        out.append(look.italic ? "<i>" : "");
        return (look.italic ? "</i>" : "") + "</" + look.element + ">\n";
    }

    private static void escape(StringBuilder out, String text) {
        out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    @Override
    public Object copy(StyledTextModel model, StyleResolver resolver, TextPos start, TextPos end) {
        return html((TextModel) model, start, end);
    }

    @Override
    public void save(StyledTextModel model, StyleResolver resolver, TextPos start, TextPos end, OutputStream out)
            throws IOException {
        out.write(html((TextModel) model, start, end).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public StyledInput createStyledInput(String input, StyleAttributeMap attributes) {
        throw new UnsupportedOperationException("a story is never pasted into");
    }
}
