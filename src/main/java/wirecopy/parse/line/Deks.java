package wirecopy.parse.line;

import java.util.List;

import wirecopy.article.Kind;

/** Finds the summary lines under the headline: they end without a full stop, and paragraphs follow. */
final class Deks {

    private static final int SHORTEST = 26;
    private static final int LONGEST = 250;
    private static final int MOST = 5;
    private static final int TOP = 3;
    private static final int FARTHEST_PARAGRAPH = 12;
    private static final int PARAGRAPH = 90;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_SENTENCE = 150;
    private static final List<String> OPENING = List.of(" said", " says", " announced", " told ", "monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday", " yesterday");
    private static final List<String> DASHES = List.of(" – ", " — ", " - ", " -- ");
    private static final int LONGEST_DATELINE = 35;

    private Deks() {
    }

    static void judge(List<Judged> lines) {
        if (lines.isEmpty() || lines.getFirst().kind() != Kind.HEADLINE) {
            return;
        }
        int at = 1;
        while (at < lines.size() && (lines.get(at).kind() == Kind.HEADLINE || lines.get(at).kind() == Kind.SUBHEADLINE)) {
            at++;
        }
        at = beforeByline(lines, at);
        int picture = pictureAt(lines, at);
        if (picture >= 0) {
            judgePicture(lines, picture);
        }
        int start = at;
        while (at < lines.size() && at - start < MOST && isDek(lines.get(at), at > start)) {
            at++;
        }
        if (at == lines.size() || !leadsToParagraph(lines, at)) {
            return;
        }
        for (int i = start; i < at; i++) {
            boolean caption = i == start && at == start + 1 && holdsSentence(lines.get(i).line().text());
            lines.set(i, lines.get(i).as(caption ? new Verdict(Kind.CAPTION, "caption with its title")
                    : new Verdict(Kind.SUBHEADLINE, "under the headline")));
        }
    }

    /** What stands between the headline and the byline sums the story up, full stop or not. */
    private static int beforeByline(List<Judged> lines, int start) {
        int byline = start;
        while (byline < lines.size() && lines.get(byline).kind() != Kind.BYLINE) {
            byline++;
        }
        if (byline > TOP || byline == lines.size() || byline == start || lines.get(byline).rule().equals("name with job")) {
            return start;
        }
        for (int i = start; i < byline; i++) {
            if (lines.get(i).kind() == Kind.BODY && lines.get(i).line().length() <= LONGEST) {
                lines.set(i, lines.get(i).as(new Verdict(Kind.SUBHEADLINE, "before the byline")));
            }
        }
        return byline;
    }

    /** The first line of body or caption near the top that ends in a bracket, or -1. */
    private static int pictureAt(List<Judged> lines, int start) {
        for (int i = start; i < Math.min(lines.size(), TOP + 1); i++) {
            Kind kind = lines.get(i).kind();
            if ((kind == Kind.BODY || kind == Kind.CAPTION) && lines.get(i).line().text().endsWith(")")) {
                return i;
            }
        }
        return -1;
    }

    /** "The mayor at the pier. (Ada Lund)" is a caption; one short sentence below it, without speech, sums the story up. */
    private static void judgePicture(List<Judged> lines, int at) {
        Judged picture = lines.get(at);
        if (picture.kind() == Kind.BODY && endsWithName(picture.line().text())) {
            lines.set(at, picture.as(new Verdict(Kind.CAPTION, "picture credit in brackets")));
        }
        if (at + 2 >= lines.size() || lines.get(at).kind() != Kind.CAPTION || picture.line().text().startsWith("Image ")) {
            return;
        }
        Judged dek = lines.get(at + 1);
        String text = dek.line().text();
        Judged next = lines.get(at + 2);
        boolean paragraph = next.kind() == Kind.BODY && next.line().length() > FEWEST_WORDS * FEWEST_WORDS || next.kind() == Kind.BYLINE;
        if (dek.kind() == Kind.BODY && text.length() <= LONGEST_SENTENCE && text.endsWith(".") && paragraph && !opens(text)) {
            lines.set(at + 1, dek.as(new Verdict(Kind.SUBHEADLINE, "sentence below the picture")));
        }
    }

    /** Whether a sentence opens a story: it has a dateline, says when, or who said so. */
    private static boolean opens(String text) {
        String plain = Plain.of(text);
        String start = text.substring(0, Math.min(LONGEST_DATELINE, text.length()));
        return DASHES.stream().anyMatch(start::contains) || plain.indexOf('"') >= 0 || plain.indexOf('(') >= 0 || OPENING.stream().anyMatch(plain::contains);
    }

    /** "… December 21, 2019. (Ada Lund)", "… a speech (Ada Lund/Sun)": two to four words with capitals in the last brackets. */
    private static boolean endsWithName(String text) {
        int open = text.lastIndexOf('(');
        String name = open < 2 ? "" : text.substring(open + 1, text.length() - 1).strip();
        boolean behindSentence = open >= 2 && Shape.endsSentence(text.substring(0, open).strip());
        int words = Shape.words(name);
        boolean capitals = true;
        for (String word : name.split("[ /]+")) {
            capitals &= !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
        }
        return behindSentence && words > 0 && words <= FEWEST_WORDS && capitals && name.indexOf('.') < 0;
    }

    private static boolean isDek(Judged line, boolean further) {
        String text = line.line().text();
        boolean long_ = text.length() >= (further ? SHORTEST / 2 : SHORTEST) && text.length() <= LONGEST;
        boolean starts = Character.isLetterOrDigit(text.charAt(0)) || "\"'“‘".indexOf(text.charAt(0)) >= 0;
        return line.kind() == Kind.BODY && long_ && starts && !Shape.endsSentence(text) && ":,;-—".indexOf(text.charAt(text.length() - 1)) < 0
                && !Shape.isAllCapitals(text) && text.indexOf("(@") < 0;
    }

    private static boolean leadsToParagraph(List<Judged> lines, int at) {
        for (int i = at; i < Math.min(lines.size(), at + FARTHEST_PARAGRAPH); i++) {
            Judged line = lines.get(i);
            if (line.kind() == Kind.BODY) {
                return line.line().length() >= PARAGRAPH && Shape.endsSentence(line.line().text());
            }
        }
        return false;
    }

    /** "The mayor at the opening. Bridge opens": a picture's caption and then its title. */
    private static boolean holdsSentence(String text) {
        for (int i = text.indexOf(". "); i > 0; i = text.indexOf(". ", i + 1)) {
            if (Shape.words(text.substring(0, i)) >= FEWEST_WORDS && Character.isLowerCase(text.charAt(i - 1)) && Character.isLowerCase(text.charAt(Math.max(0, i - 2)))
                    && Character.isUpperCase(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }
}
