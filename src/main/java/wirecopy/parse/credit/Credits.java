package wirecopy.parse.credit;

import java.util.List;

import wirecopy.article.Contributor;

/**
 * What a line credits.
 *
 * @param contributors in the order of the text
 * @param start        where the first credit begins in the line, bracket or dash before it included
 * @param end          where the last one ends
 * @param covered      how many characters belong to credits
 * @param sure         whether they are credits by their own words, wherever they stand
 */
public record Credits(List<Contributor> contributors, int start, int end, int covered, boolean sure) {

    public static final Credits NONE = new Credits(List.of(), 0, 0, 0, false);

    public Credits {
        contributors = List.copyOf(contributors);
    }

    public boolean isEmpty() {
        return contributors.isEmpty();
    }
}
