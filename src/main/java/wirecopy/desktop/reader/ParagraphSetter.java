package wirecopy.desktop.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javafx.scene.Node;

import jfx.incubator.scene.control.richtext.model.ParagraphDirection;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

import wirecopy.desktop.script.Script;

/** Turns a paragraph into segments with attributes. Sizes and fonts are attributes, colours come from style classes. */
final class ParagraphSetter {

    /** The style class of a piece of text; colours hang on it, so that they follow the theme at once. */
    static final StyleAttribute<String> TEXT_CLASS = new StyleAttribute<>("TEXT_CLASS", String.class, false);
    /** The style class of a whole paragraph. */
    static final StyleAttribute<String> PARAGRAPH_CLASS = new StyleAttribute<>("PARAGRAPH_CLASS", String.class, true);
    /** What is lit up in a paragraph. */
    static final StyleAttribute<Mark.Marks> MARKS = new StyleAttribute<>("MARKS", Mark.Marks.class, true);
    /** The place of a paragraph among all, counted from 0. */
    static final StyleAttribute<Integer> INDEX = new StyleAttribute<>("INDEX", Integer.class, true);

    /** What is said when the mouse rests on a piece of text. */
    static final StyleAttribute<String> HINT = new StyleAttribute<>("HINT", String.class, false);

    /** Whose name a piece of text is. */
    static final StyleAttribute<String> PERSON = new StyleAttribute<>("PERSON", String.class, false);

    private static final double DATELINE_SIZE = 0.8;
    private static final StyleAttributeMap FROM_THE_RIGHT =
            StyleAttributeMap.of(StyleAttributeMap.PARAGRAPH_DIRECTION, ParagraphDirection.RIGHT_TO_LEFT);
    private static final StyleAttributeMap HIDDEN = StyleAttributeMap.builder()
            .setFontSize(0.1).set(TEXT_CLASS, "story-hidden").build();

    private final Typography typography;
    private final Function<People.Chip, Node> chips;
    private final Map<Look, StyleAttributeMap> paragraphs = new EnumMap<>(Look.class);
    private final Map<Look, StyleAttributeMap> texts = new EnumMap<>(Look.class);

    /** @param chips makes what stands in a row for a name */
    ParagraphSetter(Typography typography, Function<People.Chip, Node> chips) {
        this.typography = typography;
        this.chips = chips;
    }

    Typography typography() {
        return typography;
    }

    RichParagraph set(int index, Paragraph paragraph, List<Mark> marks) {
        RichParagraph.Builder builder = RichParagraph.builder();
        StyleAttributeMap.Builder own = StyleAttributeMap.builder().set(INDEX, index).set(MARKS, new Mark.Marks(List.copyOf(marks)));
        if (paragraph.tint() != null) {
            own.set(PARAGRAPH_CLASS, paragraph.tint());
        }
        builder.setParagraphAttributes(paragraphAttributes(paragraph).combine(own.build()));
        StyleAttributeMap plain = textAttributes(paragraph);
        if (!paragraph.chips().isEmpty()) {
            paragraph.chips().forEach(chip -> builder.addInlineNode(() -> chips.apply(chip)));
            return builder.build();
        }
        int longest = typography.surelyFit(paragraph.look());
        int at = 0;
        for (Run run : paragraph.runs()) {
            addText(builder, paragraph.text().substring(at, run.start()), longest, plain);
            addText(builder, paragraph.text().substring(run.start(), run.end()), longest, runAttributes(plain, run));
            at = run.end();
        }
        addText(builder, paragraph.text().substring(at), longest, plain);
        return builder.build();
    }

    private void addText(RichParagraph.Builder builder, String text, int longest, StyleAttributeMap attributes) {
        if (!text.isEmpty()) {
            for (Script.Piece piece : Script.pieces(text, longest)) {
                builder.addSegment(piece.text(), handAttributes(attributes, piece.hand()));
            }
        }
    }

    private StyleAttributeMap paragraphAttributes(Paragraph paragraph) {
        StyleAttributeMap attributes = paragraphs.computeIfAbsent(paragraph.look(), this::paragraphAttributes);
        if (paragraph.continues()) {
            attributes = attributes.combine(StyleAttributeMap.of(StyleAttributeMap.SPACE_ABOVE, 0.0));
        }
        return Script.isRightToLeft(paragraph.text()) ? attributes.combine(FROM_THE_RIGHT) : attributes;
    }

    private StyleAttributeMap paragraphAttributes(Look look) {
        StyleAttributeMap.Builder builder = StyleAttributeMap.builder()
                .setSpaceAbove(typography.above(look))
                .setSpaceBelow(typography.below(look))
                .setLineSpacing(typography.lineSpacing(look))
                .setTextAlignment(look.alignment());
        return builder.build();
    }

    private StyleAttributeMap textAttributes(Paragraph paragraph) {
        Look look = paragraph.look();
        StyleAttributeMap plain = texts.computeIfAbsent(look, this::textAttributes);
        double size = look.isHeading() ? typography.size(look, paragraph.text()) : typography.size(look);
        return size == typography.size(look) ? plain : plain.combine(StyleAttributeMap.of(StyleAttributeMap.FONT_SIZE, size));
    }

    private StyleAttributeMap textAttributes(Look look) {
        StyleAttributeMap.Builder builder = StyleAttributeMap.builder()
                .setFontFamily(typography.family(look))
                .setFontSize(typography.size(look))
                .set(TEXT_CLASS, look.styleClass);
        if (look.bold) {
            builder.setBold(true);
        }
        if (look.italic) {
            builder.setItalic(true);
        }
        return builder.build();
    }

    private StyleAttributeMap handAttributes(StyleAttributeMap plain, Script.Hand hand) {
        return switch (hand) {
            case PLAIN -> plain;
            case HEBREW, ARABIC -> plain.combine(StyleAttributeMap.of(StyleAttributeMap.FONT_FAMILY, typography.family(hand)));
            case HIDDEN -> plain.combine(HIDDEN);
        };
    }

    private StyleAttributeMap runAttributes(StyleAttributeMap plain, Run run) {
        Run.Style style = run.style();
        StyleAttributeMap.Builder builder = StyleAttributeMap.builder().set(TEXT_CLASS, style.styleClass);
        switch (style) {
            case DATELINE -> builder.setFontFamily(typography.family(Look.BYLINE)).setFontSize(typography.size() * DATELINE_SIZE);
            case PERSON -> builder.setBold(true);
            case REMOVED -> builder.setStrikeThrough(true);
            case BACK -> builder.setUnderline(true);
        }
        if (run.person() != null) {
            builder.set(PERSON, run.person());
        }
        if (run.hint() != null) {
            builder.set(HINT, run.hint());
        }
        return plain.combine(builder.build());
    }
}
