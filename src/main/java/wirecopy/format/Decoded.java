package wirecopy.format;

import java.nio.charset.Charset;
import java.util.List;

import wirecopy.article.Warning;

/**
 * Bytes as text.
 *
 * @param text without byte order mark
 */
record Decoded(String text, Charset charset, List<Warning> warnings) {
}
