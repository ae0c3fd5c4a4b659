package wirecopy.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine.Option;
import wirecopy.search.Hit;
import wirecopy.search.Hits;

/** How hits are printed: one of these at most. */
final class HitForm {

    private static final int PAGE = 100;

    @Option(names = {"-j", "--json"}, description = "Print a JSON object a line and story.")
    private boolean json;

    @Option(names = {"-c", "--count"}, description = "Print only how many stories there are.")
    private boolean count;

    @Option(names = {"-f", "--files"}, description = "Print only where they lie.")
    private boolean files;

    /** Prints hits. */
    interface Writer {
        /** @param most how many at most */
        void write(Hits hits, int most) throws IOException;
    }

    private interface Text {
        String of(Hit hit);
    }

    /** @param zero whether paths end with a zero byte and not with a line end */
    Writer writer(OutputStream out, boolean zero) {
        if (count) {
            return (hits, _) -> put(out, hits.size() + "\n");
        }
        if (files) {
            return (hits, most) -> each(hits, most, out, hit -> hit.path() + (zero ? '\0' : '\n'));
        }
        HitLine line = new HitLine(Terminal.hasColour());
        return (hits, most) -> each(hits, most, out, hit -> (json ? HitJson.of(hit) : line.of(hit)) + '\n');
    }

    /** Written page by page, so that the first are there at once, and that it ends soon after who reads them has left. */
    private static void each(Hits hits, int most, OutputStream out, Text text) throws IOException {
        int end = Math.min(hits.size(), most);
        for (int from = 0; from < end; from += PAGE) {
            for (Hit hit : hits.rows(from, Math.min(end, from + PAGE))) {
                put(out, text.of(hit));
            }
            out.flush();
        }
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
