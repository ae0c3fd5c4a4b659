package wirecopy.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Walks a file, a folder with all below it, or an archive, and hands over everything found, in the order of names. Whatever is
 * wrong with one input, the walk goes on with the next. Made for one walk.
 */
public final class Walker {

    /** As much as tells an archive from other files: a tar file says what it is after 257 bytes. */
    private static final int HEAD = 512;

    private final Known known;
    private final Sink sink;
    private final Set<Object> folders = new HashSet<>();
    private boolean goesOn = true;

    private Walker(Known known, Sink sink) {
        this.known = known;
        this.sink = sink;
    }

    /** @return whether the walk came to its end, rather than being ended by the sink */
    public static boolean walk(Path start, Sink sink) {
        return walk(start, Known.NOTHING, sink);
    }

    /** As above; what is known and unchanged is passed over. */
    public static boolean walk(Path start, Known known, Sink sink) {
        Walker walker = new Walker(known, sink);
        walker.visit(start, true);
        return walker.goesOn;
    }

    /**
     * Walks what a stream gives, as if it were a file of this name: a story, or a JSON file of several.
     *
     * @return as above
     */
    public static boolean walk(String name, InputStream in, Sink sink) throws IOException {
        Walker walker = new Walker(Known.NOTHING, sink);
        byte[] head = in.readNBytes(HEAD);
        if (ArchiveKind.of(head) != null) {
            walker.give(Refused.unreadable(name, "an archive, which must lie in a file to be opened"));
        } else {
            walker.readStream(name, head, in);
        }
        return walker.goesOn;
    }

    /** Whether a walk that meets a file or folder of this name in a folder passes it over. */
    public static boolean passesOver(Path name) {
        return Names.reasonToSkip(name.toString()) != null;
    }

    private void visit(Path path, boolean start) {
        String skip = start ? null : Names.reasonToSkip(path.getFileName().toString());
        if (skip != null) {
            give(Refused.skipped(path.toString(), skip));
            return;
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                visitFolder(path, attributes, start);
            } else if (attributes.isRegularFile()) {
                visitFile(path, attributes);
            } else {
                give(Refused.unreadable(path.toString(), "not a file with text but a device or a pipe"));
            }
        } catch (IOException e) {
            give(Refused.unreadable(path.toString(), Files.isSymbolicLink(path) ? Problem.ofLink(e) : Problem.ofFile(e)));
        }
    }

    private void visitFolder(Path folder, BasicFileAttributes attributes, boolean start) {
        try {
            Object identity = attributes.fileKey() != null ? attributes.fileKey() : folder.toRealPath();
            if (!folders.add(identity)) {
                give(Refused.skipped(folder.toString(), "a link to a folder that is already being read"));
                return;
            }
            List<Path> children = children(folder);
            if (start && children.isEmpty()) {
                give(Refused.skipped(folder.toString(), "the folder is empty"));
            }
            Set<String> names = children.stream().map(child -> child.getFileName().toString()).collect(Collectors.toSet());
            for (Path child : children) {
                if (!goesOn) {
                    return;
                }
                String page = PageFolder.page(child, names);
                if (page == null || !Files.isDirectory(child)) {
                    visit(child, false);
                } else {
                    give(Refused.skipped(child.toString(), "belongs to the saved page " + page));
                }
            }
        } catch (IOException e) {
            give(Refused.unreadable(folder.toString(), Problem.ofFile(e)));
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(null);
        return children;
    }

    private void visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (known.isUnchanged(file, attributes)) {
            return;
        }
        readFile(file, attributes.size());
        if (goesOn) {
            known.read(file, attributes);
        }
    }

    private void readFile(Path file, long size) throws IOException {
        String path = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            if (ArchiveKind.of(head) != null) {
                in.close();
                goesOn &= ArchiveWalk.of(file, head, _ -> true, sink);
            } else if (size > Limits.STORY && !JsonWalk.begins(head)) {
                String what = Magic.of(head);
                give(Refused.unreadable(path, what != null ? what : Limits.tooLargeForStory(size)));
            } else {
                readStream(path, head, in);
            }
        }
    }

    private void readStream(String path, byte[] head, InputStream in) throws IOException {
        if (JsonWalk.begins(head)) {
            goesOn &= new JsonWalk(path, _ -> true, sink).walk(head, in);
            return;
        }
        byte[] bytes = head.length < HEAD ? head : whole(head, in);
        if (bytes.length > Limits.STORY) {
            give(Refused.unreadable(path, Limits.tooLargeForStory()));
        } else {
            goesOn = goesOn && XmlWalk.give(path, bytes, _ -> true, sink);
        }
    }

    /** One byte more than allowed tells a file that grew since its size was asked for. */
    private static byte[] whole(byte[] head, InputStream in) throws IOException {
        byte[] rest = in.readNBytes((int) Limits.STORY + 1 - head.length);
        byte[] all = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        return all;
    }

    private void give(Input input) {
        goesOn = goesOn && sink.take(input);
    }
}
