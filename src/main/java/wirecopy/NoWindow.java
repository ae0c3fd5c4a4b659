package wirecopy;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import wirecopy.article.Article;
import wirecopy.cli.StoryText;
import wirecopy.desktop.welcome.WelcomeStory;
import wirecopy.format.Input;
import wirecopy.format.Reading;
import wirecopy.format.Refused;
import wirecopy.format.StoryReader;
import wirecopy.format.Walker;
import wirecopy.parse.ArticleParser;

/** Where no window can be drawn: the stories as text on the terminal, so that the first start shows something everywhere. */
final class NoWindow {

    private static final int MOST = 20;

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final StoryReader reader = new StoryReader(ArticleParser.standard());
    private int printed;

    /** @param paths the stories to print; with none, the welcome story */
    void print(List<Path> paths) {
        if (paths.isEmpty()) {
            print(WelcomeStory.read());
        }
        for (Path path : paths) {
            if (!Walker.walk(path, this::print)) {
                out.println("… and more; only the first " + MOST + " stories are printed.");
                return;
            }
        }
    }

    private boolean print(Input input) {
        if (printed == MOST) {
            return false;
        }
        switch (reader.read(input)) {
            case Reading.Story(Article article) -> print(article);
            case Refused(String path, boolean _, String reason) -> out.println(path + ": " + reason + "\n");
        }
        return true;
    }

    private void print(Article article) {
        printed++;
        out.println(StoryText.of(article));
    }
}
