package wirecopy.parse.line;

import wirecopy.article.Kind;

/**
 * What a line is held to be.
 *
 * @param rule the name of the rule that says so
 */
public record Verdict(Kind kind, String rule) {
}
