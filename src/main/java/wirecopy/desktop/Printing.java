package wirecopy.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

import javafx.stage.Stage;

import wirecopy.article.Article;
import wirecopy.article.Task;
import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.print.Job;
import wirecopy.desktop.print.PrintCard;
import wirecopy.desktop.words.Words;
import wirecopy.export.pdf.NoFontException;
import wirecopy.export.pdf.PageWords;
import wirecopy.export.pdf.Paper;
import wirecopy.export.pdf.PdfFile;
import wirecopy.export.pdf.Setting;
import wirecopy.library.Library;
import wirecopy.library.Unreadable;
import wirecopy.settings.Settings;
import wirecopy.settings.Type;

/** Prints the selected stories, or saves them as PDF. */
final class Printing {

    private static final List<String> LETTER_COUNTRIES = List.of("US", "CA", "MX", "PH", "CL", "CO", "VE");
    private static final double PRINT_SIZE = 10.5;
    private static final double SMALLEST = 7;
    private static final double LARGEST = 24;
    /** Paper is read closer than a screen, and wants less air. */
    private static final double AIR = 0.9;
    private static final int LONGEST_NAME = 80;

    private final Words words = Words.of(Printing.class);
    private final Background background;
    private final Lane lane;
    private final Frame frame;
    private final Choosers choosers;
    private final Stage stage;
    private final Stories stories;
    private final Marking marking;
    private final Deciding deciding;
    private final Preferences preferences;
    private Library library;

    Printing(Background background, Stage stage, Frame frame, Choosers choosers, Stories stories, Marking marking, Deciding deciding, Preferences preferences) {
        this.background = background;
        this.lane = background.lane();
        this.stage = stage;
        this.frame = frame;
        this.choosers = choosers;
        this.stories = stories;
        this.marking = marking;
        this.deciding = deciding;
        this.preferences = preferences;
    }

    void use(Library opened) {
        library = opened;
    }

    void ask() {
        marking.withSelection(this::ask);
    }

    private void ask(List<String> ids) {
        Article open = stories.shown();
        if (ids.isEmpty()) {
            frame.toast.show(words.get("print.nothing"));
            return;
        }
        boolean one = open != null && (library == null || ids.size() == 1 && ids.getFirst().equals(open.id()));
        String name = one ? Headlines.of(open) : words.get("print.stories");
        PrintCard card = new PrintCard(name, one ? 1 : ids.size(), new PrintCard.Listener() {

            @Override
            public void print() {
                frame.overlay.close();
                Job.ask(stage).ifPresent(job -> run(new Wanted(one ? List.of() : ids, open), wanted -> job.print(wanted, setting(), words()), "printed"));
            }

            @Override
            public void save() {
                frame.overlay.close();
                choosers.save(stage, words.get("pdf.title"), fileName(name), List.of("pdf")).ifPresent(file -> Printing.this.save(one ? List.of() : ids, open, file));
            }
        });
        frame.overlay.show(card);
        background.run(Job::isPossible, card::showPrinter);
    }

    /** @param ids the stories; where there are none, the open one */
    void save(List<String> ids, Article open, Path file) {
        run(new Wanted(ids, open), wanted -> PdfFile.write(wanted, setting(), words(), file), "pdf.saved", file.getFileName());
    }

    private interface Doing {

        int pages(Wanted wanted) throws IOException;
    }

    private void run(Wanted wanted, Doing doing, String done, Object... about) {
        frame.toast.show(words.get("pages.set"));
        lane.run(() -> doing.pages(wanted), pages -> {
            String said = words.get(done, pages, about.length == 0 ? "" : about[0].toString());
            frame.toast.show(wanted.unreadable == 0 ? said : words.get("pages.without", said, wanted.unreadable));
        }, e -> frame.toast.show(e instanceof NoFontException ? words.get("pages.no.font") : words.get("pages.failed", String.valueOf(e.getMessage()))));
    }

    /** The stories, read one by one as they are wanted. */
    private final class Wanted implements PdfFile.Stories {

        private final Queue<String> ids;
        private Article open;
        private int unreadable;

        private Wanted(List<String> ids, Article open) {
            this.ids = new ArrayDeque<>(ids);
            this.open = ids.isEmpty() ? open : null;
        }

        @Override
        public Optional<Article> next() throws IOException {
            Optional<Article> story = Optional.ofNullable(open);
            open = null;
            while (story.isEmpty() && !ids.isEmpty()) {
                try {
                    story = Optional.of(deciding.of(library.read(ids.remove())).shown());
                } catch (Unreadable e) {
                    unreadable++;
                }
            }
            return story;
        }
    }

    private PageWords words() {
        Map<Task, String> tasks = new EnumMap<>(Task.class);
        for (Task task : Task.values()) {
            tasks.put(task, words.get("task." + task.word()));
        }
        return new PageWords(words.get("page.contributors"), tasks, words.get("page.page"), words.get("page.of"));
    }

    /** As in the window: the same fonts and lines, sizes in the same proportion. */
    private Setting setting() {
        Settings now = preferences.now();
        Type type = now.type();
        double size = Math.clamp(PRINT_SIZE * now.textSize() / Settings.DEFAULT.textSize(), SMALLEST, LARGEST);
        return new Setting(paper(), type.sans(), type.serifFamily(), type.sansFamily(), size, type.lineHeight() * AIR, type.paragraphSpacing() * AIR,
                preferences.kinds());
    }

    private static Paper paper() {
        return LETTER_COUNTRIES.contains(Locale.getDefault().getCountry()) ? Paper.LETTER : Paper.A4;
    }

    /** A headline as the name of a file on any system. */
    static String fileName(String headline) {
        String name = headline.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|.]+", " ").replaceAll("\\s+", " ").strip();
        String cut = name.codePointCount(0, name.length()) > LONGEST_NAME ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip() : name;
        return (cut.isEmpty() ? "story" : cut) + ".pdf";
    }
}
