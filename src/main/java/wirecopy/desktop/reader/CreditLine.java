package wirecopy.desktop.reader;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import wirecopy.article.Contributor;

/** One credit as a line: {@code Mari Yamaguchi — writer, Associated Press — Tokyo — contributing}. A full name stands behind its surname, in brackets. */
final class CreditLine {

    private static final String DASH = " \u2014 ";

    private CreditLine() {
    }

    static Paragraph of(Contributor contributor) {
        String who = contributor.name() != null ? contributor.name() : contributor.organization();
        String organization = contributor.name() != null ? contributor.organization() : null;
        String job = Stream.of(contributor.role(), organization).filter(Objects::nonNull).collect(Collectors.joining(", "));
        String name = contributor.fullName() == null ? who : who + " (" + contributor.fullName() + ")";
        String line = Stream.of(name, job.isEmpty() ? null : job, contributor.place(), People.task(contributor))
                .filter(Objects::nonNull).collect(Collectors.joining(DASH));
        List<Run> runs = who == null || who.isEmpty() ? List.of() : List.of(Run.person(0, who.length(),
                People.name(contributor) == null ? who : People.name(contributor)));
        return new Paragraph(line, Look.CREDIT, -1, 0, runs);
    }
}
