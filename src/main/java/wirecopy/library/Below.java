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

    private static boolean isSeparator(char c) {
        return c == '/' || c == '\\';
    }
}
