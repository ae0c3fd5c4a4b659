package wirecopy.search.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
import wirecopy.parse.ArticleParser;
import wirecopy.search.lucene.LuceneIndex;

/** A folder with an index of so many stories, and beside it their parsed texts, a line each, for others to work on. */
final class Library {

    private static final int COMMIT_EVERY = 100_000;

    private final Path folder;
    private final int stories;

    Library(Path folder, int stories) {
        this.folder = folder;
        this.stories = stories;
    }

    Path folder() {
        return folder;
    }

    Path index() {
        return folder.resolve("index");
    }

    Path texts() {
        return folder.resolve("texts");
    }

    boolean isThere() {
        return Files.exists(folder.resolve("done"));
    }

    /** Parses and indexes all; writing down the parsed texts does not count. */
    Work.Time fill(Stories made) throws Exception {
        Files.createDirectories(texts());
        ArticleParser parser = ArticleParser.standard();
        Work work = new Work();
        try (LuceneIndex index = LuceneIndex.open(index(), "benchmark")) {
            Work.Time time = work.forAll(stories, (from, to) -> {
                List<String> texts = work.beside(() -> IntStream.range(from, to).mapToObj(made::text).toList());
                List<Article> articles = new ArrayList<>();
                for (int i = from; i < to; i++) {
                    Article article = parser.parse(made.source(i, texts.get(i - from)), texts.get(i - from));
                    index.add(article);
                    articles.add(article);
                }
                work.beside(() -> Files.write(texts().resolve("%07d.txt".formatted(from)), articles.stream().map(Library::line).toList()));
                if (to % COMMIT_EVERY == 0) {
                    index.commit();
                }
            }, () -> {
                index.commit();
                return null;
            });
            Files.createFile(folder.resolve("done"));
            return time;
        }
    }

    private static String line(Article article) {
        return (article.headline() + "\t" + article.body()).replace("\n", " ");
    }

    /** What Lucene by itself needs for the texts: words as its standard analysis cuts them, texts stored. */
    Work.Time fillBare() throws Exception {
        Work work = new Work();
        try (FSDirectory directory = FSDirectory.open(bare());
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(48))) {
            return work.forAll(stories, (from, to) -> {
                List<String> lines = work.beside(() -> Files.readAllLines(texts().resolve("%07d.txt".formatted(from))));
                for (int i = 0; i < lines.size(); i++) {
                    int tab = lines.get(i).indexOf('\t');
                    Document document = new Document();
                    document.add(new StringField("id", Integer.toString(from + i), Field.Store.YES));
                    document.add(new TextField("headline", lines.get(i).substring(0, tab), Field.Store.YES));
                    document.add(new TextField("text", lines.get(i).substring(tab + 1), Field.Store.YES));
                    writer.addDocument(document);
                }
            }, () -> {
                writer.commit();
                return null;
            });
        }
    }

    Path bare() {
        return folder.resolve("bare");
    }

    static long megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() >> 20;
        }
    }
}
