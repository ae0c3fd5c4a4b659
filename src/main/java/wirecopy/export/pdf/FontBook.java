package wirecopy.export.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The installed fonts, opened one by one as text asks for them. */
final class FontBook {

    private static final List<String> SERIF = List.of("Source Serif 4", "Source Serif Pro", "Charter", "Noto Serif", "Georgia", "Cambria", "Liberation Serif",
            "Times New Roman", "Times", "DejaVu Serif");
    private static final List<String> SANS = List.of("Source Sans 3", "Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans", "DejaVu Sans");
    private static final int ALIKE = 4;

    private final Map<Path, List<Face>> opened = new LinkedHashMap<>();
    private final List<Path> files;
    private final List<Path> ranked;
    private final Set<Face> taken = new LinkedHashSet<>();
    private final Map<String, Face> named = new HashMap<>();
    private final Map<Face, Map<Integer, Face>> others = new HashMap<>();
    private final Setting setting;

    FontBook(List<Path> files, Setting setting) {
        this.files = List.copyOf(files);
        this.ranked = files.stream().sorted(Comparator.comparingInt(FontBook::rank)).toList();
        this.setting = setting;
    }

    /** @throws NoFontException where no font is installed that could be used */
    Face of(Style style) throws NoFontException {
        boolean sans = style.sans || setting.sans();
        String key = sans + " " + style.bold + " " + style.italic;
        Face face = named.get(key);
        if (face == null) {
            face = find(sans, style.bold, style.italic);
            named.put(key, face);
        }
        return face;
    }

    private Face find(boolean sans, boolean bold, boolean italic) throws NoFontException {
        List<String> families = new ArrayList<>(List.of(sans ? setting.sansFamily() : setting.serifFamily()));
        families.addAll(sans ? SANS : SERIF);
        families.removeIf(String::isBlank);
        for (String family : families) {
            List<Face> alike = family(family);
            if (!alike.isEmpty()) {
                return alike.stream().min(Comparator.comparingInt(face -> (face.bold() == bold ? 0 : 4) + (face.italic() == italic ? 0 : 2)
                        + (face.isPlain() ? 0 : 1))).orElseThrow();
            }
        }
        return first(face -> face.shows('a') && face.embeds()).orElseThrow(NoFontException::new);
    }

    private List<Face> family(String family) {
        String start = squeeze(family);
        return files.stream().filter(file -> squeeze(file.getFileName().toString()).startsWith(start.substring(0, Math.min(ALIKE, start.length()))))
                .flatMap(file -> open(file).stream()).filter(face -> face.family().equalsIgnoreCase(family) && face.shows('a') && face.embeds()).toList();
    }

    /** A font that shows a character: the wanted one, else the best other; the wanted one too where none does. */
    Face showing(int codePoint, Face wanted, boolean joining) {
        if (wanted.shows(codePoint) && (!joining || wanted.joins())) {
            return wanted;
        }
        Map<Integer, Face> known = others.computeIfAbsent(wanted, face -> new HashMap<>());
        Face found = known.get(codePoint);
        if (found == null) {
            Predicate<Face> fits = face -> face.shows(codePoint) && (!joining || face.joins()) && face.embeds();
            // a font that was taken before is taken again, so that a script is not set in two
            found = taken.stream().filter(fits).filter(face -> face.bold() == wanted.bold()).findFirst().or(() -> first(fits).map(face -> cut(face, wanted, fits))).orElse(wanted);
            known.put(codePoint, found);
            if (found != wanted) {
                taken.add(found);
            }
        }
        return found;
    }

    /** The cut of the same family that is as bold and as slanted as the wanted font, where there is one. */
    private Face cut(Face face, Face wanted, Predicate<Face> fits) {
        return family(face.family()).stream().filter(fits).filter(other -> other.bold() == wanted.bold() && other.italic() == wanted.italic() && other.isPlain())
                .findFirst().orElse(face);
    }

    private Optional<Face> first(Predicate<Face> fits) {
        return ranked.stream().flatMap(file -> open(file).stream()).filter(fits).findFirst();
    }

    /** Text fonts of many scripts first, those of one weight and for signs last. */
    private static int rank(Path file) {
        String name = squeeze(file.getFileName().toString());
        int rank = name.startsWith("noto") ? 0 : name.matches("(dejavu|liberation|droid|arial|segoe|hiragino|pingfang|geeza).*") ? 1 : 2;
        boolean regular = !name.matches(".*(bold|italic|oblique|light|thin|black|condensed|mono|emoji|symbol|music|math).*");
        return rank + (regular ? 0 : 10);
    }

    private List<Face> open(Path file) {
        return opened.computeIfAbsent(file, FontBook::read);
    }

    private static List<Face> read(Path file) {
        try {
            Font[] fonts = Font.createFonts(file.toFile());
            boolean collection = file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttc|otc)");
            List<Face> faces = new ArrayList<>();
            for (int i = 0; i < fonts.length; i++) {
                faces.add(new Face(fonts[i], collection ? file + "," + i : file.toString(), collection));
            }
            return faces;
        } catch (FontFormatException | IOException | RuntimeException e) {
            return List.of(); // damaged, or of a sort that Java does not know
        }
    }

    private static String squeeze(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
