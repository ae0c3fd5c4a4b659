package wirecopy.parse.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import wirecopy.article.Kind;
import wirecopy.article.Removal;
import wirecopy.article.Task;
import wirecopy.parse.credit.CreditReader;
import wirecopy.parse.credit.Credits;
import wirecopy.parse.words.Letters;

/** Judges what each line of a text is: first by the line itself, then by its neighbours. */
public final class LineJudge {

    /** A line of this length is a paragraph of the story, or as good as one. */
    private static final int LONG = 120;
    private static final Verdict BODY = new Verdict(Kind.BODY, "body");
    private static final Cues CUES = Cues.read("en.cues");

    private static final Set<String> AUTHOR_LABELS = Set.of("author:", "authors:", "byline:", "source:");

    private final Cues own;

    private LineJudge(Cues own) {
        this.own = own;
    }

    /** @param own the user's cues: what they say of a line holds, whatever the other rules say */
    public static LineJudge with(List<Cue> own) {
        return new LineJudge(new Cues(own));
    }

    /** @param lines of one text, in order */
    public List<Judged> judge(List<Line> lines) {
        List<Judged> judged = new ArrayList<>(lines.size());
        boolean english = English.is(lines);
        Language other = english ? null : Language.of(lines);
        for (Line line : lines) {
            Wording wording = new Wording(line.text());
            Credits credits = CreditReader.read(wording.glance());
            Verdict verdict = byItself(line, wording, credits, english, other);
            judged.add(new Judged(line, verdict.kind(), verdict.rule(), creditsOf(verdict, credits)));
        }
        judgeSources(judged);
        List<Owned> owned = judgeOwn(judged);
        Headlines.judge(judged);
        Updates.judge(judged);
        PressReview.judge(judged);
        Bylines.judge(judged, english);
        Deks.judge(judged);
        if (english) {
            Mastheads.judge(judged);
            Invitations.judge(judged);
            Bios.judge(judged);
            Portraits.judge(judged);
            Links.judge(judged);
            Links.judgeEnd(judged);
            Headings.judge(judged);
        }
        owned.forEach(line -> judged.set(line.at(), judged.get(line.at()).as(line.verdict())));
        return judged;
    }

    /** "Source: Reuters" credits whose story it was only where no more of the story follows: elsewhere it belongs to a picture. */
    private static void judgeSources(List<Judged> judged) {
        int at = judged.size() - 1;
        while (at >= 0 && (judged.get(at).kind() != Kind.BODY || judged.get(at).line().text().length() < LONG)) {
            at--;
        }
        for (; at >= 0; at--) {
            Judged line = judged.get(at);
            if (line.kind() == Kind.CONTRIBUTOR && CreditReader.isSource(line.line().text())) {
                judged.set(at, new Judged(line.line(), Kind.CAPTION, "source of a picture", Credits.NONE));
            }
        }
    }

    /** What the user's cues say of the line at a place. */
    private record Owned(int at, Verdict verdict) {
    }

    /** Neighbours are judged with the user's cues known; at the end these are put back wherever a rule overruled them. */
    private List<Owned> judgeOwn(List<Judged> judged) {
        if (own.isEmpty()) {
            return List.of();
        }
        List<Owned> owned = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            Cue cue = own.find(new Wording(judged.get(i).line().text()));
            if (cue != null) {
                owned.add(new Owned(i, new Verdict(cue.kind(), "your cue: " + cue.words().strip())));
                judged.set(i, judged.get(i).as(owned.getLast().verdict()));
            }
        }
        return owned;
    }

    /** Whoever made a picture, or wrote under a byline, is no contributor. */
    private static Credits creditsOf(Verdict verdict, Credits credits) {
        return verdict.kind() == Kind.CAPTION || verdict.kind() == Kind.BYLINE ? Credits.NONE : credits;
    }

    private static Verdict byItself(Line line, Wording wording, Credits credits, boolean english, Language other) {
        String text = line.text();
        if (Shape.isRule(text)) {
            return new Verdict(Kind.RULE, "rule");
        }
        if (Shape.isAddress(text) || Links.pointsElsewhere(text)) {
            return new Verdict(Kind.PROMOTION, "address");
        }
        if (isLabelledAuthor(line)) {
            return new Verdict(Kind.BYLINE, "label of a header");
        }
        if (TimeLines.isTime(wording)) {
            return new Verdict(Kind.TIMESTAMP, "time");
        }
        if (!credits.isEmpty() && isMostlyCredits(text, credits)) {
            return credited(text, credits);
        }
        if (DatelineReader.isAlone(text)) {
            return BODY;
        }
        if (english && LinkTitles.isLabelled(text, true)) {
            return new Verdict(Kind.PROMOTION, "labelled link");
        }
        if (isInside(line, "[caption", "[/caption]") || isInside(line, "<figcaption", "</figcaption>")) {
            return new Verdict(Kind.CAPTION, "inside a caption tag");
        }
        Verdict first = CUES.judge(wording);
        Verdict cue = first == null && other != null ? other.cues().judge(wording) : first;
        if (cue != null) {
            return cue;
        }
        if (credits.sure() && credits.start() == 0 && Bios.isFollow(text.substring(credits.end()))) {
            return new Verdict(Kind.BIO, "credits, then more about the author");
        }
        return onlyPhotographers(credits) && Captions.isCaption(wording) ? new Verdict(Kind.CAPTION, "picture credit") : BODY;
    }

    private static boolean isLabelledAuthor(Line line) {
        for (Removal removal : line.removals()) {
            if (removal.rule().equals("header-label") && AUTHOR_LABELS.contains(removal.text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether all that is shown of a line stands between two removed tags. */
    private static boolean isInside(Line line, String open, String close) {
        boolean opens = false;
        boolean closes = false;
        for (Removal removal : line.removals()) {
            opens |= removal.span().end() <= line.span().start() && removal.text().startsWith(open);
            closes |= removal.span().start() >= line.span().end() && removal.text().equals(close);
        }
        return opens && closes;
    }

    /** A photographer alone belongs to a picture, and "Analysis by …" heads what the author writes. */
    private static Verdict credited(String text, Credits credits) {
        if (onlyPhotographers(credits)) {
            return new Verdict(Kind.CAPTION, "picture credit");
        }
        return Letters.startsWith(text, "analysis by") ? new Verdict(Kind.BYLINE, "byline") : new Verdict(Kind.CONTRIBUTOR, "credits");
    }

    /** Also true where nobody is credited. */
    private static boolean onlyPhotographers(Credits credits) {
        return credits.isEmpty() || credits.contributors().stream().allMatch(c -> c.task() == Task.PHOTOGRAPHY);
    }

    private static boolean isMostlyCredits(String text, Credits credits) {
        return credits.covered() * 2 >= text.length();
    }
}
