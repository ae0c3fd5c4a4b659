package wirecopy.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import wirecopy.article.Article;

/** What is in a book: its chapters in order, and the two files that list them. */
final class EpubContents {

    private final Edition edition;
    private final List<String> titles = new ArrayList<>();
    private final MessageDigest stories;
    private List<String> authors = List.of();
    private boolean rightToLeft;

    EpubContents(Edition edition) {
        this.edition = edition;
        try {
            stories = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** @return the name of the chapter's file */
    String add(Article story, String title) {
        titles.add(title);
        stories.update(story.id().getBytes(StandardCharsets.UTF_8));
        boolean only = titles.size() == 1;
        authors = only ? Citation.of(story).authors() : List.of();
        rightToLeft = only ? StoryMarkup.direction(story).equals("rtl") : rightToLeft;
        return file(titles.size());
    }

    private static String file(int number) {
        return "story-" + number + ".xhtml";
    }

    /** The list of chapters that a reader leafs by. */
    String page() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
                <head><title>%1$s</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
                <body>
                <nav epub:type="toc">
                <h1 dir="auto">%1$s</h1>
                <ol>
                %2$s
                </ol>
                </nav>
                </body>
                </html>
                """.formatted(Markup.escaped(edition.title()),
                each(i -> "<li dir=\"auto\"><a href=\"" + file(i) + "\">" + Markup.escaped(titles.get(i - 1)) + "</a></li>"));
    }

    /** What the book is, and all its files. Its identity is that of its stories. */
    String manifest() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
                <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:identifier id="id">urn:uuid:%s</dc:identifier>
                <dc:title>%s</dc:title>
                <dc:language>und</dc:language>
                %s<meta property="dcterms:modified">%s</meta>
                </metadata>
                <manifest>
                <item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                <item id="style" href="book.css" media-type="text/css"/>
                %s
                </manifest>
                <spine%s>
                %s
                </spine>
                </package>
                """.formatted(UUID.nameUUIDFromBytes(stories.digest()), Markup.escaped(edition.title()),
                authors.stream().map(name -> "<dc:creator>" + Markup.escaped(name) + "</dc:creator>\n").collect(Collectors.joining()),
                edition.made().truncatedTo(ChronoUnit.SECONDS),
                each(i -> "<item id=\"story-" + i + "\" href=\"" + file(i) + "\" media-type=\"application/xhtml+xml\"/>"),
                rightToLeft ? " page-progression-direction=\"rtl\"" : "",
                each(i -> "<itemref idref=\"story-" + i + "\"/>"));
    }

    private String each(IntFunction<String> line) {
        return IntStream.rangeClosed(1, titles.size()).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
