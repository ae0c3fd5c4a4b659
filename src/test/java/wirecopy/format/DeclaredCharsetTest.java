package wirecopy.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredCharsetTest {

    /** Short texts that a guess would read otherwise. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<html><head><meta charset=\"windows-1251\"></head><p>%s</p>|windows-1251|windows-1251|Жо",
            "<html><meta http-equiv=Content-Type content='text/html; charset=koi8-r'><p>%s|koi8-r|KOI8-R|Жо",
            "<?xml version='1.0' encoding='iso-8859-2'?><nitf>%s</nitf>|iso-8859-2|ISO-8859-2|Łóź",
            "<html><meta name=x content=y><META CHARSET=gb2312><p>%s</p>|GB18030|GB18030|港",
            "<html><meta charset=iso-8859-1><p>%s</p>|windows-1252|windows-1252|“ü”",
            "<html><meta charset=shift_jis><p>%s</p>|windows-31j|windows-31j|港"})
    void declarationDecides(String page, String written, String read, String text) {
        Decoded decoded = Decoder.decode(page.formatted(text).getBytes(Charset.forName(written)));

        assertEquals(page.formatted(text), decoded.text());
        assertEquals(read, decoded.charset().name());
        assertEquals(List.of(), decoded.warnings());
    }

    @Test
    void whatIsUtf8IsUtf8WhateverItDeclares() {
        assertEquals(StandardCharsets.UTF_8, Decoder.decode("<html><meta charset=iso-8859-1><p>für</p>".getBytes(StandardCharsets.UTF_8)).charset());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\uFEFF<?xml version='1.0' encoding='iso-8859-1'?><nitf>für</nitf>|UTF-8|UTF-8",
            "\uFEFF<html><meta charset=utf-8><p>für</p>|UTF-16LE|UTF-16LE",
            "<html><meta charset=utf-8><p>für</p></html>|UTF-16BE|UTF-16BE",
            "<?xml version='1.0' encoding='UTF-16'?><nitf>für</nitf>|UTF-8|UTF-8"})
    void bytesThatShowTheirEncodingContradictTheDeclaration(String page, String written, String read) {
        Decoded decoded = Decoder.decode(page.getBytes(Charset.forName(written)));

        assertEquals(page.replace("\uFEFF", ""), decoded.text());
        assertEquals(read, decoded.charset().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "charset=koi8-r in a text", "<html><p>no declaration", "<html><meta charset=klingon>", "<html><meta charset=utf-16le>", "<html><meta charset=\"\">",
            "<html><meta charset", "<?xml version='1.0' encoding='"})
    void noDeclaration(String text) {
        assertNull(DeclaredCharset.of(text.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void declarationThatDoesNotFitIsOverruled() {
        byte[] bytes = "<html><meta charset=utf-8><p>Brücke bleibt, größer und schöner für alle</p>".getBytes(Charset.forName("windows-1252"));

        assertEquals("windows-1252", Decoder.decode(bytes).charset().name());
    }
}
