package wirecopy.format;

/** Judges inputs by their names alone. */
final class Names {

    private Names() {
    }

    /** Why a file or folder of this name, met in a folder or an archive, is left out; null where it is not. */
    static String reasonToSkip(String name) {
        return switch (name) {
            case ".DS_Store", "__MACOSX", "Thumbs.db", "desktop.ini", "ehthumbs.db" -> "a file that the system made, not a story";
            default -> name.startsWith(".") && name.length() > 1 && !name.equals("..") ? "hidden" : null;
        };
    }

    /** As above, for an archive's entry: any part of its name may be the reason. */
    static String reasonToSkipEntry(String entry) {
        for (String part : entry.split("/")) {
            String reason = reasonToSkip(part);
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }

    /** An archive's name with the packing's ending gone, as the name of the one file in it. */
    static String unpacked(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        for (String ending : new String[] {".gz", ".bz2"}) {
            int length = last.length() - ending.length();
            if (length > 0 && last.regionMatches(true, length, ending, 0, ending.length())) {
                return last.substring(0, length);
            }
        }
        return last;
    }
}
