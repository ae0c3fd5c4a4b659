package wirecopy.desktop.about;

import java.util.List;

/**
 * Something by others that the program is made of.
 *
 * @param licences the names of those that it may be used under, at least one; each has a text, see {@link LicenceText}
 * @param version  empty where it has none of its own
 */
record Part(List<String> licences, String name, String version, String address) {

    private static final int FIELDS = 4;

    Part {
        licences = List.copyOf(licences);
        if (licences.isEmpty() || name.isBlank()) {
            throw new IllegalArgumentException("a part needs a name and a licence: " + name);
        }
    }

    /** Reads what the build wrote: licences separated by {@code |}, name, version, address, with tabs between them. */
    static Part of(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("no part: " + line);
        }
        return new Part(List.of(fields[0].split("[|]")), fields[1], fields[2], fields[3]);
    }
}
