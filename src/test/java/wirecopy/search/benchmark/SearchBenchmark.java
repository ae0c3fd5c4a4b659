package wirecopy.search.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Measures searching libraries of several sizes: {@code SearchBenchmark FOLDER ARCHIVE SIZE…}. Libraries in the folder are kept for the
 * next run.
 */
final class SearchBenchmark {

    private SearchBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Path archive = Path.of(args[1]);
        for (int stories : Stream.of(args).skip(2).mapToInt(Integer::parseInt).toArray()) {
            System.out.printf("%n%,d stories%n", stories);
            Library library = new Library(folder.resolve(Integer.toString(stories)), stories);
            if (!library.isThere()) {
                print("fill, parsing included", library.fill(Stories.of(archive)), stories);
                System.out.printf("  %,d MB%n", Library.megabytes(library.index()));
                print("a bare index of the same texts", library.fillBare(), stories);
                System.out.printf("  %,d MB%n", Library.megabytes(library.bare()));
            }
        }
    }

    private static void print(String what, Work.Time time, int stories) {
        System.out.printf("%s: %.1f s, processor %.1f s, %.0f µs a story%n", what, time.wallSeconds(), time.processorSeconds(),
                time.processorSeconds() * 1e6 / stories);
    }
}
