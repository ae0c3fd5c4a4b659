package wirecopy.parse.credit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import wirecopy.article.Task;

/** The words that credits are made of, from the resource files beside this class. */
final class Lexicon {

    /** Shortened words whose full stop ends no sentence. */
    static final Set<String> ABBREVIATIONS = words("abbreviations.txt");
    /** Job nouns, singular, in lower case. */
    static final Set<String> JOBS = words("jobs.txt");
    /** Words that go before a job noun and belong to it. */
    static final Set<String> BEATS = words("beats.txt");
    /** Organizations of several words or with a name that could be a person's. */
    static final Set<String> ORGANIZATIONS = words("organizations.txt");
    /** Last words that make a name an organization's: {@code Times}. */
    static final Set<String> ORGANIZATION_NOUNS = words("organization-nouns.txt");
    /** Those of them that are no surnames, so that two words are enough: {@code Denver Gazette}. */
    static final Set<String> SURE_ORGANIZATION_NOUNS = words("sure-organization-nouns.txt");
    /** Names of one word that are an organization's where they stand alone: {@code Google}. */
    static final Set<String> LONE_ORGANIZATIONS = words("lone-organizations.txt");
    /** First words of names of organizations. */
    static final Set<String> ORGANIZATION_STARTS = words("organization-starts.txt");
    /** Lower-case words that end the name of a group at an organization. */
    static final Set<String> GROUP_NOUNS = words("group-nouns.txt");
    /** States, provinces, countries: what may follow a place and a comma. */
    static final Set<String> REGIONS = words("regions.txt");
    /** First words of names of cities that begin no person's name. */
    static final Set<String> PLACE_STARTS = words("place-starts.txt");
    /** Places with "and" in their name. */
    static final Set<String> PLACES_WITH_AND = words("places-with-and.txt");
    /** Lower-case words inside names of persons. */
    static final Set<String> PARTICLES = words("particles.txt");
    /** Capitalized words that begin no person's name. */
    static final Set<String> NO_NAMES = words("no-names.txt");
    /** What a story is called in a credit. */
    static final Set<String> STORY_WORDS = words("story-words.txt");
    /** Words by which a line about an author is known, besides the job nouns. */
    static final Set<String> BIO_JOBS = words("bio-jobs.txt");
    /** Task words: {@code reporting}. */
    static final Map<String, Task> TASKS = tasks("tasks.txt");
    /** Verbs of credits, in the past tense: {@code contributed}. */
    static final Map<String, Task> VERBS = tasks("verbs.txt");
    /** Short phrases that show a credit, besides the words above and below. */
    static final Set<String> SIGNS = words("signs.txt");
    /** Whole openings of credits, for all languages: {@code mit material von}. */
    static final Map<String, Task> OPENINGS = tasks("openings.txt");
    /** The first words of openings. */
    static final Set<String> OPENING_STARTS = OPENINGS.keySet().stream().map(o -> o.split(" ", 2)[0]).collect(Collectors.toUnmodifiableSet());
    /** The longest opening, in words. */
    static final int LONGEST_OPENING = OPENINGS.keySet().stream().mapToInt(o -> o.split(" ").length).max().orElse(0);

    private Lexicon() {
    }

    private static Set<String> words(String resource) {
        Set<String> words = new HashSet<>();
        for (String line : lines(resource)) {
            words.add(line);
        }
        return Set.copyOf(words);
    }

    private static Map<String, Task> tasks(String resource) {
        Map<String, Task> tasks = new HashMap<>();
        for (String line : lines(resource)) {
            int equals = line.indexOf('=');
            String task = line.substring(equals + 1).strip().toUpperCase(Locale.ROOT).replace('-', '_');
            tasks.put(line.substring(0, equals).strip(), Task.valueOf(task));
        }
        return Map.copyOf(tasks);
    }

    private static List<String> lines(String resource) {
        try (var in = Lexicon.class.getResourceAsStream(resource);
             var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.replaceAll("#.*", "").strip()).filter(line -> !line.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
