package wirecopy.desktop.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.transform.Translate;
import javafx.stage.Window;

import wirecopy.article.Article;
import wirecopy.desktop.words.Words;
import wirecopy.export.pdf.Page;
import wirecopy.export.pdf.PageWords;
import wirecopy.export.pdf.Pages;
import wirecopy.export.pdf.Paper;
import wirecopy.export.pdf.PdfFile;
import wirecopy.export.pdf.Setting;

/** Prints stories on a printer that the user chose. */
public final class Job {

    /** More pages than anybody prints, and few enough to be held. */
    private static final int MOST_PAGES = 2_000;

    private final Words words = Words.of(Job.class);
    private final PrinterJob job;

    private Job(PrinterJob job) {
        this.job = job;
    }

    /** Whether there is a printer. May take a while: not on the thread that draws. */
    public static boolean isPossible() {
        return !Printer.getAllPrinters().isEmpty();
    }

    /** Asks for printer and paper; none where the user changed their mind. */
    public static Optional<Job> ask(Window over) {
        return Optional.ofNullable(PrinterJob.createPrinterJob()).filter(job -> job.showPrintDialog(over)).map(Job::new);
    }

    /**
     * Prints; in the background.
     *
     * @param base how stories are set; the paper is that in the printer
     * @return how many pages went to the printer
     */
    public int print(PdfFile.Stories stories, Setting base, PageWords pageWords) throws IOException {
        Printer printer = job.getPrinter();
        PageLayout chosen = job.getJobSettings().getPageLayout();
        PageLayout layout = printer.createPageLayout(chosen.getPaper(), chosen.getPageOrientation(), Printer.MarginType.HARDWARE_MINIMUM);
        double width = layout.getLeftMargin() + layout.getPrintableWidth() + layout.getRightMargin();
        double height = layout.getTopMargin() + layout.getPrintableHeight() + layout.getBottomMargin();
        Setting setting = base.with(Paper.withMargins(width, height));
        Pages pages = new Pages(setting, pageWords);
        List<Page> all = new ArrayList<>();
        for (Optional<Article> story = stories.next(); story.isPresent(); story = stories.next()) {
            all.addAll(pages.of(story.get()));
            if (all.size() > MOST_PAGES) {
                job.cancelJob();
                throw new IOException(words.get("too.long", MOST_PAGES));
            }
        }
        for (int i = 0; i < all.size(); i++) {
            String number = String.join(" ", pageWords.page(), String.valueOf(i + 1), pageWords.of(), String.valueOf(all.size()));
            Sheet sheet = new Sheet(all.get(i), pages.foot(number, all.get(i).foot()), setting.paper());
            sheet.getTransforms().add(new Translate(-layout.getLeftMargin(), -layout.getTopMargin()));
            if (!job.printPage(layout, sheet)) {
                throw new IOException(words.get("refused"));
            }
        }
        if (!job.endJob()) {
            throw new IOException(words.get("refused"));
        }
        return all.size();
    }
}
