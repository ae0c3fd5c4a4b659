package wirecopy.format;

import java.util.List;

import wirecopy.format.page.PageReader;
import wirecopy.format.story.StoryFile;
import wirecopy.format.story.StoryFormat;
import wirecopy.format.story.Told;
import wirecopy.parse.ArticleParser;

/** Saved web pages. */
record SavedPage(ArticleParser parser) implements StoryFormat {

    @Override
    public boolean is(StoryFile file) {
        return PageReader.isPage(file.text());
    }

    @Override
    public Told read(StoryFile file) {
        return new Told.Story("html", PageReader.read(file.text(), parser), List.of());
    }
}
