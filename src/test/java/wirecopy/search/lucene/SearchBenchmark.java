package wirecopy.search.lucene;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

import wirecopy.article.Article;
import wirecopy.article.Source;
import wirecopy.parse.ArticleParser;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

/**
 * Measures the index: {@code SearchBenchmark STORIES INDEX COUNT}. Stories beyond those in the folder repeat them under other
 * names.
 */
public final class SearchBenchmark {

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
        try (LuceneIndex index = LuceneIndex.open(folder, "test")) {
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
                    System.out.printf("all by %s: %.1f ms, %d rows %.1f ms, jump to the end %.1f ms%n", order,
                            (found - start) / 1e6,
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
        ArticleParser parser = ArticleParser.standard();
        double bare = bare(files, texts, parser, count);
        long start = System.nanoTime();
        long cpu = cpu();
        onAllCores(count, n -> index.add(article(parser, files.get(n % files.size()), texts.get(n % files.size()), n)));
        index.commit();
        double seconds = (System.nanoTime() - start) / 1e9;
        double work = (cpu() - cpu) / 1e9;
        System.out.printf("filled with %,d stories of %,d characters: %.1f s, %,.0f a second; "
                        + "processor time %.1f s, %.2f of a bare index's rate%n",
                count, characters / files.size(), seconds, count / seconds, work, bare / work);
        for (int many : new int[] {1, 20, 500}) {
            for (int i = 0; i < many; i++) {
                index.add(article(parser, files.getFirst(), texts.getFirst(), i));
            }
            long refresh = System.nanoTime();
            index.refresh();
            System.out.printf("refresh after %d: %.1f ms%n", many, (System.nanoTime() - refresh) / 1e6);
        }
    }

    /** The processor time in seconds that Lucene by itself takes for the same stories, parsed before. */
    private static double bare(List<Path> files, List<String> texts, ArticleParser parser, int count) throws Exception {
        Path folder = Files.createTempDirectory("bare");
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            articles.add(article(parser, files.get(i), texts.get(i), i));
        }
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory,
                        new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(48))) {
            long cpu = cpu();
            onAllCores(count, n -> {
                Article article = articles.get(n % articles.size());
                Document document = new Document();
                document.add(new StringField("id", Integer.toString(n), Field.Store.YES));
                document.add(new TextField("headline", String.valueOf(article.headline()), Field.Store.YES));
                document.add(new TextField("text", article.body(), Field.Store.YES));
                writer.addDocument(document);
            });
            writer.commit();
            double seconds = (cpu() - cpu) / 1e9;
            System.out.printf("a bare index: processor time %.1f s, %,d MB%n", seconds, size(folder) >> 20);
            return seconds;
        }
    }

    private interface Work {
        void at(int number) throws IOException;
    }

    private static void onAllCores(int count, Work work) throws Exception {
        int threads = Runtime.getRuntime().availableProcessors();
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(workers.submit(() -> {
                    for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                        work.at(n);
                    }
                    return null;
                }));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static Article article(ArticleParser parser, Path file, String text, int number) {
        return parser.parse(new Source(file.toString(), "ISO-8859-1", "%064x".formatted(number), "text", text.length()), text);
    }

    /** Types every query letter by letter, several times over. */
    private static void ask(LuceneIndex index, Order order) throws IOException {
        List<Keystroke> all = new ArrayList<>();
        for (int round = -1; round < ROUNDS; round++) {
            for (String typical : TYPICAL) {
                for (int letters = 1; letters <= typical.length(); letters++) {
                    Keystroke keystroke = ask(index, typical.substring(0, letters), order);
                    if (round >= 0) {
                        all.add(keystroke);
                    }
                }
            }
        }
        print("keystrokes by " + order + ", wall time", all, Keystroke::wall);
        print("  processor time, hits and rows", all, keystroke -> keystroke.hits + keystroke.rows);
        print("  processor time, hits", all, Keystroke::hits);
        print("  processor time, " + ROWS + " rows", all, Keystroke::rows);
        all.stream().sorted((a, b) -> Double.compare(b.hits + b.rows, a.hits + a.rows)).filter(new HashSet<>()::add).limit(12)
                .forEach(slow -> System.out.printf("  %6.1f ms hits %6.1f ms rows  %s%n", slow.hits, slow.rows, slow.typed));
    }

    /** What one letter took, in milliseconds. */
    private record Keystroke(String typed, double wall, double hits, double rows) {
    }

    private static Keystroke ask(LuceneIndex index, String typed, Order order) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long wall = System.nanoTime();
        long start = threads.getCurrentThreadCpuTime();
        try (Hits hits = index.search(Query.parse(typed), Scope.ALL, order)) {
            long found = threads.getCurrentThreadCpuTime();
            hits.rows(0, ROWS);
            long shown = threads.getCurrentThreadCpuTime();
            return new Keystroke(typed, (System.nanoTime() - wall) / 1e6, (found - start) / 1e6, (shown - found) / 1e6);
        }
    }

    private static void print(String what, List<Keystroke> all, ToDoubleFunction<Keystroke> time) {
        double[] times = all.stream().mapToDouble(time).sorted().toArray();
        System.out.printf("%s: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, longest %.1f ms (%d)%n", what, times[times.length / 2],
                times[times.length * 9 / 10], times[times.length * 99 / 100], times[times.length - 1], times.length);
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
