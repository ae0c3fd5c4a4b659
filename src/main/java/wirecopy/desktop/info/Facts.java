package wirecopy.desktop.info;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Kind;
import wirecopy.article.Removal;
import wirecopy.article.Source;
import wirecopy.article.Warning;
import wirecopy.desktop.words.Words;
import wirecopy.parse.AsDecided;

/** What there is to know about a story, line by line. */
final class Facts {

    private final Words words = Words.of(Facts.class);
    private final List<Fact> facts = new ArrayList<>();

    private Facts(AsDecided story) {
        Article article = story.shown();
        Source source = article.source();
        add("file", source.path());
        add("format", source.format());
        add("encoding", source.charset());
        add("size", words.get("size.value", source.size(), article.original().lines().count()));
        add("hash", source.sha256());
        add("outlet", outlet(article));
        add("address", source.address());
        add("published", article.published() == null ? null : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(article.published()));
        add("dateline", article.dateline() == null ? null : article.dateline().place());
        add("words", NumberFormat.getIntegerInstance().format(article.body().isBlank() ? 0 : article.body().split("\\s+").length));
        add("lines", counted(article.blocks().stream().map(Block::kind).map(Kind::word)));
        add("removed", counted(article.removals().stream().map(Removal::rule)));
        long decided = Stream.concat(story.parsed().blocks().stream().map(Block::span), story.parsed().removals().stream().map(Removal::span))
                .filter(span -> story.decisions().back().contains(span) || story.decisions().hidden().contains(span)).count();
        add("decided", decided == 0 ? null : words.get("decided.value", decided));
        for (Warning warning : article.warnings()) {
            facts.add(new Fact(words.get("warning"), words.get("warning.value", warning.line(), warning.message())));
        }
    }

    static List<Fact> of(AsDecided story) {
        return List.copyOf(new Facts(story).facts);
    }

    /** As text, to be put on the clipboard. */
    static String text(List<Fact> facts) {
        return facts.stream().map(fact -> fact.label() + ": " + fact.value() + "\n").collect(Collectors.joining());
    }

    /** What the text does not say is said to be unknown, not left out. */
    private void add(String key, String value) {
        if (value != null) {
            facts.add(new Fact(words.get(key), value.isBlank() ? words.get("nothing") : value));
        } else if (!key.equals("decided")) {
            facts.add(new Fact(words.get(key), words.get("unknown")));
        }
    }

    private static String outlet(Article article) {
        String byline = article.byline() == null ? null : article.byline().organization();
        if (article.source().outlet() != null) {
            return article.source().outlet();
        }
        return byline != null ? byline : article.dateline() == null ? null : article.dateline().agency();
    }

    /** Each word with its number, in the order of coming. */
    private static String counted(Stream<String> all) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        all.forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).collect(Collectors.joining(", "));
    }
}
