package wirecopy.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wirecopy.article.Article;
import wirecopy.parse.ArticleParser;

final class StoryReaderTest {

    private final StoryReader reader = new StoryReader(ArticleParser.standard());

    @Test
    void storyKnowsItsSource() {
        Article article = story(Walks.STORY);

        assertEquals("in/a.txt", article.source().path());
        assertEquals("UTF-8", article.source().charset());
        assertEquals("text", article.source().format());
        assertEquals(Walks.STORY.length(), article.source().size());
        assertEquals("407d68e8bc06ba14fea4a32124c7783a73bd3fed81e1f545bbffd341a2f831e5", article.id());
        assertEquals(Walks.STORY, article.reconstruct());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "FFD8FFE000104A46494600|a JPEG picture, not text",
            "89504E470D0A1A0A0000|a PNG picture, not text",
            "255044462D312E370A|a PDF document, not plain text",
            "D0CF11E0A1B11AE100|an old Word, Excel or PowerPoint document, not plain text",
            "7F454C4602010100|a program (Linux), not text",
            "00000018667479706D703432|a video (MP4), not text",
            "7B5C727466315C616E7369|a rich text (RTF) document, not plain text",
            "0102030405060708090A0B0C|a binary file, not text",
            "0000000000000000|it holds nothing but empty bytes"})
    void whatIsNoTextIsNamed(String hex, String reason) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertEquals(Refused.unreadable("in/a.txt", reason), reader.read(new Input.Bytes("in/a.txt", bytes)));
    }

    @Test
    void noiseIsBinary() {
        byte[] noise = new byte[10_000];
        new Random(7).nextBytes(noise);

        assertEquals(Refused.unreadable("in/a.txt", "a binary file, not text"), reader.read(new Input.Bytes("in/a.txt", noise)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<!DOCTYPE html><html><p>It sailed again.</p></html>|html",
            "  <HTML lang=en><p>It sailed again.</p></HTML>|html",
            "<?xml version='1.0'?><nitf><body><body.content><p>It sailed again.</p></body.content></body></nitf>|nitf",
            "{\"headline\": \"Night ferry\", \"body\": \"It sailed again.\"}|json",
            "{\"uri\": \"x\", \"headline\": \"Night ferry\", \"body_text\": \"It sailed again.\"}|ninjs",
            "It sailed again.|text"})
    void formatIsFoundByContent(String text, String format) {
        assertEquals(format, story(text).source().format());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{{#rendered}} {{/rendered}}", "[caption id=\"x\"]Photo[/caption]", "<<#rendered>> <</rendered>>", "{that} was odd",
            "<p>A paragraph, scraped</p>", "GIF89a is the name of a format", "ID3 tags explained", "MZ for short"})
    void plainTextStaysText(String text) {
        story(text + "\n\nA second paragraph.\n");
    }

    @Test
    void someControlCharactersDoNotMakeATextBinary() {
        story("Dateline\f\n\nA story from an old terminal, with a bell\u0007 in it and some more words to go on with, "
                + "and on, and on, and on.\n\u001A");
    }

    @Test
    void warningsOfDecodingComeFirst() {
        byte[] bytes = "Brücke bleibt, größer und schöner\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;

        Article article = assertInstanceOf(Reading.Story.class, reader.read(new Input.Bytes("in/a.txt", bytes))).article();
        assertEquals("Some characters could not be decoded", article.warnings().getFirst().message());
    }

    private Reading read(String text) {
        return reader.read(new Input.Bytes("in/a.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    private Article story(String text) {
        return assertInstanceOf(Reading.Story.class, read(text), text).article();
    }
}
