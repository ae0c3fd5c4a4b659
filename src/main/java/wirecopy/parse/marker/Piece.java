package wirecopy.parse.marker;

/** A piece of template code with the place where it begins. */
record Piece(int start, Found found) {

    int end() {
        return found.end();
    }
}
