package wirecopy.parse.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import wirecopy.article.Task;
import wirecopy.parse.credit.Token.Type;

/** Reads credits that begin with the names: {@code A and B contributed to this report}, {@code A reported from X}. */
final class SubjectReader {

    private static final Set<String> BETWEEN = Set.of("also", "all", "both", "have", "has");
    private static final Set<String> PLACE_WORDS = Set.of("from", "in", "at", "desde", "en", "em");
    private static final int FAR = 60;

    private final Phrase phrase;
    private int at;
    private String place;
    private boolean sure;

    private SubjectReader(Phrase phrase) {
        this.phrase = phrase;
    }

    static boolean isVerb(Phrase phrase, int place) {
        int at = BETWEEN.contains(phrase.at(place).text()) ? place + 1 : place;
        return phrase.is(at, Type.WORD) && (task(phrase, at) != null || helpEnd(phrase, at) > at);
    }

    /** The place of the last verb of credits, or -1. */
    static int lastVerb(Phrase phrase) {
        int last = phrase.size() - 1;
        while (last >= 0 && !isVerb(phrase, last)) {
            last--;
        }
        return last;
    }

    /** Also for "contibuted", where the story follows. */
    private static Task task(Phrase phrase, int at) {
        String verb = phrase.at(at).text();
        Task task = Lexicon.VERBS.get(verb);
        return task == null && phrase.startsWith(at + 1, "to this") && Misspelling.isSlip(verb, "contributed") ? Task.CONTRIBUTING : task;
    }

    /** Behind "assisted with", "helped report", "provided additional reporting for": what helpers did. {@code start} where none stands. */
    private static int helpEnd(Phrase phrase, int start) {
        if (phrase.isWord(start, "assisted")) {
            int at = phrase.isAnyWord(start + 1, "with", "in", "on") ? start + 2 : start;
            boolean work = at > start && (phrase.isAnyWord(at, "this", "the") || isWork(phrase, at));
            return work ? at : start;
        }
        if (phrase.isWord(start, "helped")) {
            return phrase.isAnyWord(start + 1, "report", "write", "edit", "produce") && phrase.isWord(start + 2, "this") ? start + 2 : start;
        }
        if (!phrase.isWord(start, "provided")) {
            return start;
        }
        int at = phrase.isAnyWord(start + 1, "additional", "some") ? start + 2 : start + 1;
        return isWork(phrase, at) ? start + 1 : start;
    }

    private static boolean isWork(Phrase phrase, int at) {
        return phrase.isAnyWord(at, "reporting", "research", "writing", "editing", "translation");
    }

    /** Whether names and then a verb of credits stand here: then a full stop before was meant as a comma. */
    static boolean leadsToVerb(Phrase phrase, int start) {
        for (int at = start; at < start + FAR && at < phrase.size(); at++) {
            if (phrase.isWord(at, "contributed")) {
                return RoleReader.read(phrase, start) == null && PersonReader.end(phrase, start) > start + 1;
            }
            boolean name = phrase.at(at).isCapital() || phrase.is(at, Type.COMMA) || phrase.is(at, Type.AND);
            if (!name) {
                return false;
            }
        }
        return false;
    }

    /** The credit that begins here, or null. */
    static Clause read(Phrase phrase, int start) {
        return new SubjectReader(phrase).read(start);
    }

    private Clause read(int start) {
        NameListReader.Names names = NameListReader.read(phrase, start, false);
        at = names.next();
        if (names.entries().isEmpty() || !isVerb(phrase, at)) {
            return null;
        }
        at += BETWEEN.contains(phrase.at(at).text()) ? 1 : 0;
        if (task(phrase, at) == null) {
            return readHelp(names);
        }
        List<Task> tasks = new ArrayList<>(List.of(task(phrase, at++)));
        if (phrase.is(at, Type.AND) && task(phrase, at + 1) != null) {
            tasks.add(task(phrase, at + 1));
            at += 2;
        }
        int verbEnd = at;
        boolean wrote = tasks.getFirst() == Task.WRITING && phrase.isWord(at, "in") && !othersReport();
        boolean whole = tasks.getFirst() == Task.CONTRIBUTING ? readContributed() : !wrote && readReported();
        if (!whole) {
            return withNextVerb(names, tasks, verbEnd);
        }
        var credits = Clause.credits(names.entries(), tasks, place);
        boolean known = names.entries().stream().anyMatch(e -> e.organization != null || e.role != null) || names.entries().stream().allMatch(e -> e.name != null && e.name.indexOf(' ') > 0);
        sure |= tasks.getFirst() == Task.CONTRIBUTING && place != null && known && endsHere();
        readEllipsis(credits, tasks);
        return new Clause(credits, at, sure);
    }

    /** "A assisted with this report", "A provided research for this story". */
    private Clause readHelp(NameListReader.Names names) {
        at = helpEnd(phrase, at);
        boolean whole = readContributed() && (sure || names.entries().stream().allMatch(e -> e.name == null || e.name.indexOf(' ') > 0) && endsHere());
        return whole && sure ? new Clause(Clause.credits(names.entries(), List.of(Task.CONTRIBUTING), place), at, true) : null;
    }

    /** "A wrote in Atlanta, and B reported from Paris": without the second half it could be a book that A wrote in. */
    private boolean othersReport() {
        int end = PlaceReader.end(phrase, at + 1);
        int next = phrase.skipConnectors(end);
        return next > end && isVerb(phrase, NameListReader.read(phrase, next, false).next()) && new SubjectReader(phrase).read(next) != null;
    }

