package wirecopy.export;

/** Text in which no character means anything to TeX. */
final class Tex {

    private Tex() {
    }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '{' -> out.append("\\textbraceleft{}");
                case '}' -> out.append("\\textbraceright{}");
                case '&', '%', '$', '#', '_' -> out.append('\\').appendCodePoint(c);
                case '"' -> out.append("\\textquotedbl{}");
                default -> out.append(Markup.kept(c));
            }
        });
        return out.toString();
    }

    /** An address stays as it is; braces in it, which would have to be even, are written as addresses write them. */
    static String address(String address) {
        return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }
}
