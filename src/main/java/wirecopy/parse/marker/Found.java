package wirecopy.parse.marker;

/**
 * A piece of template code at a place in a text.
 *
 * @param end  where it ends
 * @param rule the name of its form, such as {@code mustache-section}
 * @param role whether it opens or closes something
 * @param name what it opens or closes, or the empty string
 */
record Found(int end, String rule, Role role, String name) {

    enum Role {
        OPENS, CLOSES, ALONE
    }

    static Found alone(int end, String rule) {
        return new Found(end, rule, Role.ALONE, "");
    }
}
