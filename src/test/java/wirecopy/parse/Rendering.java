package wirecopy.parse;

import java.util.stream.Stream;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Contributor;
import wirecopy.article.Removal;
import wirecopy.article.Warning;

/** An article as plain lines, so that a golden file can be read and written by hand. */
final class Rendering {

    private Rendering() {
    }

    static String of(Article article) {
        StringBuilder out = new StringBuilder();
        for (Block block : article.blocks()) {
            String lines = block.line() == block.endLine() ? "" + block.line() : block.line() + "-" + block.endLine();
            line(out, block.kind().word(), lines, block.text());
        }
        for (Removal removal : article.removals()) {
            line(out, "removed", removal.line(), removal.rule(), visible(removal.text()));
        }
        for (Contributor credit : article.contributors()) {
            String task = credit.task().word() + (credit.fullName() == null ? "" : " | is " + credit.fullName());
            line(out, "credit", credit.line(), credit.name(), credit.role(), credit.organization(), credit.place(), task);
        }
        if (article.byline() != null) {
            line(out, "by", article.byline().names(), article.byline().organization());
        }
        if (article.dateline() != null) {
            line(out, "dateline", article.dateline().place(), article.dateline().agency(), article.dateline().date());
        }
        if (article.published() != null) {
            line(out, "published", article.published());
        }
        for (Warning warning : article.warnings()) {
            line(out, "warning", warning.line(), warning.message());
        }
        return out.toString();
    }

    /** The text with its invisible characters made visible. */
    static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(switch (c) {
            case '\n' -> "␊\n";
            case '\r' -> "␍";
            case '\t' -> "␉";
            case 0xA0 -> "⍽";
            case 0x200B, 0xFEFF, 0 -> "�";
            default -> Character.toString(c);
        }));
        return out.toString();
    }

    private static void line(StringBuilder out, Object... parts) {
        out.append(String.join(" | ", Stream.of(parts).map(p -> p == null ? "·" : p.toString()).toList())).append('\n');
    }
}
