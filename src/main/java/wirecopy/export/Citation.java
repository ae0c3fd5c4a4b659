package wirecopy.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Byline;
import wirecopy.article.Kind;

/**
 * What others cite a story by; each but the title and the authors may be null.
 *
 * @param title   the headline, or the first words of a story without one
 * @param authors persons, as written
 * @param outlet  the paper or the agency that published it
 * @param summary the line under the headline
 * @param address on the web
 */
record Citation(String title, List<String> authors, String outlet, String place, LocalDate published, String summary, String address) {

    private static final int LONGEST_TITLE = 80;
    private static final String UNTITLED = "Untitled";

    Citation {
        Objects.requireNonNull(title);
        authors = List.copyOf(authors);
    }

    static Citation of(Article story) {
        Byline byline = story.byline();
        String agency = story.dateline() == null ? null : story.dateline().agency();
        String organization = byline == null ? null : byline.organization();
        String outlet = Stream.of(told(story, "Outlet: "), organization, agency).filter(Objects::nonNull).findFirst().orElse(null);
        String summary = story.blocks().stream().filter(block -> block.kind() == Kind.SUBHEADLINE).map(Block::text).findFirst().orElse(null);
        return new Citation(title(story), byline == null ? List.of() : byline.names(), outlet,
                story.dateline() == null ? null : story.dateline().place(), story.published(), summary, address(story));
    }

    private static String title(Article story) {
        String headline = story.headline();
        if (headline != null && !headline.isEmpty()) {
            return headline;
        }
        String first = Shown.of(story).stream().map(Block::text).findFirst().orElse(UNTITLED);
        if (first.length() <= LONGEST_TITLE) {
            return first;
        }
        int space = first.lastIndexOf(' ', LONGEST_TITLE);
        return first.substring(0, first.offsetByCodePoints(0, space > 0 ? first.codePointCount(0, space) : LONGEST_TITLE / 2)) + "…";
    }

    private static String address(Article story) {
        return Stream.of(told(story, "Address: "), told(story, "uri: ")).filter(Objects::nonNull).filter(Citation::isOfTheWeb).findFirst().orElse(null);
    }

    /** What the file says about the story, which is no part of it and stands left out under its label. */
    private static String told(Article story, String label) {
        return story.removals().stream().filter(removal -> removal.rule().startsWith("field: ") && removal.text().startsWith(label))
                .map(removal -> removal.text().substring(label.length()).strip()).filter(text -> !text.isEmpty()).findFirst().orElse(null);
    }

    private static boolean isOfTheWeb(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
