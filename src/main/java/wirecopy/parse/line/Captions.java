package wirecopy.parse.line;

import java.util.List;
import java.util.Set;

import wirecopy.parse.words.Endings;
import wirecopy.parse.words.Letters;
import wirecopy.parse.words.Phrases;

/** Lines that belong to a picture, seen by the credit at their end or the words of an agency's caption. */
final class Captions {

    private static final int LONGEST = 1500;
    /** What agencies put behind the credit of an old picture. */
    private static final String OLD = ", file";
    /** Behind "Reuters/" these are no photographers: a pollster, and papers that share their stories. */
    private static final List<String> PARTNERS = List.of("ipsos", "vnu", "hollywood reporter", "billboard", "nielsen");
    private static final List<String> BRACKET_WORDS = List.of("photo", "image:", "getty", "afp", "/ap", "ap/", "/reuters", "reuters/",
            "courtesy", "wikimedia", "flickr", "shutterstock", "pixabay", "dreamstime", "via twitter", "via youtube", "c-span", "instagram", "screenshot", "screen grab", "illustration", "handout", "via ap", "graphic by", "credit:", "picture:", "pool via");
    private static final int LONGEST_MAKER = 70;
    private static final int LONGEST_AGENCY = 60;
    private static final int LONGEST_SITE = 120;
    private static final int LONGEST_WITH_MAKER = 600;
    private static final String VIDEO_SITE = "YouTube";
    private static final int SHORTEST_NAME = 5;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAMES = 4;
    private static final List<String> FIRST = List.of("ap", "reuters", "getty images", "afp", "staff", "file");
    private static final List<String> MAKERS = List.of("credit: ", "photo: ", "photograph: ", "photographer: ", "photo by ", "photos: ",
            "picture: ", "source: ", "illustration by ", "illustration: ", "photograph by ");
    private static final Set<String> ALONE = Set.of("associated press", "ap", "reuters", "afp", "getty images", "epa", "zuma press", "bloomberg",
            "bloomberg news", "european pressphoto agency", "agence france-presse", "usa today", "the wall street journal", "cnn", "vpc", "newsy", "pa",
            "upi", "xinhua", "afp/getty images");
    private static final List<String> AGENCIES = List.of("/getty images", "/ap", "/ap photo", "/reuters", "/afp", "/afp/getty images",
            "/bloomberg", "/associated press", "/epa", "/upi", "/shutterstock", "/zuma press", "/the new york times", "/the washington post",
            "/bloomberg news", "/getty", "getty images", "/afp via getty images", "/bloomberg via getty images", "/cq roll call", "/politico",
            "/istock", "/redux", "/sipa usa", "/pa", "/wireimage", "/nurphoto", "/cnn", "/npr", "/usa today", "/ap images", "via ap",
            "via reuters", "/zumapress.com", "via getty images", "associated press photo", "/nbc", "/abc", "/cbs", "/staff", "/file");
    private static final Endings ENDINGS = new Endings(AGENCIES);
    private static final Endings ENDINGS_ALONE = new Endings(ALONE);
    private static final Phrases MAKER = new Phrases(MAKERS);

    private Captions() {
    }

    static boolean isCaption(Wording line) {
        if (line.length() > LONGEST) {
            return false;
        }
        return mayEndWithCredit(line) && endsWithCredit(line.plain(), line.length())
                || Letters.startsWith(line.text(), "in this ") && isAgencyCaption(line.plain())
                || line.text().indexOf('|') >= 0 && hasCreditBehindBar(line.plain())
                || isTakenFromVideoSite(line.text())
                || hasSlashNearStart(line.text()) && startsWithCredit(line.plain());
    }

    /** A quick look at the end, before the real one: an agency, a bracket, a slash, or a word for whoever made the picture. */
    private static boolean mayEndWithCredit(Wording line) {
        String text = line.text();
        int length = text.length();
        char last = text.charAt(length - 1);
        if (last == ')' || length > 1 && text.charAt(length - 2) == ')' || ENDINGS.endAt(text, strippedEnd(text))) {
            return true;
        }
        return last != '.' && (text.indexOf('/', Math.max(0, length - LONGEST_AGENCY)) >= 0 || ENDINGS_ALONE.endAt(text, length)
                || MAKER.end(line.glance(), Math.max(0, length - LONGEST_MAKER), length) >= 0);
    }

    /** "The Courier YouTube", "The mayor at the pier. YouTube", "The Courier via YouTube": a name or a sentence, then the site. */
    private static boolean isTakenFromVideoSite(String text) {
        if (text.length() > LONGEST_SITE || !text.endsWith(VIDEO_SITE)) {
            return false;
        }
        String before = text.substring(0, text.length() - VIDEO_SITE.length()).strip();
        String last = before.substring(before.lastIndexOf(' ') + 1);
        boolean name = Shape.words(before) <= MOST_NAMES && !last.isEmpty() && Character.isUpperCase(last.codePointAt(0)) && Character.isUpperCase(before.codePointAt(0));
        return last.isEmpty() || last.equals("via") || last.endsWith(".") || Shape.isAddress(last) || name;
    }

