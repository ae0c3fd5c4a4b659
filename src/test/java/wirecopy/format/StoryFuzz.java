package wirecopy.format;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Piece;
import wirecopy.fuzz.Law;
import wirecopy.parse.ArticleParser;

/** Any bytes: there is a story or a reason; a story is its source, piece by piece, and the same every time. */
public final class StoryFuzz {

    private static final StoryReader READER = new StoryReader(ArticleParser.standard());

    private StoryFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        Reading reading = read(bytes);
        if (reading instanceof Reading.Story(Article article)) {
            Law.holds(article.reconstruct().equals(article.original()), () -> "other text than the source");
            boolean written = article.source().format().equals("text");
            Law.holds(!written || article.original().equals(Decoder.decode(bytes).text()), () -> "other text than the file");
            int at = 0;
            for (Piece piece : article.pieces()) {
                int start = at;
                Law.holds(piece.span().start() == start, () -> "a gap or an overlap at " + start);
                at = piece.span().end();
            }
            for (Block block : article.blocks()) {
                Law.holds(!block.span().isEmpty(), () -> "an empty block: " + block);
            }
        }
        Law.holds(reading.equals(read(bytes.clone())), () -> "another story the second time");
    }

    private static Reading read(byte[] bytes) {
        return READER.read(new Input.Bytes("story.txt", bytes));
    }
}
