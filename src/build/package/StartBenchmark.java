import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From the start of a process to the text on the screen: the packaged program, a bare window of the same toolkit, and other programs that show
 * texts where they are installed, by turns. Then their memory, and a second start while the program runs.
 *
 * <p>Arguments: the image of the program, the folder of the jars, how many rounds, how many seconds to idle before the memory is looked at.
 */
final class StartBenchmark {

    private static final Path STORIES = Rehearsal.STORIES;
    private static final Area READER = new Area(690, 130, 590, 550);
    private static final Area WHOLE = new Area(160, 90, 1100, 620);
    private static final Area CORNER = new Area(60, 90, 400, 240);

    private final Path folder;
    private final Path home;
    private final String file;
    private final Screen screen;
    private final Map<Contender, List<Double>> times = new LinkedHashMap<>();

    private StartBenchmark(Path folder, Screen screen) throws IOException {
        this.folder = folder;
        this.screen = screen;
        home = Files.createDirectories(folder.resolve("home"));
        file = Files.copy(STORIES.resolve("harbor-seals.txt"), folder.resolve("seals.txt"), StandardCopyOption.REPLACE_EXISTING).toString();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path image = Path.of(arguments[0]).toAbsolutePath();
        if (!Files.isDirectory(image)) {
            System.err.println("There is no package yet: mvn -Ppackage verify -DskipTests");
            System.exit(1);
        }
        Path folder = Files.createTempDirectory("wirecopy-start");
        try (Screen screen = Screen.open()) {
            StartBenchmark benchmark = new StartBenchmark(folder, screen);
            benchmark.gather(image, Path.of(arguments[1]).toAbsolutePath());
            benchmark.starts(Integer.parseInt(arguments[2]));
            benchmark.seconds(image, Integer.parseInt(arguments[2]));
            benchmark.memory(Integer.parseInt(arguments[3]));
        } finally {
            AppImage.delete(folder);
        }
    }

    private void gather(Path image, Path jars) throws IOException, InterruptedException {
        times.put(new Contender("Wirecopy", List.of(image.resolve("bin/wirecopy").toString(), "FILE"), READER), new ArrayList<>());
        times.put(new Contender("bare window", Floor.make(image, jars, folder, screen, file), WHOLE), new ArrayList<>());
        for (Contender other : List.of(new Contender("gedit", List.of("gedit", "--standalone", "FILE"), CORNER),
                new Contender("mousepad", List.of("mousepad", "--disable-server", "FILE"), CORNER),
                new Contender("Calibre's viewer", List.of("ebook-viewer", "FILE"), CORNER))) {
            if (Run.isThere(other.command().getFirst())) {
                times.put(other, new ArrayList<>());
            } else {
                System.out.println(other.name() + " is not installed here, so it takes no part");
            }
        }
    }

    /** The first round only warms up what the system keeps of files. */
    private void starts(int rounds) throws IOException, InterruptedException {
        for (int round = 0; round <= rounds; round++) {
            for (Contender one : times.keySet()) {
                double millis = start(one);
                if (round > 0) {
                    times.get(one).add(millis);
                }
                System.out.printf("%2d  %-18s %6.0f ms%n", round, one.name(), millis);
            }
        }
        double floor = median(times.values().stream().skip(1).findFirst().orElseThrow());
        System.out.printf("%n| start to text shown, median of %d | ms | fastest | to the bare window |%n|---|---|---|---|%n", rounds);
        times.forEach((one, taken) -> System.out.printf("| %s | %.0f | %.0f | %.2f |%n", one.name(), median(taken),
                taken.stream().min(Comparator.naturalOrder()).orElseThrow(), median(taken) / floor));
    }

    private double start(Contender one) throws IOException, InterruptedException {
        int[] before = screen.look(one.text());
        try (Started program = Started.of(one.on(file), screen.display(), home)) {
            return Shown.after(program.begun(), before, screen, one.text());
        }
    }

    private void seconds(Path image, int rounds) throws IOException, InterruptedException {
        Contender program = times.keySet().iterator().next();
        List<Double> taken = new ArrayList<>();
        List<String> stories = List.of(file, STORIES.resolve("bread-prices.txt").toString());
        try (Started first = Started.of(program.on(file), screen.display(), home)) {
            Shown.after(first.begun(), new int[program.text().width() * program.text().height()], screen, program.text());
            for (int round = 0; round < rounds; round++) {
                int[] before = screen.look(program.text());
                try (Started second = Started.of(program.on(stories.get((round + 1) % 2)), screen.display(), home)) {
                    taken.add(Shown.after(second.begun(), before, screen, program.text()));
                }
            }
        }
        System.out.printf("%nA second start while it runs, until its story is shown: median of %d %.0f ms, %.2f of the first%n", rounds, median(taken),
                median(taken) / median(times.get(program)));
    }

    private void memory(int idleSeconds) throws IOException, InterruptedException {
        System.out.printf("%n| memory, MB | most | after %d idle seconds |%n|---|---|---|%n", idleSeconds);
        for (Contender one : times.keySet()) {
            int[] before = screen.look(one.text());
            try (Started program = Started.of(one.on(file), screen.display(), home)) {
                Shown.after(program.begun(), before, screen, one.text());
                Thread.sleep(1000L * idleSeconds);
                System.out.printf("| %s | %.0f | %.0f |%n", one.name(), program.megabytes("VmHWM"), program.megabytes("VmRSS"));
            }
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