    private static boolean hasSlashNearStart(String text) {
        return text.indexOf('/', 0, Math.min(text.length(), LONGEST_NAME + 1)) >= 0;
    }

    /** "The mayor at the pier. | Ada Lund/POLITICO Bridge opens": a credit behind a bar, a title behind the credit. */
    private static boolean hasCreditBehindBar(String plain) {
        int bar = plain.indexOf(" | ");
        String behind = bar < 0 ? "" : plain.substring(bar + 3, Math.min(plain.length(), bar + LONGEST_MAKER));
        return behind.contains("/politico ") || behind.startsWith("getty ") || behind.startsWith("afp ") || behind.startsWith("reuters ");
    }

    /** "Ada Lund/AP Flags adorn the pier": two or three words, a slash, an agency, then the caption. */
    private static boolean startsWithCredit(String plain) {
        int slash = plain.indexOf('/');
        if (slash < SHORTEST_NAME || slash > LONGEST_NAME || Shape.words(plain.substring(0, slash)) > MOST_NAMES || plain.substring(0, slash).indexOf(',') >= 0) {
            return false;
        }
        String behind = plain.substring(slash + 1).strip();
        return FIRST.stream().anyMatch(agency -> behind.startsWith(agency + " "));
    }

    private static boolean endsWithCredit(String plain, int length) {
        String bare = plain.substring(0, strippedEnd(plain));
        for (String agency : ENDINGS.endAt(bare, bare.length()) ? AGENCIES : List.<String>of()) {
            if (bare.endsWith(agency) && !isSentenceWith(bare, agency)) {
                return true;
            }
        }
        int reuters = plain.indexOf("reuters/", Math.max(0, plain.length() - LONGEST_AGENCY));
        if (reuters >= 0 && !plain.endsWith(".") && !isPartner(plain, reuters + "reuters/".length()) || bare.endsWith("/ getty images")) {
            return true;
        }
        if (length <= LONGEST_WITH_MAKER && endsWithMaker(plain) || endsWithAgencyAlone(plain)) {
            return true;
        }
        int open = plain.lastIndexOf('(');
        if (open < 0 || plain.length() - open > 120 || !Plain.bare(plain.substring(open)).equals(Plain.bare(plain.substring(open + 1)))
                || plain.indexOf(')', open) < plain.length() - 2) {
            return false;
        }
        String bracket = plain.substring(open);
        return BRACKET_WORDS.stream().anyMatch(bracket::contains);
    }

    private static boolean isPartner(String plain, int at) {
        return PARTNERS.stream().anyMatch(partner -> plain.startsWith(partner, at));
    }

    /** "… a day after the ruling. Associated Press": the agency behind the last sentence. */
    private static boolean endsWithAgencyAlone(String plain) {
        int stop = ENDINGS_ALONE.endAt(plain, plain.length()) ? Math.max(plain.lastIndexOf(". "), plain.lastIndexOf(".) ")) : -1;
        return stop > 0 && ALONE.contains(plain.substring(plain.indexOf(' ', stop) + 1));
    }

    /** "… on the way to a tank. Credit: Ada Lund": no full stop, and few words behind. */
    private static boolean endsWithMaker(String plain) {
        int from = Math.max(0, plain.length() - LONGEST_MAKER);
        for (String word : MAKERS) {
            int at = plain.indexOf(word, from);
            boolean ends = at >= 0 && plain.indexOf(". ", at) < 0 && !plain.endsWith(".") && at + word.length() < plain.length();
            if (ends && (at == 0 || " .|(".indexOf(plain.charAt(at - 1)) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** "…, said a spokesman for Getty Images" is no credit: a slash or bar, or few words, must stand before. */
    private static boolean isSentenceWith(String bare, String agency) {
        return agency.charAt(0) != '/' && bare.length() > agency.length() + 60 && bare.lastIndexOf('/') < bare.length() - 60;
    }

    /** Behind the last character that is no blank, stop or bracket, nor of "…/AP, File". */
    private static int strippedEnd(String text) {
        int end = text.length();
        while (end > 0 && " .)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int file = end - OLD.length();
        return file > 0 && text.regionMatches(true, file, OLD, 0, OLD.length()) ? file : end;
    }

    private static boolean isAgencyCaption(String plain) {
        String start = plain.substring(0, Math.min(80, plain.length()));
        return start.contains(" photo") || start.contains(" image") || start.contains("frame grab") || start.contains(" handout")
                || start.contains(" picture ") || start.contains("from video");
    }
}
