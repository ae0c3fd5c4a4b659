package wirecopy.desktop.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;

import wirecopy.desktop.script.Script;

/** Paragraphs as the toolkit's text control wants them, each made when it comes into view. */
final class TextModel extends StyledTextModelViewOnlyBase {

    private static final int HEAD = 3;

    private final List<Paragraph> paragraphs;
    private final Highlights matches = new Highlights("match");
    private final Highlights found = new Highlights("found");
    private final Highlights pointed = new Highlights("pointed");
    private final Map<Integer, Integer> firstOfBlock = new HashMap<>();
    private final BiFunction<People.Chip, Double, Node> chips;
    private ParagraphSetter setter;
    private boolean bidiSeen;

    /** @param chips makes what stands in a row for a name, at a text size */
    TextModel(List<Paragraph> paragraphs, Typography typography, BiFunction<People.Chip, Double, Node> chips) {
        this.paragraphs = paragraphs;
        this.chips = chips;
        this.setter = setter(typography);
        for (int i = 0; i < paragraphs.size(); i++) {
            firstOfBlock.putIfAbsent(paragraphs.get(i).block(), i);
        }
        // The toolkit's own formats know nothing of what a paragraph is: these write clean text and clean HTML.
        registerDataFormatHandler(new PlainCopy(), true, false, 3_000);
        registerDataFormatHandler(new HtmlCopy(), true, false, 2_000);
        removeDataFormatHandler(DataFormat.RTF, true, false);
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** The places that the search matched. */
    Highlights matches() {
        return matches;
    }

    /** The places that find in the story found. */
    Highlights found() {
        return found;
    }

    /** The piece in hand. */
    Highlights pointed() {
        return pointed;
    }

    private ParagraphSetter setter(Typography typography) {
        return new ParagraphSetter(typography, chip -> chips.apply(chip, typography.size(Look.CHIPS)));
    }

    void setTypography(Typography typography) {
        setter = setter(typography);
        refresh();
    }

    /** Takes a new width of the column. Only right-to-left text and headings with words too wide have to be set anew for it. */
    void setColumn(Typography typography) {
        boolean tight = isTight(setter.typography()) || isTight(typography);
        setter = setter(typography);
        if (bidiSeen || tight) {
            refresh();
        }
    }

    /** Whether a heading at the top, where the largest stand, has to be set smaller than it should be. */
    private boolean isTight(Typography typography) {
        return paragraphs.stream().limit(HEAD).anyMatch(p -> p.look().isHeading() && typography.size(p.look(), p.text()) < typography.size(p.look()));
    }

    /** Shows changed highlights. */
    void refresh() {
        fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
    }

    /** The first paragraph that shows a block, or -1 where none does. */
    int paragraphOf(int block) {
        return firstOfBlock.getOrDefault(block, -1);
    }

    @Override
    public int size() {
        return paragraphs.size();
    }

    @Override
    public String getPlainText(int index) {
        return paragraphs.get(index).text();
    }

    @Override
    public int getParagraphLength(int index) {
        return paragraphs.get(index).text().length();
    }

    @Override
    public RichParagraph getParagraph(int index) {
        bidiSeen |= Script.isBidi(paragraphs.get(index).text());
        List<Mark> marks = new ArrayList<>();
        matches.addTo(marks, index);
        found.addTo(marks, index);
        pointed.addTo(marks, index);
        return setter.set(index, paragraphs.get(index), marks);
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos at) {
        return StyleAttributeMap.EMPTY;
    }
}
