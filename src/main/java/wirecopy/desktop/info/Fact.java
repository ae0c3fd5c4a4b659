package wirecopy.desktop.info;

/** One line of what there is to know about a story; each in words for the user. */
record Fact(String label, String value) {
}
