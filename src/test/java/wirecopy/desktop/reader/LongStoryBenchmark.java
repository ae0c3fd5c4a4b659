package wirecopy.desktop.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import wirecopy.article.Article;
import wirecopy.article.Articles;
import wirecopy.desktop.Toolkit;

/**
 * Measures how long a story takes from the call that shows it to the frame that has it laid out, how long the frames take in which it
 * scrolls, and how long find in the story takes: {@code LongStoryBenchmark [ROUNDS]}.
 */
final class LongStoryBenchmark {

    private static final int[] SIZES = {50, 2_000, 50_000};
    private static final int WARM_UP = 8;
    private static final int WORDS = 45;
    private static final int FRAMES = 200;
    private static final double NOTCH = 90;
    private static final String[] SOUGHT = {"h", "ha", "har", "harb", "harbor 7"};

    private LongStoryBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        List<Article> stories = new ArrayList<>();
        for (int size : SIZES) {
            stories.add(story(size));
        }
        Toolkit.start();
        ReaderView reader = Toolkit.call(ReaderView::new);
        Stage stage = Toolkit.call(() -> Toolkit.open(reader, 900, 800));
        List<List<Double>> times = new ArrayList<>();
        for (int size : SIZES) {
            times.add(new ArrayList<>());
        }
        for (int round = -WARM_UP; round < rounds; round++) { // by turns, so that what else the machine does slows all alike
            for (int i = 0; i < SIZES.length; i++) {
                double time = open(reader, stage, stories.get(i));
                if (round >= 0) {
                    times.get(i).add(time);
                }
            }
        }
        for (int i = 0; i < SIZES.length; i++) {
            Collections.sort(times.get(i));
            System.out.printf("%,d paragraphs: opened in %.1f ms (median of %d; %.1f to %.1f)%n", SIZES[i], times.get(i).get(rounds / 2), rounds,
                    times.get(i).getFirst(), times.get(i).getLast());
            open(reader, stage, stories.get(i));
            scroll(reader, stage, SIZES[i]);
            find(reader, SIZES[i]);
        }
        System.exit(0);
    }

    /** Milliseconds until the page is laid out. */
    private static double open(ReaderView reader, Stage stage, Article story) throws Exception {
        return Toolkit.call(() -> {
            long begun = System.nanoTime();
            reader.show(story);
            Toolkit.layOut(stage);
            return (System.nanoTime() - begun) / 1e6;
        });
    }

    private static void scroll(ReaderView reader, Stage stage, int size) throws Exception {
        double[] frames = new double[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            frames[i] = Toolkit.call(() -> {
                long begun = System.nanoTime();
                ((StoryArea) reader.lookup(".story")).scrollBy(NOTCH);
                Toolkit.layOut(stage);
                return (System.nanoTime() - begun) / 1e6;
            });
        }
        Arrays.sort(frames);
        System.out.printf("%,d paragraphs: a notch of scrolling laid out in %.1f ms (median of %d), 95 in 100 within %.1f ms%n", size,
                frames[FRAMES / 2], FRAMES, frames[FRAMES * 95 / 100]);
    }

    private static void find(ReaderView reader, int size) throws Exception {
        Toolkit.run(reader::showFind);
        for (String sought : SOUGHT) {
            CompletableFuture<Double> held = new CompletableFuture<>();
            long begun = System.nanoTime();
            Toolkit.run(() -> {
                ((Label) reader.lookup(".find-count")).setText("");
                long set = System.nanoTime();
                ((TextField) reader.lookup(".find-bar .text-field")).setText(sought);
                held.complete((System.nanoTime() - set) / 1e6);
            });
            while (Toolkit.call(() -> ((Label) reader.lookup(".find-count")).getText().isEmpty())) {
                Thread.sleep(1);
            }
            System.out.printf("%,d paragraphs: \"%s\" found and marked in %.0f ms; the letter itself was taken in %.1f ms%n", size, sought,
                    (System.nanoTime() - begun) / 1e6, held.get());
        }
        Toolkit.run(reader::hideFind);
    }

    private static Article story(int paragraphs) {
        String[] words = "the harbor council ferry bridge night report market seals river budget vote storm rail mayor court".split(" ");
        Random random = new Random(7);
        String[] texts = new String[paragraphs];
        for (int i = 0; i < paragraphs; i++) {
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < WORDS; w++) {
                text.append(words[random.nextInt(words.length)]).append(w + 1 < WORDS ? " " : " " + i + ".");
            }
            texts[i] = text.toString();
        }
        return Articles.of("The long story", texts);
    }
}
