package wirecopy.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A news article: blocks in the order of the source, and what was taken out between and inside them. Headline, body and
 * contributors are views of the blocks.
 *
 * @param original     the decoded text of the source, without byte order mark
 * @param byline       or null
 * @param dateline     or null
 * @param published    the day of publication, where the text gives one with its year, else null
 * @param contributors every credit, in the order of the text
 */
public record Article(Source source, String original, List<Block> blocks, List<Removal> removals, Byline byline,
                      Dateline dateline, LocalDate published, List<Contributor> contributors, List<Warning> warnings) {

    /** @throws IllegalArgumentException where a visible character belongs to no block and no removal, or to two */
    public Article {
        Objects.requireNonNull(source);
        blocks = List.copyOf(blocks);
        removals = List.copyOf(removals);
        contributors = List.copyOf(contributors);
        warnings = List.copyOf(warnings);
        Wholeness.check(original, blocks, removals);
    }

    /** The same article with these warnings before its own. */
    public Article warned(List<Warning> first) {
        return first.isEmpty() ? this : new Article(source, original, blocks, removals, byline, dateline, published, contributors,
                Stream.concat(first.stream(), warnings.stream()).toList());
    }

    /** The story's identity: the hash of its bytes. */
    public String id() {
        return source.sha256();
    }

    /** The text of the first headline block, or null. */
    public String headline() {
        return blocks.stream().filter(b -> b.kind() == Kind.HEADLINE).findFirst().map(Block::text).orElse(null);
    }

    /** The story's paragraphs, in order, an empty line between them. */
    public String body() {
        return blocks.stream().filter(b -> b.kind() == Kind.BODY).map(Block::text).collect(Collectors.joining("\n\n"));
    }

    /** The source cut into what is shown, what is hidden, and the white space between: nothing left out, nothing twice. */
    public List<Piece> pieces() {
        return Pieces.of(original, blocks, removals);
    }

    /** The source, put together from blocks, removals and white space: equals the decoded text, character for character. */
    public String reconstruct() {
        StringBuilder text = new StringBuilder(original.length());
        for (Piece piece : pieces()) {
            text.append(original, piece.span().start(), piece.span().end());
        }
        return text.toString();
    }
}
