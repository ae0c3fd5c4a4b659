package wirecopy.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;

import wirecopy.desktop.keys.Action;
import wirecopy.desktop.reader.ReaderView;

/**
 * Measures how long the thread that draws stalls while many small files come in and the user goes from story to story and searches:
 * {@code StallBenchmark FOLDER FILES}. Before it, as a control, the same window idle, and idle while all cores compute.
 */
final class StallBenchmark {

    private static final int IN_A_FOLDER = 1_000;
    private static final int CONTROL_SECONDS = 12;
    private static final String SEARCH = "the harbor";
    private static final int WORDS = 20_000;

    private StallBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int files = Integer.parseInt(args[1]);
        Path stories = makeFiles(folder.resolve("files-" + files), files);
        Path home = folder.resolve("home");
        delete(home);
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitReader("Seals");
            measure("idle", () -> Thread.sleep(CONTROL_SECONDS * 1_000));
            measure("idle, all cores computing", StallBenchmark::compute);
            use(run, "user alone, no import", CONTROL_SECONDS * 1_000_000_000L, Integer.MAX_VALUE);
            long begin = System.nanoTime();
            Toolkit.run(() -> run.window().open(List.of(stories)));
            use(run, "import of " + files + " files, user at work", Long.MAX_VALUE, files);
            System.out.printf("import took %.0f s%n", (System.nanoTime() - begin) / 1e9);
        }
        delete(home);
        System.exit(0);
    }

    private interface Doing {
        void run() throws Exception;
    }

    private static void measure(String what, Doing doing) throws Exception {
        Pulse pulse = new Pulse();
        try (pulse) {
            doing.run();
        }
        pulse.print(what);
    }

    /** Walks through the list by j and types a search now and then, until so much time is over or so many stories are in. */
    private static void use(WindowRun run, String what, long nanos, int stories) throws Exception {
        List<Double> shown = new ArrayList<>();
        ReaderView reader = Toolkit.call(() -> (ReaderView) run.stage().getScene().lookup(".reader"));
        Label bar = Toolkit.call(() -> (Label) run.stage().getScene().lookup(".loading-bar .label"));
        ListView<Integer> list = Toolkit.call(run::list);
        TextField field = Toolkit.call(run::field);
        long begin = System.nanoTime();
        measure(what, () -> {
            for (int turn = 0; System.nanoTime() - begin < nanos && !isIn(bar, stories); turn++) {
                Object before = Toolkit.call(reader::article);
                long pressed = System.nanoTime();
                boolean goes = Toolkit.call(() -> list.getSelectionModel().getSelectedIndex() + 1 < list.getItems().size());
                Toolkit.run(() -> run.window().act(goes ? Action.NEXT : Action.PREVIOUS));
                while (Toolkit.call(reader::article) == before && System.nanoTime() - pressed < 3_000_000_000L) {
                    Thread.sleep(5);
                }
                shown.add((System.nanoTime() - pressed) / 1e6);
                Thread.sleep(200);
                if (turn % 10 == 5) {
                    for (int i = 1; i <= SEARCH.length(); i++) {
                        String typed = SEARCH.substring(0, i);
                        Toolkit.run(() -> field.setText(typed));
                        Thread.sleep(60);
                    }
                    Thread.sleep(300);
                    Toolkit.run(field::clear);
                }
            }
        });
        List<Double> sorted = shown.stream().sorted().toList();
        System.out.printf("    the next story was shown after p50 %.0f, longest %.0f ms (%d times)%n", sorted.get(sorted.size() / 2),
                sorted.getLast(), sorted.size());
    }

    private static boolean isIn(Label bar, int stories) throws Exception {
        String says = Toolkit.call(bar::getText);
        return says.endsWith(" stories added") && Integer.parseInt(says.replaceAll("\\D", "")) >= stories;
    }

    private static void compute() throws Exception {
        long end = System.nanoTime() + CONTROL_SECONDS * 1_000_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Small stories of made-up words, a few of which are frequent, as in a language. Kept for the next run. */
    private static Path makeFiles(Path folder, int files) throws IOException {
        if (Files.exists(folder)) {
            return folder;
        }
        Random random = new Random(1);
        List<String> words = Stream.generate(() -> word(random)).limit(WORDS).toList();
        Path made = folder.resolveSibling(folder.getFileName() + ".part");
        delete(made);
        for (int i = 0; i < files; i++) {
            Path in = made.resolve("%03d".formatted(i / IN_A_FOLDER));
            if (i % IN_A_FOLDER == 0) {
                Files.createDirectories(in);
            }
            String text = sentence(words, random, 7) + " " + i + "\n\nBy Mari Lindqvist\n\n" + sentence(words, random, 40) + ".\n\n"
                    + sentence(words, random, 60) + ".\n";
            Files.writeString(in.resolve(i + ".txt"), text);
        }
        return Files.move(made, folder);
    }

    private static String word(Random random) {
        return random.ints(2 + random.nextInt(8), 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String sentence(List<String> words, Random random, int length) {
        StringBuilder sentence = new StringBuilder("The");
        for (int i = 0; i < length; i++) {
            sentence.append(' ').append(words.get((int) Math.pow(WORDS, random.nextDouble()) - 1));
        }
        return sentence.toString();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
