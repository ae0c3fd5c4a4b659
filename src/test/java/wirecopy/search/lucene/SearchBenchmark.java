package wirecopy.search.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import wirecopy.article.Article;
import wirecopy.article.Source;
import wirecopy.parse.ArticleParser;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

/** Measures the index: {@code SearchBenchmark STORIES INDEX COUNT}. Stories beyond those in the folder repeat them under other names. */
final class SearchBenchmark {

    private static final List<String> TYPICAL = List.of("iran nuclear deal", "apple", "federal reserve rates", "\"white house\"",
            "obama OR bush speech", "boeing airbus order", "headline:china", "earthquake -japan", "\"prime minister\" election",
            "korea", "oil prices", "by:reuters tokyo", "google~ lawsuit", "in:london bank", "microsoft yahoo bid", "gene*",
            "before:2008 subprime", "\"said on monday\"", "the", "of the united states");
    private static final int ROUNDS = 5;
    private static final int ROWS = 20;

    private SearchBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        Path stories = Path.of(args[0]);
        Path folder = Path.of(args[1]);
        int count = Integer.parseInt(args[2]);
        boolean fresh = !Files.exists(folder);
        long opening = System.nanoTime();
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            System.out.printf("open: %d ms%n", (System.nanoTime() - opening) / 1_000_000);
            if (fresh) {
                fill(index, stories, count);
            }
            System.out.printf("%,d stories, index %,d MB, heap in use %,d MB%n", index.size(), size(folder) >> 20, heap() >> 20);
            for (Order order : Order.values()) {
                long start = System.nanoTime();
                try (Hits all = index.search(Query.parse(""), Scope.ALL, order)) {
                    long found = System.nanoTime();
                    all.rows(0, ROWS);
                    long shown = System.nanoTime();
                    all.rows(all.size() - 1, all.size());
                    System.out.printf("all by %s: %.1f ms, %d rows %.1f ms, jump to the end %.1f ms%n", order, (found - start) / 1e6,
                            ROWS, (shown - found) / 1e6, (System.nanoTime() - shown) / 1e6);
                }
            }
            ask(index, Order.RELEVANCE);
            ask(index, Order.NEWEST);
            System.out.printf("heap in use %,d MB%n", heap() >> 20);
        }
    }

    private static void fill(LuceneIndex index, Path stories, int count) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(stories)) {
            files = all.filter(Files::isRegularFile).sorted().limit(count).toList();
        }
        List<String> texts = new ArrayList<>();
        long characters = 0;
        for (Path file : files) {
            texts.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            characters += texts.getLast().length();
        }
        int threads = Runtime.getRuntime().availableProcessors();
        AtomicInteger next = new AtomicInteger();
        ArticleParser parser = ArticleParser.standard();
        long start = System.nanoTime();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(workers.submit(() -> {
                    for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                        index.add(article(parser, files.get(n % files.size()), texts.get(n % files.size()), n));
                    }
                    return null;
                }));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        }
        long added = System.nanoTime();
        index.commit();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("filled with %,d stories of %,d characters, %d threads: %.1f s, %,.0f a second; commit %.0f ms%n", count,
                characters / files.size(), threads, seconds, count / seconds, (System.nanoTime() - added) / 1e6);
        for (int many : new int[] {1, 20, 500}) {
            for (int i = 0; i < many; i++) {
                index.add(article(parser, files.getFirst(), texts.getFirst(), i));
            }
            long refresh = System.nanoTime();
            index.refresh();
            System.out.printf("refresh after %d: %.1f ms%n", many, (System.nanoTime() - refresh) / 1e6);
        }
    }

    private static Article article(ArticleParser parser, Path file, String text, int number) {
        return parser.parse(new Source(file.toString(), "ISO-8859-1", "%064x".formatted(number), "text", text.length()), text);
    }

    /** Types every query letter by letter, several times over. */
    private static void ask(LuceneIndex index, Order order) throws IOException {
        List<Double> all = new ArrayList<>();
        List<String> slowest = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (String typical : TYPICAL) {
                for (int letters = 1; letters <= typical.length(); letters++) {
                    String typed = typical.substring(0, letters);
                    double time = ask(index, typed, order);
                    if (round > 0) {
                        all.add(time);
                    }
                    if (round == ROUNDS) {
                        slowest.add("%7.1f ms %s".formatted(time, typed));
                    }
                }
            }
        }
        double[] times = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf("%d keystrokes by %s, hits and %d rows: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, longest %.1f ms%n", times.length,
                order, ROWS, times[times.length / 2], times[times.length * 9 / 10], times[times.length * 99 / 100], times[times.length - 1]);
        slowest.stream().sorted((a, b) -> b.compareTo(a)).limit(12).forEach(System.out::println);
    }

    private static double ask(LuceneIndex index, String typed, Order order) throws IOException {
        long start = System.nanoTime();
        try (Hits hits = index.search(Query.parse(typed), Scope.ALL, order)) {
            hits.rows(0, ROWS);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
