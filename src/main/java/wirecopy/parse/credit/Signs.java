package wirecopy.parse.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import wirecopy.article.Task;
import wirecopy.parse.words.Phrases;

/** A quick look before the real reading: in every line that credits someone stands one of these phrases. */
final class Signs {

    /** Shorter ones would make the leaps short. */
    private static final int SHORTEST = 7;
    private static final List<String> OBJECTS = List.of(" from ", " this ", " for this ", " on this ", " and ");
    /** What others do too, or what alone belongs to a picture: a credit only beside another one. */
    private static final Set<String> OTHERS_TOO = Set.of("illustration", "illustrations", "illustrated", "drawings", "picture", "pictures", "report", "data");

    static final Phrases OF_CREDITS = new Phrases(ofCredits());

    private Signs() {
    }

    private static List<String> ofCredits() {
        List<String> all = new ArrayList<>();
        Lexicon.SIGNS.forEach(sign -> all.add(sign.replace('_', ' ')));
        for (String opening : Lexicon.OPENINGS.keySet()) {
            String colon = opening.endsWith(" :") ? opening.substring(0, opening.length() - 2) + ":" : "";
            all.add(opening + " ");
            all.add(colon.length() < SHORTEST ? colon + " " : colon);
        }
        all.removeIf(String::isBlank);
        Lexicon.TASKS.keySet().stream().filter(task -> !OTHERS_TOO.contains(task)).forEach(task -> all.add(task + " by"));
        Lexicon.VERBS.keySet().forEach(verb -> all.addAll(signs(verb)));
        return all.stream().distinct().sorted().toList();
    }

    /** "contributed" is no word of every day; "wrote" needs something behind it that credits have. */
    private static List<String> signs(String verb) {
        boolean rare = Lexicon.VERBS.get(verb) == Task.CONTRIBUTING;
        return rare ? List.of(verb) : OBJECTS.stream().map(object -> verb + object).toList();
    }
}
