/** A part of the screen, in pixels. */
record Area(int x, int y, int width, int height) {
}
