package wirecopy.export.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.LayoutProcessor;

/** An installed font: what it can show, how wide, and as it is embedded. Java's own text engine joins the letters of scripts that need it. */
public final class Face {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float MEASURE = 1000;

    private final Font font;
    private final String file;
    private final boolean collection;
    private final boolean bold;
    private final boolean italic;
    private final Map<Integer, Double> widths = new HashMap<>();
    private boolean refused;
    private BaseFont simple;
    private BaseFont joined;
    private BaseFont joinedRtl;

    /** @param file its path, with a comma and its number in a collection */
    Face(Font font, String file, boolean collection) {
        this.font = font.deriveFont(MEASURE);
        this.file = file;
        this.collection = collection;
        String name = font.getFontName(Locale.ROOT).toLowerCase(Locale.ROOT);
        bold = name.contains("bold") || name.contains("black");
        italic = name.contains("italic") || name.contains("oblique");
    }

    public String family() {
        return font.getFamily(Locale.ROOT);
    }

    public boolean bold() {
        return bold;
    }

    public boolean italic() {
        return italic;
    }

    /** Whether the name says a cut that is neither normal nor bold or slanted. */
    boolean isPlain() {
        String name = font.getFontName(Locale.ROOT).toLowerCase(Locale.ROOT);
        return !name.matches(".*(black|light|thin|condensed|narrow|extra|semi|demi|heavy|medium).*");
    }

    boolean shows(int codePoint) {
        return font.canDisplay(codePoint);
    }

    /** Java's text engine takes one font out of a collection, but cannot be told which. */
    boolean joins() {
        return !collection;
    }

    /** Whether it may be embedded, and can. */
    boolean embeds() {
        try {
            if (!refused) {
                simple();
            }
        } catch (IOException | RuntimeException e) {
            refused = true; // its licence forbids it, or it is damaged
        }
        return !refused;
    }

    double ascent() {
        return font.getLineMetrics("x", EXACT).getAscent() / MEASURE;
    }

    /** The width of text whose letters stand by themselves, as a share of the size. */
    double width(String text) {
        return text.codePoints().mapToDouble(c -> widths.computeIfAbsent(c, code -> simpleWidth(Character.toString(code)))).sum();
    }

    private double simpleWidth(String character) {
        try {
            return simple().getWidthPoint(character, 1);
        } catch (IOException e) {
            throw new IllegalStateException("a font that could be read no longer can: " + file, e);
        }
    }

    /** The width of text whose letters are joined, as a share of the size. */
    double width(String text, boolean rtl) {
        char[] letters = text.toCharArray();
        GlyphVector glyphs = font.layoutGlyphVector(EXACT, letters, 0, letters.length, rtl ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / MEASURE;
    }

    BaseFont simple() throws IOException {
        if (simple == null) {
            simple = load();
        }
        return simple;
    }

    BaseFont joined(boolean rtl) throws IOException {
        if (rtl && joinedRtl == null) {
            joinedRtl = loadJoined();
            LayoutProcessor.setRunDirectionRtl(new org.openpdf.text.Font(joinedRtl));
        } else if (!rtl && joined == null) {
            joined = loadJoined();
        }
        return rtl ? joinedRtl : joined;
    }

    /** The document is told apart from others by its fonts, so each writing needs its own: faces live as long as one. */
    private BaseFont load() throws IOException {
        BaseFont base = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, null, null);
        base.setSubset(true);
        return base;
    }

    private BaseFont loadJoined() throws IOException {
        BaseFont base = load();
        LayoutProcessor.loadFont(base, file);
        return base;
    }
}
