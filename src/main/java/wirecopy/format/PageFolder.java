package wirecopy.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The folder that a browser writes beside a page which it saves whole: its pictures, scripts and frames are no stories. */
final class PageFolder {

    /** What browsers add to the page's name, in the languages in which they do. */
    private static final List<String> ENDINGS = List.of("_files", "-Dateien", "_archivos", "_fichiers", "_arquivos", "_file", "-filer");
    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");

    private PageFolder() {
    }

    /**
     * The page that a folder belongs to, or null.
     *
     * @param names the names of all that lies beside it
     */
    static String page(Path folder, Set<String> names) {
        String name = folder.getFileName().toString();
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                String base = name.substring(0, name.length() - ending.length());
                for (String page : PAGES) {
                    if (names.contains(base + page)) {
                        return base + page;
                    }
                }
            }
        }
        return null;
    }
}
