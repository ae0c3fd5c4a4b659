package wirecopy.desktop.reader;

import java.util.List;
import java.util.Objects;

import wirecopy.article.Span;
import wirecopy.search.Match;

/** Finds where on the page the matches of a search stand. */
final class MatchPlaces {

    private MatchPlaces() {
    }

    /** The places of all matches in blocks that are shown, in the order of the page. */
    static List<Place> of(TextModel model, List<Match> matches) {
        return matches.stream().map(match -> place(model, match)).filter(Objects::nonNull).sorted().toList();
    }

    private static Place place(TextModel model, Match match) {
        Span span = match.span();
        for (int i = model.paragraphOf(match.block()); i >= 0 && i < model.size(); i++) {
            Paragraph paragraph = model.paragraphs().get(i);
            int start = span.start() - paragraph.offset();
            if (paragraph.block() != match.block() || start < 0) {
                return null;
            }
            if (start < paragraph.text().length()) {
                return paragraph.look() == Look.RULE ? null
                        : new Place(i, start, Math.min(span.end() - paragraph.offset(), paragraph.text().length()));
            }
        }
        return null;
    }
}
