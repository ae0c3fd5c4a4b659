package wirecopy.format;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.commons.compress.archivers.zip.ZipFile;

/** Documents and programs that are zip archives inside, told by a file that only they hold. */
final class ZipDocuments {

    private static final Map<String, String> TELLING = new LinkedHashMap<>();

    static {
        TELLING.put("word/document.xml", "a Word document, not plain text");
        TELLING.put("xl/workbook.xml", "an Excel sheet, not text");
        TELLING.put("ppt/presentation.xml", "a PowerPoint presentation, not text");
        TELLING.put("META-INF/container.xml", "an e-book (EPUB), not plain text");
        TELLING.put("content.xml", "an OpenDocument file, not plain text");
        TELLING.put("AndroidManifest.xml", "an Android program, not text");
        TELLING.put("META-INF/MANIFEST.MF", "a Java program, not text");
    }

    private ZipDocuments() {
    }

    /** What the archive is, in words; null where it is simply an archive. */
    static String kindOf(ZipFile zip) {
        for (Map.Entry<String, String> telling : TELLING.entrySet()) {
            boolean document = zip.getEntry(telling.getKey()) != null;
            if (document && (!telling.getKey().equals("content.xml") || zip.getEntry("mimetype") != null)) {
                return telling.getValue();
            }
        }
        return null;
    }
}
