package wirecopy.desktop.timeline;

import wirecopy.search.Hit;

/** Where a story came from, short enough for a row: its outlet, else the folder it lies in, or the archive and the folder in it. */
public final class Origin {

    private static final String IN_ARCHIVE = "!/";

    private Origin() {
    }

    public static String of(Hit hit) {
        return hit.outlet() != null ? hit.outlet() : of(hit.path());
    }

    /** @param path see {@link wirecopy.article.Source#path()} */
    static String of(String path) {
        int inside = path.lastIndexOf(IN_ARCHIVE);
        if (inside < 0) {
            return lastName(folderOf(path));
        }
        String archive = lastName(path.substring(0, inside));
        String folder = lastName(folderOf(path.substring(inside + IN_ARCHIVE.length())));
        return folder.isEmpty() || archive.startsWith(folder + ".") ? archive : archive + " › " + folder;
    }

    private static String folderOf(String path) {
        return path.substring(0, Math.max(0, lastSeparator(path)));
    }

    private static String lastName(String path) {
        return path.substring(lastSeparator(path) + 1);
    }

    private static int lastSeparator(String path) {
        return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    }
}
