package wirecopy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowStartTest {

    private static final Path HERE = Path.of("").toAbsolutePath();

    @TempDir
    Path temp;

    @Test
    void pathsBecomeAbsolute() {
        assertEquals(List.of(HERE.resolve("a b.txt"), temp), WindowStart.paths(new String[] {"./a b.txt", temp.toString()}));
    }

    @Test
    void oneArgumentMayHoldSeveral() {
        String names = String.join(File.pathSeparator, "a b.txt", "", "c");
        assertEquals(List.of(HERE.resolve("a b.txt"), HERE.resolve("c")), WindowStart.paths(new String[] {"--open=" + names}));
        assertEquals(List.of(), WindowStart.paths(new String[] {"--open="}));
    }

    @Test
    void whatExistsIsNotSplit() throws IOException {
        Path odd = Files.createFile(temp.resolve("12" + File.pathSeparator + "30.txt"));
        assertEquals(List.of(odd), WindowStart.paths(new String[] {"--open=" + odd}));
    }

    @Test
    void theHomeFolderIsUnderstood() {
        assertEquals(List.of(Path.of(System.getProperty("user.home"), "stories")), WindowStart.paths(new String[] {"--open=~/stories"}));
    }
}
