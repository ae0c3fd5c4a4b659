package wirecopy.parse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import wirecopy.article.Article;
import wirecopy.article.Source;
import wirecopy.parse.line.Cue;
import wirecopy.parse.line.Judged;
import wirecopy.parse.line.Line;
import wirecopy.parse.line.LineJudge;

/** Text to article. Immutable and safe for many threads: each call works on fresh state. */
public final class ArticleParser {

    /** Names these rules. Whoever changes what articles come out gives them another name: then search indexes are made anew. */
    public static final String RULES = "2026-11-27.3";

    private static final int DIGEST_LETTERS = 16;
    private static final ArticleParser STANDARD = with(List.of());

    private final LineJudge judge;
    private final String rules;

    private ArticleParser(List<Cue> own) {
        judge = LineJudge.with(own);
        rules = own.isEmpty() ? RULES : RULES + "+" + digest(own);
    }

    /** A parser with the built-in rules. */
    public static ArticleParser standard() {
        return STANDARD;
    }

    /** @param own the user's cues, which win over the built-in ones, the first of them over the others */
    public static ArticleParser with(List<Cue> own) {
        return new ArticleParser(own);
    }

    /** Names the rules and the user's cues: where two parsers have the same name, the same text gives the same article. */
    public String rules() {
        return rules;
    }

    /**
     * Judges every line of a text. Never fails: any text gives an article.
     *
     * @param text the decoded text of the source, without byte order mark
     */
    public Article parse(Source source, String text) {
        return new Assembly(source, new HintedText(text, List.of()), judge).article();
    }

    /** As {@link #parse(Source, String)}, where the format of the file tells what lines are. */
    public Article parse(Source source, HintedText hinted) {
        return new Assembly(source, hinted, judge).article();
    }

    /** What each of some lines says that it is, for formats that know more of them than their words. */
    public List<Judged> judge(List<Line> lines) {
        return judge.judge(lines);
    }

    private static String digest(List<Cue> cues) {
        StringBuilder all = new StringBuilder();
        for (Cue cue : cues) {
            all.append(cue.kind()).append(' ').append(cue.where()).append('<').append(cue.longest()).append(' ').append(cue.words()).append('\n');
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGEST_LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
