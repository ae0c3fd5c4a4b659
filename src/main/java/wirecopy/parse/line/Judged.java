package wirecopy.parse.line;

import wirecopy.article.Kind;
import wirecopy.parse.credit.Credits;

/**
 * A line with what it is held to be.
 *
 * @param credits who it credits; none for most lines
 */
public record Judged(Line line, Kind kind, String rule, Credits credits) {

    Judged as(Verdict verdict) {
        return new Judged(line, verdict.kind(), verdict.rule(), credits);
    }
}
