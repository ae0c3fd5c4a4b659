package wirecopy.parse.line;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import wirecopy.article.Kind;
import wirecopy.parse.credit.BylineReader;
import wirecopy.parse.credit.Credits;

/** Finds the lines that name the authors: "By …" near the top, or names alone there. */
final class Bylines {

    private static final int TOP = 8;
    private static final int TOP_ALONE = 5;
    private static final int LONGEST = 150;
    private static final int PARAGRAPH = 90;
    private static final int LONGEST_NAME = 80;
    private static final int SMALL_WORDS = 5;
    /** Where one of these does not stand first, there is no need to look at the words. */
    private static final String[] BY = {"By", "Von", "Por", "Par", "Posted by", "Published by"};
    private static final String SOURCE = "Source: ";
    private static final Set<Kind> IN_HEADERS = Set.of(Kind.HEADLINE, Kind.SUBHEADLINE, Kind.BYLINE, Kind.TIMESTAMP);

    private Bylines() {
    }

    /** @param english whether names alone may be told from other short lines */
    static void judge(List<Judged> lines, boolean english) {
        for (int i = 1; i < lines.size(); i++) {
            Judged line = lines.get(i);
            String text = line.line().text();
            if (i < TOP_ALONE && text.startsWith(SOURCE) && isOutlet(lines, i, text)) {
                lines.set(i, new Judged(line.line(), Kind.BYLINE, "source in the header", Credits.NONE));
                continue;
            }
            if (line.kind() != Kind.BODY || text.length() > LONGEST || line.rule().equals(PressReview.RULE)) {
                continue;
            }
            boolean near = i < TOP || text.length() < LONGEST_NAME && isBeforeParagraph(lines, i);
            if (near && english && isNameWithJob(text)) {
                lines.set(i, line.as(new Verdict(Kind.BYLINE, "name with job")));
            } else if (near && isByline(text) || english && isNameAlone(lines, i, text)) {
                lines.set(i, line.as(new Verdict(Kind.BYLINE, "byline")));
            }
        }
    }

    private static boolean isNameWithJob(String text) {
        return text.length() < LONGEST_NAME && text.indexOf(',') > 0 && BylineReader.isNameWithJob(withoutLabel(text));
    }

    private static boolean isByline(String text) {
        return beginsWithBy(text) && !opensStory(text) && BylineReader.isByline(text);
    }

    private static boolean beginsWithBy(String text) {
        for (String word : BY) {
            if (text.regionMatches(true, 0, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Names and nothing else, or an organization, before the story has begun. */
    private static boolean isNameAlone(List<Judged> lines, int i, String text) {
        if (i >= TOP_ALONE || bodyStarted(lines, i) || hasManySmallWords(text)) {
            return false;
        }
        boolean names = i < TOP_ALONE - 1 && !text.endsWith(",") && (BylineReader.isName(text) || BylineReader.isNames(text));
        return names || BylineReader.isOrganization(text);
    }

    /** {@code Source: The Courier} below nothing but headline, names and dates: a header says where the story comes from. */
    private static boolean isOutlet(List<Judged> lines, int i, String text) {
        boolean header = lines.subList(0, i).stream().allMatch(line -> IN_HEADERS.contains(line.kind()));
        return header && text.length() < LONGEST_NAME && !Shape.endsSentence(text)
                && (BylineReader.isOrganization(text.substring(SOURCE.length())) || beginsWithCapitals(text.substring(SOURCE.length())));
    }

    private static boolean beginsWithCapitals(String name) {
        return Shape.words(name) <= SMALL_WORDS && Stream.of(name.split(" "))
                .allMatch(word -> !word.isEmpty() && (Character.isUpperCase(word.codePointAt(0)) || word.equals("of") || word.equals("and") || word.equals("the")));
    }

    /** Names have capitals: where many words in a row have none, there is no list of names, and no need to read it as one. */
    private static boolean hasManySmallWords(String text) {
        int row = 0;
        for (int start = 0; start < text.length() && row < SMALL_WORDS; start = behind(text, start)) {
            row = text.charAt(start) >= 'a' && text.charAt(start) <= 'z' ? row + 1 : 0;
        }
        return row == SMALL_WORDS;
    }

    private static int behind(String text, int start) {
        int space = text.indexOf(' ', start);
        return space < 0 ? text.length() : space + 1;
    }

    /** "By Jane Doe LONDON (Reuters) - The river rose": the paragraph counts, not the name before it. */
    private static boolean opensStory(String text) {
        return text.contains(") - ") || text.contains(") — ") || text.contains(") -- ") || text.contains(") – ");
    }

    private static String withoutLabel(String text) {
        return text.startsWith("Analysis: ") ? text.substring("Analysis: ".length()) : text;
    }

    private static boolean isBeforeParagraph(List<Judged> lines, int i) {
        return i + 1 < lines.size() && lines.get(i + 1).kind() == Kind.BODY && lines.get(i + 1).line().length() > PARAGRAPH;
    }

    private static boolean bodyStarted(List<Judged> lines, int before) {
        for (int i = 1; i < before; i++) {
            if (lines.get(i).kind() == Kind.BODY && lines.get(i).line().length() > LONGEST) {
                return true;
            }
        }
        return false;
    }
}
