package wirecopy.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import wirecopy.article.Article;
import wirecopy.article.Blank;

class MarkdownTest {

    private static final Parser MARKDOWN = Parser.builder().build();

    @Example
    void aStory() {
        assertEquals("""
                ---
                title: "Night ferry returns to the northern islands"
                subtitle: "Winter is over"
                authors:
                  - "Elsa Marren"
                  - "Tom van Dale"
                outlet: "HNS"
                place: "LANGVIK, Norland"
                contributors:
                  - {name: "Mari Lindqvist", role: "writer", organization: "Harbor News Service", place: "Langvik", task: "contributing"}
                id: "%s"
                ---

                # Night ferry returns to the northern islands

                **Winter is over**

                *By Elsa Marren and Tom van Dale*

                *March 5, 2024*

                LANGVIK, Norland (HNS) — The night ferry sailed again on Monday.

                ## What it costs

                A berth is 38 crowns , a seat on deck 12.

                *The harbor in winter*

                *Harbor News Service writer Mari Lindqvist in Langvik contributed to this report.*
                """.formatted(Written.ferry().id()), Written.text(Format.MARKDOWN, Written.ferry()));
    }

    @Example
    void hostileStoriesStayText() {
        for (Article story : Written.hostile()) {
            String text = Written.text(Format.MARKDOWN, story);
            String[] parts = text.split("(?m)^---\n", 3);
            assertEquals(story.headline().replace("\uD83D ", "\uFFFD "), ((Map<?, ?>) yaml(parts[1])).get("title"), text);
            assertEquals(5, count(MARKDOWN.parse(parts[2])), text);
        }
    }

    @Property
    void whateverALineHoldsItReadsTheSame(@ForAll("lines") String line) {
        Node document = MARKDOWN.parse(MarkdownText.escaped(line) + "\n");
        assertEquals(1, count(document));
        assertEquals(Paragraph.class, document.getFirstChild().getClass());
        assertEquals(line, text(document));
    }

    @Property
    void soDoesAHeading(@ForAll("lines") String line) {
        assertEquals(line, text(MARKDOWN.parse("# " + MarkdownText.escaped(line) + "\n")));
        assertEquals(line, text(MARKDOWN.parse("**" + MarkdownText.escaped(line) + "**\n")));
    }

    @Property
    void whateverAValueHoldsItIsTheSameInYaml(@ForAll String any, @ForAll("lines") String line) {
        String value = any + line;
        if (value.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            assertEquals(List.of(value), yaml("- " + Yaml.quoted(value) + "\n"));
            assertEquals(List.of(Map.of("name", value)), yaml("- {name: " + Yaml.quoted(value) + "}\n"));
        }
    }

    /** Lines as blocks hold them, of characters that Markdown knows and some others. */
    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("\\", "`", "*", "_", "[", "]", "(", ")", "<", ">", "#", "+", "-", "=", "~", "|", ":", "!", "&", "amp;", "#38;", "a", "B", "1", "12.", " ",
                ".", "\"", "http://x.example", "b>", "é", "“", "/", "😀", "@", "$").list().ofMinSize(1).ofMaxSize(12)
                .map(parts -> Blank.normalize(String.join("", parts))).filter(line -> !line.isEmpty());
    }

    private static Object yaml(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    private static int count(Node parent) {
        int count = 0;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            count++;
        }
        return count;
    }

    private static String text(Node node) {
        StringBuilder out = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                out.append(text.getLiteral());
            }
        });
        return out.toString();
    }
}
