package wirecopy.library;

/** Compares the paths of stories, which may lead into archives, with the paths of folders and archives. */
final class Below {

    private Below() {
    }

    /** Whether a path is this one or lies below it. */
    static boolean is(String path, String parent) {
        if (!path.startsWith(parent)) {
            return false;
        }
        return path.length() == parent.length() || isSeparator(parent.charAt(parent.length() - 1))
                || isSeparator(path.charAt(parent.length())) || path.startsWith("!/", parent.length());
    }

    /** The file that a story lies in: the archive, where it lies in one. */
    static String file(String path) {
        int archive = path.indexOf("!/");
        return archive < 0 ? path : path.substring(0, archive);
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '\\';
    }
}
