package wirecopy.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** The encoding that a page or a document in XML declares near its beginning. What is only text declares none. */
final class DeclaredCharset {

    private static final int BEGINNING = 4096;
    /** What browsers read under these names: pages use them for more than they stand for. */
    private static final Map<String, String> MEANT = Map.ofEntries(Map.entry("iso-8859-1", "windows-1252"), Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"), Map.entry("ascii", "windows-1252"), Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"), Map.entry("tis-620", "x-windows-874"), Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"), Map.entry("shift_jis", "windows-31j"), Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"), Map.entry("ks_c_5601-1987", "x-windows-949"), Map.entry("big5", "Big5-HKSCS"));

    private DeclaredCharset() {
    }

    /** The encoding, or null where none is declared that there is. One of two bytes a character would have shown itself before. */
    static Charset of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (!start.stripLeading().startsWith("<")) {
            return null;
        }
        Charset declared = start.stripLeading().startsWith("<?xml") ? named(value(start, "encoding", start.indexOf("<?xml"), start.indexOf("?>"))) : null;
        for (int meta = start.indexOf("<meta"); meta >= 0 && declared == null; meta = start.indexOf("<meta", meta + 1)) {
            declared = named(value(start, "charset", meta, start.indexOf('>', meta)));
        }
        return declared;
    }

    /** The word behind a name and an equals sign, with or without quotes; empty where there is none before a place. */
    private static String value(String text, String name, int from, int before) {
        int at = text.indexOf(name, from);
        if (at < 0 || at >= before) {
            return "";
        }
        int start = at + name.length();
        while (start < before && " =\t\"'".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < before && (Character.isLetterOrDigit(text.charAt(end)) || "-_:.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return text.substring(start, end);
    }

    /** The encoding that is meant by a name; null where there is none, or one that these bytes cannot be in. */
    static Charset named(String name) {
        try {
            Charset charset = name.isEmpty() ? null : Charset.forName(MEANT.getOrDefault(name.toLowerCase(Locale.ROOT), name));
            boolean narrow = charset != null && charset.canEncode() && "<".getBytes(charset).length == 1;
            return narrow ? charset : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
