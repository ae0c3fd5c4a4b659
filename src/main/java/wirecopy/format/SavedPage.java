package wirecopy.format;

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
        return PageReader.read("html", file.text(), parser);
    }
}
