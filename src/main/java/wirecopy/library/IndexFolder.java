package wirecopy.library;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import wirecopy.search.BrokenIndex;
import wirecopy.search.SearchIndex;

/**
 * Opens the index in its folder; one that cannot be used is deleted and begun anew.
 *
 * @param fresh whether it has to be filled
 */
record IndexFolder(SearchIndex index, boolean fresh) {

    /** Opens an index, or begins an empty one. */
    interface Opener {
        SearchIndex open(Path folder) throws IOException;
    }

    /** @param lost done before an index is begun in the place of one that is missing or cannot be used */
    static IndexFolder open(Path folder, Opener opener, Runnable lost) throws IOException {
        boolean fresh = isMissing(folder);
        if (fresh) {
            lost.run();
        }
        Files.createDirectories(folder);
        try {
            return new IndexFolder(opener.open(folder), fresh);
        } catch (BrokenIndex e) {
            lost.run();
            delete(folder);
            Files.createDirectories(folder);
            return new IndexFolder(opener.open(folder), true);
        }
    }

    private static boolean isMissing(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
