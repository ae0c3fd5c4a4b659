package wirecopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.code_intelligence.jazzer.Jazzer;

import wirecopy.format.DecoderFuzz;
import wirecopy.format.FormatFuzz;
import wirecopy.format.StoryFuzz;
import wirecopy.parse.LengthFuzz;
import wirecopy.parse.credit.CreditFuzz;
import wirecopy.parse.marker.MarkerFuzz;

/**
 * Has a fuzzer look for inputs that break a law, each target in a program of its own. A build tries the same inputs every time: those
 * that once broke something, kept in a folder for each target, the golden cases, and what grows out of them from a fixed seed.
 *
 * <p>{@code mvn test -Dtest=FuzzTest -Dfuzz.seconds=300} searches each target for so long, from a new seed, going on from what
 * target/fuzz holds of an earlier search. What breaks a law is kept in the target's folder, so that the next build is red.
 */
class FuzzTest {

    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 0);
    private static final Path KEPT = Path.of("src/test/resources/wirecopy/fuzz");
    private static final Path GOLDEN = Path.of("src/test/resources/wirecopy/parse/golden");
    private static final Path WORK = Path.of("target/fuzz");

    static Stream<Arguments> targets() {
        return Stream.of(Arguments.of(MarkerFuzz.class, 3000), Arguments.of(CreditFuzz.class, 3000),
                Arguments.of(DecoderFuzz.class, 3000),
                Arguments.of(StoryFuzz.class, 800), Arguments.of(FormatFuzz.class, 1500), Arguments.of(LengthFuzz.class, 100));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void noInputBreaksTheLaw(Class<?> target, int runs) throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.arch").matches("amd64|x86_64|aarch64"), "the fuzzer is not made for this processor");
        Path log = Files.createDirectories(WORK).resolve(target.getSimpleName() + ".log");
        Process fuzzer = new ProcessBuilder(command(target, runs)).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertEquals(0, fuzzer.waitFor(), () -> target.getSimpleName() + " found something, see " + log + "\n" + end(log));
        } finally {
            fuzzer.destroyForcibly();
        }
    }

    private static List<String> command(Class<?> target, int runs) throws IOException {
        Path kept = KEPT.resolve(target.getSimpleName());
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading", "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"));
        if (SECONDS == 0) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Jazzer.class.getName(), "--target_class="
                + target.getName(),
                "--instrumentation_includes=wirecopy.**", "--instrumentation_excludes=wirecopy.fuzz.**",
                        "--custom_hook_includes=wirecopy.**",
                "--reproducer_path=" + WORK, "-dict=" + KEPT.resolve("words.dict"), "-timeout=120", "-report_slow_units=120",
                        "-rss_limit_mb=0",
                "-max_len=4096", "--trace=cov"));
        if (SECONDS == 0) {
            Path found = Files.createTempDirectory(WORK, target.getSimpleName());
            command.addAll(List.of("-seed=20261124", "-runs=" + runs, "-artifact_prefix=" + WORK + "/", found.toString()));
        } else {
            Path found = Files.createDirectories(WORK.resolve(target.getSimpleName()));
            command.addAll(List.of("-max_total_time=" + SECONDS, "-artifact_prefix=" + Files.createDirectories(kept) + "/",
                    found.toString()));
        }
        if (Files.exists(kept)) {
            command.add(kept.toString());
        }
        command.add(GOLDEN.toString());
        return command;
    }

    private static String end(Path log) {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