    /** "A produced and B edited this story": what was produced stands behind the second verb. */
    private Clause withNextVerb(NameListReader.Names names, List<Task> tasks, int verbEnd) {
        if (!phrase.is(verbEnd, Type.AND)) {
            return null;
        }
        Clause next = new SubjectReader(phrase).read(verbEnd + 1);
        if (next == null || !next.sure()) {
            return null;
        }
        var credits = Clause.credits(names.entries(), tasks, null);
        credits.addAll(next.credits());
        return new Clause(credits, next.next(), true);
    }

    /** "… and Smith from Boise, Idaho", "…, as did Smith": the verb goes for these too. */
    private void readEllipsis(List<wirecopy.article.Contributor> credits, List<Task> tasks) {
        int stop = at;
        while (stop < phrase.size() && !phrase.is(stop, Type.STOP)) {
            stop++;
        }
        Phrase sentence = phrase.before(stop);
        while (at < stop && phrase.skipConnectors(at) > at) {
            int next = phrase.skipConnectors(at);
            boolean asDid = phrase.startsWith(next, "as did");
            next = asDid ? next + 2 : next;
            boolean asWell = asDid || phrase.startsWith(next - 3, Phrase.AS_WELL_AS) || phrase.startsWith(next - 2, "along with");
            NameListReader.Names names = NameListReader.read(sentence, next, false);
            boolean placed = !names.entries().isEmpty() && (asWell || names.entries().stream().allMatch(e -> e.place != null));
            if (!placed || isVerb(phrase, names.next())) {
                return;
            }
            credits.addAll(Clause.credits(names.entries(), tasks, null));
            at = names.next();
        }
    }

    private boolean readContributed() {
        readPlace();
        readObject();
        boolean story = readStory();
        readPlace();
        story |= readStory();
        sure |= story;
        if (phrase.startsWith(at + 1, "which was") && OpeningReader.begins(phrase, at + 3)) {
            return story;
        }
        if (phrase.is(at, Type.COMMA) && phrase.isAnyWord(at + 1, "which", "that") || phrase.isAnyWord(at, "which", "that")) {
            skipToStop();
        }
        return endsHere() || (story || place != null) && (phrase.at(at).isCapital() || phrase.is(at, Type.OPEN));
    }

    private boolean readReported() {
        boolean story = readStory();
        readPlace();
        story |= readStory();
        readMedium(story);
        boolean said = story || place != null;
        return said && (endsHere() || phrase.at(at).isCapital());
    }

    /** "contributed reporting", "contributed additional research". */
    private void readObject() {
        int next = phrase.isAnyWord(at, "additional", "to") ? at + 1 : at;
        boolean object = Lexicon.TASKS.containsKey(phrase.at(next).lower());
        if (object && !phrase.isWord(next, "report")) {
            at = next + 1;
            while (phrase.is(at, Type.AND) && Lexicon.TASKS.containsKey(phrase.at(at + 1).lower())) {
                at += 2;
            }
            sure = true;
        }
    }

    /** "to this report", "for this story", "this article". */
    private boolean readStory() {
        int next = phrase.isAnyWord(at, "to", "for", "on", "in", "a", "con", "en", "para", "com") ? at + 1 : at;
        for (int of = next + 2; phrase.isWord(next, "the") && of < next + 5; of++) {
            next = phrase.isAnyWord(of, "of", "for") && phrase.isWord(of + 1, "this") ? of + 1 : next;
        }
        if (!phrase.isAnyWord(next, "this", "the", "that", "our", "these", "today's", "este", "esta")) {
            return false;
        }
        boolean here = phrase.isAnyWord(next, "this", "este", "esta");
        for (int word = next + 1; word < next + 5 && phrase.is(word, Type.WORD); word++) {
            String text = phrase.at(word).lower();
            boolean plural = text.endsWith("s") && Lexicon.STORY_WORDS.contains(text.substring(0, text.length() - 1));
            boolean slip = here && word == next + 1 && (Misspelling.isLostLetter(text, "report") || Misspelling.isLostLetter(text, "story") || Misspelling.isLostLetter(text, "article"));
            if (Lexicon.STORY_WORDS.contains(text) || plural || slip) {
                at = word + 1;
                sure |= here;
                return true;
            }
        }
        return false;
    }

    /** "for broadcast", "for digital and radio". */
    private void readMedium(boolean story) {
        int end = at + 1;
        while (end < at + 5 && (phrase.is(end, Type.WORD) && !phrase.at(end).isCapital() || phrase.is(end, Type.AND))) {
            end++;
        }
        boolean medium = story && phrase.isWord(at, "for") && (phrase.is(end, Type.STOP) || phrase.is(end, Type.END));
        at = medium ? end : at;
    }

    private void readPlace() {
        if (phrase.isWord(at, "from") && phrase.isAnyWord(at + 1, "across", "around", "throughout")) {
            at = Math.max(at + 2, PlaceReader.end(phrase, at + 2));
            return;
        }
        if (place != null || !PLACE_WORDS.contains(phrase.at(at).text())) {
            return;
        }
        int end = PlaceReader.end(phrase, at + 1);
        if (end == at + 1) {
            return;
        }
        end = PlaceReader.listEnd(phrase, end);
        place = phrase.text(at + 1, end);
        at = end;
    }

    private void skipToStop() {
        while (!phrase.is(at, Type.STOP) && !phrase.is(at, Type.END)) {
            at++;
        }
    }

    private boolean endsHere() {
        return switch (phrase.at(at).type()) {
            case STOP, END, SEMICOLON, CLOSE, COMMA, AND, DASH -> true;
            default -> false;
        };
    }
}
