package wirecopy.parse.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import wirecopy.article.Task;
import wirecopy.parse.credit.Token.Type;

/** Reads credits that begin with the task: {@code Additional reporting by A in X; Editing by B}, {@code Contributing: A, The Sun}. */
final class OpeningReader {

    private static final Set<String> SOURCES = Set.of("source", "sources", "quelle", "quellen", "fuente", "fuentes", "fonte", "fontes", "bron");
    private static final Set<String> BY = Set.of("By", "Por", "Par", "Von");
    private static final int LONGEST_ORIGIN = 4;
    private static final Set<String> MORE = Set.of("additional", "further", "extra", "more", "other", "supplementary", "added");

    private OpeningReader() {
    }

    /**
     * @param next  the place behind the opening
     * @param place where it was done, if the opening says so; or null
     */
    private record Opening(List<Task> tasks, int next, boolean colon, String place) {

        Opening(List<Task> tasks, int next, boolean colon) {
            this(tasks, next, colon, null);
        }
    }

    static boolean begins(Phrase phrase, int at) {
        return opening(phrase, at) != null;
    }

    /** Whether a word is the label of a source, in any language: {@code Source}. */
    static boolean isSource(String word) {
        return SOURCES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The credit that begins here, or null. */
    static Clause read(Phrase phrase, int start, boolean inBrackets) {
        Opening opening = opening(phrase, start);
        if (opening == null) {
            return null;
        }
        NameListReader.Names names = NameListReader.read(phrase, opening.next(), opening.colon());
        if (SubjectReader.isVerb(phrase, names.next()) && lastSemicolon(phrase, names.next()) > opening.next()) {
            names = NameListReader.read(phrase.before(lastSemicolon(phrase, names.next())), opening.next(), opening.colon());
        }
        names = new NameListReader.Names(names.entries(), sourceEnd(phrase, names.next()));
        boolean loose = inBrackets && (phrase.at(start).isCapital() || names.entries().stream().anyMatch(e -> e.name != null));
        boolean ends = loose || endsAt(phrase, names.next());
        boolean possessive = names.entries().stream().anyMatch(e -> e.name != null && (e.name.endsWith("'s") || e.name.endsWith("’s")));
        if (names.entries().isEmpty() || possessive || !ends || opening.colon() && !fitsColon(phrase, start, names, inBrackets)) {
            return null;
        }
        return new Clause(Clause.credits(names.entries(), opening.tasks(), opening.place()), names.next(), true);
    }

    /** "(A in X and B in Y; Editing by C)": where a bracket begins with names and goes on with a task, they are the reporters. Or null. */
    static Clause readWithoutTask(Phrase phrase, int start) {
        NameListReader.Names names = NameListReader.read(phrase, start, false);
        int next = phrase.is(names.next(), Type.STOP) ? names.next() + 1 : phrase.skipConnectors(names.next());
        boolean full = !names.entries().isEmpty() && names.entries().stream().allMatch(e -> e.name != null && e.name.indexOf(' ') > 0);
        boolean goesOn = full && next > names.next() && read(phrase, next, true) != null;
        return goesOn ? new Clause(Clause.credits(names.entries(), List.of(Task.REPORTING), null), names.next(), true) : null;
    }

    /** Behind a colon stand full names or organizations, behind "Source:" known ones alone: else it is a label of something else. */
    private static boolean fitsColon(Phrase phrase, int start, NameListReader.Names names, boolean inBrackets) {
        List<Entry> entries = names.entries();
        int end = phrase.is(names.next(), Type.STOP) ? names.next() + 1 : names.next();
        if (isSource(phrase.at(start).text())) {
            return start == 0 && end == phrase.size() && entries.stream().allMatch(e -> e.name == null && Lexicon.ORGANIZATIONS.contains(e.organization));
        }
        boolean contributing = lower(phrase, start).startsWith("contribut") || lower(phrase, start).equals("also");
        return inBrackets || contributing || entries.stream().allMatch(e -> e.name == null || e.name.indexOf(' ') > 0);
    }

    /** Behind "from wire reports", "from the French": where the work was taken from. */
    private static int sourceEnd(Phrase phrase, int start) {
        int at = start;
        if (phrase.isWord(at, "from") && !phrase.at(at + 1).isCapital()) {
            while (at < start + 6 && phrase.is(at, Type.WORD)) {
                at++;
            }
        }
        return phrase.is(at, Type.WORD) ? start : at;
    }

    /** "Contributing: A, B; C reported from X": the list ends at the semicolon. */
    private static int lastSemicolon(Phrase phrase, int before) {
        int at = before;
        while (at > 0 && !phrase.is(at, Type.SEMICOLON)) {
            at--;
        }
        return at;
    }

    private static boolean endsAt(Phrase phrase, int at) {
        return switch (phrase.at(at).type()) {
            case END, STOP, SEMICOLON, CLOSE, DASH, OPEN -> true;
            case COMMA, AND -> begins(phrase, phrase.skipConnectors(at)) || phrase.is(at + 1, Type.END);
            case WORD -> begins(phrase, at) || phrase.at(at - 1).text().endsWith(".");
            case COLON -> false;
        };
    }

    private static Opening opening(Phrase phrase, int start) {
        Opening byPhrase = byPhrase(phrase, start);
        return byPhrase != null ? byPhrase : byTask(phrase, phrase.isWord(start, "with") ? start + 1 : start);
    }

    /** {@code editing by}: where a comma was forgotten, a name ends before it. */
    static boolean isTaskBy(Phrase phrase, int at) {
        return phrase.isWord(at + 1, "by") && Lexicon.TASKS.containsKey(lower(phrase, at));
    }

    /** {@code editing by}, {@code Additional reporting by}: no name goes on into it. */
    static boolean isOpeningInside(Phrase phrase, int at) {
        return isTaskBy(phrase, at) || isMore(phrase, at) && isTaskBy(phrase, at + 1);
    }

    private static boolean isMore(Phrase phrase, int at) {
        return MORE.contains(lower(phrase, at)) || Misspelling.isSlip(lower(phrase, at), "additional");
    }

    /** "Data analysis by A", "Video produced by A": what was done is the word before "by". But "data compiled by the council" is prose, and a photo illustration a picture. */
    private static boolean isTaskOfTwoWords(Phrase phrase, int at) {
        boolean prose = lower(phrase, at + 1).endsWith("ed") && !phrase.isAnyWord(at, "video", "audio") || phrase.isWord(at + 1, "illustration");
        return Lexicon.TASKS.containsKey(lower(phrase, at)) && isTaskBy(phrase, at + 1) && !prose;
    }

    private static Opening byTask(Phrase phrase, int start) {
        List<Task> tasks = new ArrayList<>();
        boolean named = phrase.at(start).isCapital() && isTaskBy(phrase, start + 1) && !Lexicon.TASKS.containsKey(lower(phrase, start))
                && !isMore(phrase, start);
        int at = named ? start + 1 : start;
        while (true) {
            boolean more = isMore(phrase, at);
            at = more ? at + 1 : at;
            at = isTaskOfTwoWords(phrase, at) ? at + 1 : at;
            Task task = Lexicon.TASKS.get(lower(phrase, at));
            boolean bracketed = phrase.is(start - 1, Type.OPEN) || phrase.is(start - 1, Type.SEMICOLON);
            task = task == null && bracketed && phrase.isWord(at + 1, "by") ? Misspelling.task(lower(phrase, at)) : task;
            if (task == null) {
                return null;
            }
            tasks.add(more && task == Task.REPORTING ? Task.ADDITIONAL_REPORTING : task);
            int next = phrase.skipConnectors(++at);
            at = phrase.isWord(next, "by") ? next : behindOrigin(phrase, at);
            if (phrase.isWord(at, "by")) {
                return behindBy(phrase, tasks, at + 1);
            }
            boolean part = phrase.is(start - 1, Type.OPEN) || phrase.is(start - 1, Type.SEMICOLON)
                    || phrase.is(start - 1, Type.COMMA) && phrase.isInBracket(start) && lower(phrase, at - 1).endsWith("ing");
            if (part && phrase.isWord(at, "b") && phrase.at(at + 1).isCapital()) {
                return new Opening(tasks, at + 1, false);
            }
            if (phrase.is(start - 1, Type.SEMICOLON) && phrase.is(at, Type.COLON)) {
                return new Opening(tasks, at + 1, true);
            }
            if (next == at) {
                boolean withoutBy = (more || part) && PersonReader.end(phrase, at) > at + 1;
                return withoutBy ? new Opening(tasks, at, false) : null;
            }
            at = next;
        }
    }

    /** Past "from the Danish" in "Translated from the Danish by A", "for radio" in "edited for radio by B": at "by", if there. */
    private static int behindOrigin(Phrase phrase, int start) {
        int at = start;
        while (phrase.isAnyWord(start, "from", "for") && at < start + LONGEST_ORIGIN && phrase.is(at, Type.WORD) && !phrase.isWord(at, "by")) {
            at++;
        }
        return phrase.isWord(at, "by") ? at : start;
    }

    /** Past slips: "editing by: A", "editing by; A", "by by A", "editing by editing by A". */
    private static Opening behindBy(Phrase phrase, List<Task> tasks, int start) {
        boolean mark = phrase.is(start, Type.COLON) || phrase.is(start, Type.SEMICOLON) || phrase.is(start, Type.COMMA);
        int at = mark || phrase.isWord(start, "by") ? start + 1 : start;
        return new Opening(tasks, isTaskBy(phrase, at) ? at + 2 : at, false);
    }

    private static Opening byPhrase(Phrase phrase, int start) {
        if (BY.contains(phrase.at(start).text()) && phrase.is(start - 1, Type.OPEN) && PersonReader.end(phrase, start + 1) > start + 2) {
            return new Opening(List.of(Task.WRITING), start + 1, false);
        }
        if (phrase.startsWith(start, "in redazione a") && phrase.at(start + 3).isCapital() && PersonReader.end(phrase, start + 4) > start + 5) {
            return new Opening(List.of(Task.EDITING), start + 4, false, phrase.at(start + 3).text());
        }
        if (!Lexicon.OPENING_STARTS.contains(lower(phrase, start))) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        Opening longest = null;
        for (int i = 0; i < Lexicon.LONGEST_OPENING && start + i < phrase.size(); i++) {
            words.append(i == 0 ? "" : " ").append(lower(phrase, start + i));
            Task task = Lexicon.OPENINGS.get(words.toString());
            if (task != null) {
                longest = new Opening(List.of(task), start + i + 1, words.charAt(words.length() - 1) == ':');
            }
        }
        return longest;
    }

    private static String lower(Phrase phrase, int at) {
        return phrase.at(at).lower();
    }
}
