package wirecopy.export.pdf;

import java.io.IOException;
import java.util.List;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.LayoutProcessor;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

import wirecopy.article.Article;

/** Writes pages into a document. How many there are is known at the end only: the place for it is filled then. */
final class PdfPages {

    private static final float TOTAL_WIDTH = 60;
    private static final float TOTAL_HEIGHT = 20;
    private static final float DESCENT = 6;
    private static final double SPACE = 0.32;
    private static final float HAIR = 0.5f;
    private static final float GREY = 0.6f;

    private final Document document;
    private final PdfWriter writer;
    private final Pages pages;
    private final PdfTemplate total;
    private int count;

    PdfPages(Document document, PdfWriter writer, Pages pages) {
        this.document = document;
        this.writer = writer;
        this.pages = pages;
        total = writer.getDirectContent().createTemplate(TOTAL_WIDTH, TOTAL_HEIGHT);
    }

    int count() {
        return count;
    }

    void add(Article story) throws IOException {
        int before = count;
        pages.fill(story, page -> {
            if (count > 0) {
                document.newPage();
            }
            if (count == before) {
                new PdfOutline(writer.getRootOutline(), new PdfDestination(PdfDestination.FIT), Names.of(story).title());
            }
            count++;
            draw(page);
        });
    }

    void end() throws IOException {
        if (count == 0) { // no story had a word
            count++;
            draw(new Page(List.of(), List.of(), ""));
        }
        double x = 0;
        for (Page.Placed placed : pages.foot(String.valueOf(count), "")) {
            show(total, placed.run(), x, DESCENT);
            x += placed.run().width();
        }
    }

    private void draw(Page page) throws IOException {
        PdfContentByte content = writer.getDirectContent();
        double height = pages.setting().paper().height();
        content.saveState();
        content.setLineWidth(HAIR);
        content.setGrayStroke(GREY);
        for (double rule : page.rules()) {
            content.moveTo((float) pages.setting().paper().side(), (float) (height - rule));
            content.lineTo((float) (pages.setting().paper().side() + pages.setting().paper().column()), (float) (height - rule));
            content.stroke();
        }
        content.restoreState();
        for (Page.Placed placed : page.runs()) {
            show(content, placed.run(), placed.x(), height - placed.y());
        }
        String left = pages.words().page() + " " + count + " " + pages.words().of();
        double end = 0;
        for (Page.Placed placed : pages.foot(left, "")) {
            show(content, placed.run(), placed.x(), height - placed.y());
            end = placed.x() + placed.run().width() + SPACE * placed.run().size();
        }
        content.addTemplate(total, (float) end, (float) pages.setting().paper().foot() - DESCENT);
        for (Page.Placed placed : pages.foot("", page.foot())) {
            show(content, placed.run(), placed.x(), height - placed.y());
        }
    }

    private static void show(PdfContentByte content, Run run, double x, double y) throws IOException {
        BaseFont font = run.complex() ? run.face().joined(run.rtl()) : run.face().simple();
        // readers turn the letters of right-to-left scripts round by themselves, and would turn these round too
        boolean told = run.complex() ? !run.rtl() : !run.text().codePoints().allMatch(c -> Character.isWhitespace(c) || run.face().shows(c));
        if (told) {
            content.beginMarkedContentSequence(PdfName.SPAN, actual(run.text()), true);
        }
        content.beginText();
        content.setFontAndSize(font, (float) run.size());
        content.setTextMatrix((float) x, (float) y);
        if (run.complex()) {
            LayoutProcessor.showText(content, font, (float) run.size(), run.text());
        } else {
            content.showTextBasic(run.text());
        }
        content.endText();
        if (told) {
            content.endMarkedContentSequence();
        }
    }

    /** What stands there, where no installed font shows it. */
    private static PdfDictionary actual(String text) {
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(PdfName.ACTUALTEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
        return dictionary;
    }
}
