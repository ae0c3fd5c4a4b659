package wirecopy.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import wirecopy.article.Span;
import wirecopy.format.xml.XmlItems;

/**
 * Hands over a file that was read. A document in XML with several stories is walked like an archive: its entries are their elements, in UTF-8,
 * and the path of one is the file's, {@code !/} and its number.
 */
final class XmlWalk {

    private static final int HEAD = 1 << 16;

    private XmlWalk() {
    }

    /** @return whether the walk goes on, rather than being ended by the sink */
    static boolean give(String path, byte[] bytes, Predicate<String> wanted, Sink sink) {
        String text = mayHoldSeveral(bytes) ? Decoder.decode(bytes).text() : null;
        List<Span> items = text == null ? null : XmlItems.of(text);
        if (items == null) {
            return sink.take(new Input.Bytes(path, bytes));
        }
        if (items.isEmpty()) {
            return sink.take(Refused.skipped(path, "there is no story in it"));
        }
        boolean goesOn = true;
        for (int i = 0; i < items.size() && goesOn; i++) {
            String item = path + "!/" + (i + 1);
            if (wanted.test(item)) {
                goesOn = sink.take(new Input.Bytes(item, items.get(i).of(text).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return goesOn;
    }

    private static boolean mayHoldSeveral(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] <= ' ') {
            at++; // byte order marks too: bytes past ASCII are negative
        }
        boolean tag = at < bytes.length && bytes[at] == '<';
        return tag && XmlItems.may(Decoder.decode(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length))).text());
    }
}
