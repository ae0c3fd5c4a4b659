package wirecopy.search.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import wirecopy.article.Source;

/**
 * Any number of stories, the same at every run. The first are those of an archive as they are; the others are put together from its
 * headlines, bylines, datelines and sentences, with some names drawn anew, so that the library's words grow as those of a true one do.
 * Without an archive, all are drawn from a made-up language.
 */
final class Stories {

    private static final String SENTENCE_END = ". ";
    private static final int LONGEST_RUN = 4;
    /** One capitalized word in so many is replaced by a drawn name. */
    private static final int RENAMED = 15;

    /** One story cut up: its head ends before the opening, whose dateline begins the first sentence. */
    private record Parts(String path, String text, String head, List<String> sentences) {
    }

    private final List<Parts> known = new ArrayList<>();

    /** @param archive a zip of text files, or a path where there is none */
    static Stories of(Path archive) throws IOException {
        Stories stories = new Stories();
        if (Files.exists(archive)) {
            stories.read(archive);
        } else {
            MadeUp language = new MadeUp();
            for (int i = 0; i < 20_000; i++) {
                stories.add("made/up/" + i % 900 + "/story-" + i + ".txt", language.story(i));
            }
        }
        return stories;
    }

    private void read(Path archive) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".txt")) {
                    add(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    private void add(String path, String text) {
        int body = Math.max(text.indexOf("\n\n"), text.indexOf("\n \n"));
        String head = body < 0 ? "" : text.substring(0, body);
        known.add(new Parts(path, text, head, List.of(text.substring(Math.max(0, body)).strip().split("(?<=\\. )"))));
    }

    /** The story of a number: its source, of which the identity is made up. */
    Source source(int number, String text) {
        SplittableRandom random = new SplittableRandom(number);
        String id = "%016x%016x%016x%016x".formatted(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
        String path = "/archive/" + known.get(number % known.size()).path();
        return new Source(number < known.size() ? path : path.replace(".txt", "-" + number / known.size() + ".txt"), "ISO-8859-1", id,
                "text", text.length());
    }

    String text(int number) {
        if (number < known.size()) {
            return known.get(number).text();
        }
        SplittableRandom random = new SplittableRandom(number);
        StringBuilder text = new StringBuilder(4_000);
        text.append(head(random)).append("\n\n ").append(any(random).sentences().getFirst());
        int left = any(random).sentences().size();
        while (left > 0) {
            List<String> sentences = any(random).sentences();
            int from = random.nextInt(sentences.size());
            int to = Math.min(sentences.size(), from + 1 + random.nextInt(LONGEST_RUN));
            for (String sentence : sentences.subList(from, to)) {
                renamed(sentence, random, text);
                text.append(sentence.endsWith(SENTENCE_END) ? "" : "\n\n");
            }
            left -= to - from;
        }
        return text.toString();
    }

    /** The first half of one story's headline and the second of another's, and the lines below it of a third. */
    private String head(SplittableRandom random) {
        String first = headline(any(random));
        String second = headline(any(random));
        int cut = first.indexOf(' ', first.length() / 2);
        int paste = second.indexOf(' ', second.length() / 2);
        String head = any(random).head();
        int end = head.indexOf('\n');
        return (cut < 0 ? first : first.substring(0, cut)) + (paste < 0 ? "" : second.substring(paste)) + (end < 0 ? "" : head.substring(end));
    }

    private static String headline(Parts parts) {
        return parts.head().lines().findFirst().orElse("A story");
    }

    private static void renamed(String sentence, SplittableRandom random, StringBuilder text) {
        int start = 0;
        for (int space = sentence.indexOf(' '); space >= 0; space = sentence.indexOf(' ', space + 1)) {
            int end = sentence.indexOf(' ', space + 1);
            boolean name = end > space + 4 && Character.isUpperCase(sentence.charAt(space + 1))
                    && Character.isLowerCase(sentence.charAt(end - 1));
            if (name && random.nextInt(RENAMED) == 0) {
                text.append(sentence, start, space + 1).append(MadeUp.name(random));
                start = end;
            }
        }
        text.append(sentence, start, sentence.length());
    }

    private Parts any(SplittableRandom random) {
        return known.get(random.nextInt(known.size()));
    }
}
