package wirecopy.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import wirecopy.format.json.JsonItems;
import wirecopy.format.json.JsonLayout;

/**
 * Finds one object in a JSON file again by its number. Remembers of the files asked for last where some of their objects begin, so that only the
 * first look into a large file takes long.
 */
final class JsonPlaces {

    private static final int FILES = 16;
    /** Every so many objects the place of one is kept: 250,000 of them for a file of 32 million. */
    private static final int STEP = 128;
    private static final int BEGINNING = 1 << 22;

    private final Map<Path, Places> files = new LinkedHashMap<>(FILES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Places> eldest) {
            return size() > FILES;
        }
    };

    /** @param starts of objects, by how many are before them */
    private record Places(long size, FileTime modified, JsonLayout layout, TreeMap<Long, Long> starts) {
    }

    /** The object of this number, or null where there is none of it, or the file has to be walked. */
    synchronized Input find(Path file, String path, String number) throws IOException {
        long wanted = number(number);
        if (wanted < 1) {
            return null;
        }
        Places places = places(file);
        if (places.layout().shape() == JsonLayout.Shape.OBJECT) {
            return null;
        }
        Map.Entry<Long, Long> from = places.starts().floorEntry(wanted - 1);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from.getValue());
            JsonItems items = new JsonItems(in, places.layout().shape(), from.getValue(), from.getKey(), Limits.STORY);
            while (items.next() && items.number() <= wanted) {
                if (items.number() == wanted) {
                    return JsonWalk.input(path, items.bytes());
                }
                if (items.number() % STEP == 0) {
                    places.starts().putIfAbsent(items.number() - 1, items.start());
                }
                items.skip();
            }
        }
        return null;
    }

    private Places places(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        Places known = files.get(file);
        if (known != null && known.size() == now.size() && known.modified().equals(now.lastModifiedTime())) {
            return known;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] beginning = in.readNBytes(BEGINNING);
            ByteOrderMark mark = ByteOrderMark.of(beginning);
            boolean narrow = mark == null || mark.length() == 3;
            JsonLayout layout = narrow ? JsonLayout.of(beginning) : new JsonLayout(JsonLayout.Shape.OBJECT, 0);
            Places places = new Places(now.size(), now.lastModifiedTime(), layout, new TreeMap<>(Map.of(0L, (long) layout.start())));
            files.put(file, places);
            return places;
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
