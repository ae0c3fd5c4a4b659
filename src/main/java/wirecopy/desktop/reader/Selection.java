package wirecopy.desktop.reader;

import jfx.incubator.scene.control.richtext.TextPos;

/** Walks over what is selected of each paragraph. */
final class Selection {

    private Selection() {
    }

    /** Hears of the selected part of a paragraph. */
    interface Visitor {

        void part(Paragraph paragraph, String text, boolean first);
    }

    static void forEach(TextModel model, TextPos start, TextPos end, Visitor visitor) {
        for (int i = start.index(); i <= end.index() && i < model.size(); i++) {
            Paragraph paragraph = model.paragraphs().get(i);
            if (paragraph.look().isOurs()) {
                continue;
            }
            int length = paragraph.text().length();
            int from = i == start.index() ? Math.min(start.offset(), length) : 0;
            int to = i == end.index() ? Math.min(end.offset(), length) : length;
            visitor.part(paragraph, paragraph.text().substring(from, Math.max(from, to)), i == start.index());
        }
    }
}
