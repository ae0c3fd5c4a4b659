package wirecopy.search;

import wirecopy.article.Span;

/**
 * A place in an article that a query matched.
 *
 * @param block the block's place in {@link wirecopy.article.Article#blocks()}
 * @param span  a range of the block's text
 */
public record Match(int block, Span span) {
}
