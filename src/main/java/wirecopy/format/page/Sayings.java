package wirecopy.format.page;

import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Kind;
import wirecopy.article.Span;
import wirecopy.parse.ArticleParser;
import wirecopy.parse.line.Judged;
import wirecopy.parse.line.Line;

/** Has the lines of the story judged by what they say, as those of a plain text are: credits, notices, promotion. */
final class Sayings {

    private static final int LONG = 15;
    private static final double LINK = 0.85;

    private Sayings() {
    }

    static void judge(List<PageLine> lines, ArticleParser parser) {
        List<Line> said = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isStory()) {
                said.add(new Line(i + 1, i + 1, new Span(i, i + 1), lines.get(i).chunk().text().replace('\n', ' '), List.of()));
                at.add(i);
            }
        }
        List<Judged> judged = parser.judge(said);
        for (int k = 0; k < judged.size(); k++) {
            PageLine line = lines.get(at.get(k));
            if (holds(line.chunk(), judged.get(k))) {
                lines.set(at.get(k), line.as(judged.get(k).kind(), judged.get(k).rule()));
            }
        }
    }

    /** Whether what a line of text would be holds in a page, where the elements say more than position and capitals do. */
    private static boolean holds(Chunk chunk, Judged judged) {
        return switch (judged.kind()) {
            case PROMOTION -> switch (judged.rule()) {
                case "link in capitals" -> !chunk.isHeading();
                case "address" -> chunk.words() < LONG && chunk.linkShare() < LINK;
                default -> true;
            };
            case BIO, CONTRIBUTOR, CAPTION, NOTICE -> true;
            case TIMESTAMP -> !chunk.isHeading();
            case HEADLINE, SUBHEADLINE, BYLINE, BODY, SUBHEADING, RULE -> false;
        };
    }
}
