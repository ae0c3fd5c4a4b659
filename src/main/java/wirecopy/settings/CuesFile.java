package wirecopy.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import wirecopy.article.Kind;
import wirecopy.parse.line.Cue;

/**
 * {@code cues.json} in the folder of the settings, written by the user: a list of cues, each with kind, where, words, longest. An entry
 * that makes no sense is left out and told; the others count. Comments and a comma behind the last entry do no harm.
 */
public final class CuesFile {

    private static final String NAME = "cues.json";
    private static final long LARGEST = 1 << 20;
    private static final int LONGEST_LINE = 20_000;
    private static final Set<Kind> NO_CUES = Set.of(Kind.HEADLINE, Kind.CONTRIBUTOR, Kind.RULE);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA).build();

    private final List<Cue> cues = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private CuesFile() {
    }

    /** @param config the folder of the settings; without the file there are no cues */
    public static OwnCues read(Path config) {
        Path file = config.resolve(NAME);
        CuesFile read = new CuesFile();
        try {
            if (Files.exists(file)) {
                read.readEntries(file);
            }
        } catch (JacksonException e) {
            read.problems.add(NAME + " is not JSON: look at line " + e.getLocation().getLineNr() + ". No cue of yours is used until then.");
        } catch (IOException e) {
            read.problems.add(NAME + " cannot be read, so no cue of yours is used.");
        }
        return new OwnCues(read.cues, read.problems);
    }

    private void readEntries(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            problems.add(NAME + " is larger than 1 MB, so no cue of yours is used.");
            return;
        }
        JsonNode list = JSON.readTree(Files.readAllBytes(file));
        if (!list.isArray()) {
            problems.add(NAME + " must be a list: entries in { }, all of them in [ ].");
            return;
        }
        int number = 1;
        for (JsonNode entry : list) {
            try {
                cues.add(cue(entry));
            } catch (IllegalArgumentException e) {
                problems.add(NAME + ", entry " + number + ": " + e.getMessage());
            }
            number++;
        }
    }

    private static Cue cue(JsonNode entry) {
        if (!entry.isObject()) {
            throw new IllegalArgumentException("it must be in { }, with kind and words.");
        }
        String words = entry.path("words").asString("").strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("it has no words to look for.");
        }
        Kind kind = named("kind", entry.path("kind").asString(""), Arrays.stream(Kind.values()).filter(k -> !NO_CUES.contains(k)).toList());
        Cue.Where where = named("where", entry.path("where").asString("start"), List.of(Cue.Where.values()));
        if (where.isInside() && words.length() < Cue.SHORTEST_INSIDE) {
            throw new IllegalArgumentException("words that may stand anywhere need " + Cue.SHORTEST_INSIDE + " letters or more.");
        }
        JsonNode longest = entry.path("longest");
        boolean fits = longest.isMissingNode() || longest.isIntegralNumber() && longest.asLong() > 0;
        if (!fits) {
            throw new IllegalArgumentException("longest must be a number of characters, such as 200.");
        }
        return new Cue(kind, where, words, (int) Math.min(LONGEST_LINE, longest.asLong(Cue.LONGEST)));
    }

    /** The one of some constants that a word names, whatever its case. */
    private static <E extends Enum<E>> E named(String field, String word, List<E> all) {
        for (E one : all) {
            if (one.name().equalsIgnoreCase(word.strip())) {
                return one;
            }
        }
        String names = all.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(field + " must be one of " + names + ".");
    }
}
