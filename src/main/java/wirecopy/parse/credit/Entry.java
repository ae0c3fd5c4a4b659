package wirecopy.parse.credit;

/** Someone named in a list, filled in as the list is read. */
final class Entry {

    final String name;
    final int start;
    String role;
    String organization;
    String place;

    /** @param start where it begins, in tokens */
    Entry(String name, String role, String organization, int start) {
        this.start = start;
        this.name = name;
        this.role = role;
        this.organization = organization;
    }
}
