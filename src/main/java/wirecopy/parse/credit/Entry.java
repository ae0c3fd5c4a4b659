package wirecopy.parse.credit;

/** Someone named in a list, filled in as the list is read. */
final class Entry {

    final String name;
    String role;
    String organization;
    String place;

    Entry(String name, String role, String organization) {
        this.name = name;
        this.role = role;
        this.organization = organization;
    }
}
