package wirecopy.search.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Measures searching libraries of several sizes: {@code SearchBenchmark FOLDER ARCHIVE SIZE…}. Libraries in the folder are kept for the
 * next run.
 */
final class SearchBenchmark {

    private static final int WARM_UP = 20_000;

    private SearchBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Path archive = Path.of(args[1]);
        warmUp(folder.resolve("warm-up"), archive);
        for (int stories : Stream.of(args).skip(2).mapToInt(Integer::parseInt).toArray()) {
            System.out.printf("%n%,d stories%n", stories);
            Library library = new Library(folder.resolve(Integer.toString(stories)), stories);
            if (!library.isThere()) {
                Work.Time ours = library.fill(Stories.of(archive));
                print("fill, parsing included", ours, stories);
                Work.Time bare = library.fillBare();
                print("a bare index of the same texts", bare, stories);
                System.out.printf("%.2f of the bare rate; %,d MB, the bare one %,d MB%n", bare.processorSeconds() / ours.processorSeconds(),
                        Library.megabytes(library.index()), Library.megabytes(library.bare()));
            }
            Asking.all(library.index());
            Others.sqlite(library.folder(), library.texts());
            Others.ripgrep(library.texts());
        }
    }

    /** What the compiler does in the first seconds is no matter of the library's size. */
    private static void warmUp(Path folder, Path archive) throws Exception {
        Library library = new Library(folder, WARM_UP);
        if (!library.isThere()) {
            library.fill(Stories.of(archive));
            library.fillBare();
        }
    }

    private static void print(String what, Work.Time time, int stories) {
        System.out.printf("%s: %.1f s, processor %.1f s, %.0f µs a story%n", what, time.wallSeconds(), time.processorSeconds(),
                time.processorSeconds() * 1e6 / stories);
    }
}
