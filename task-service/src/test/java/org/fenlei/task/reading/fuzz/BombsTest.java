package org.fenlei.task.reading.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every bomb is refused, or read, within five seconds and 64 MiB: read by a process whose heap has no more room beside
 * the file, in processor time with that of its garbage collector.
 */
class BombsTest {
    private static final int FREE_MEBIBYTES = 64;
    private static final int MOST_MILLISECONDS = 5_000;

    @Test
    void areRefusedOrReadInTimeAndInLittleMemory(@TempDir Path folder) throws IOException, InterruptedException {
        List<Path> bombs = written(folder);

        Map<String, String> outcomes = outcomes(folder, bombs);

        assertThat(outcomes).hasSameSizeAs(bombs);
        assertThat(outcomes).allSatisfy((bomb, outcome) -> {
            String[] told = outcome.split("\t", 2);
            assertThat(told[1]).as(bomb).doesNotStartWith("FINDING");
            assertThat(Integer.parseInt(told[0])).as(bomb).isLessThan(MOST_MILLISECONDS);
        });
    }

    private static List<Path> written(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        for (Map.Entry<String, Supplier<byte[]>> bomb : Bombs.all().entrySet()) {
            files.add(Files.write(folder.resolve(bomb.getKey()), bomb.getValue().get()));
        }
        return files;
    }

    private static Map<String, String> outcomes(Path folder, List<Path> bombs)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx192m",
                "-Xmn8m",
                "-Dorg.jboss.logging.provider=jdk",
                "-cp",
                System.getProperty("java.class.path"),
                HeapBound.class.getName(),
                String.valueOf(FREE_MEBIBYTES)));
        bombs.forEach(bomb -> command.add(bomb.toString()));
        Path told = folder.resolve("told");
        Process process = new ProcessBuilder(command)
                .redirectOutput(told.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("errors")))
                .isZero();
        try (Stream<String> lines = Files.lines(told)) {
            return lines.map(line -> line.split("\t", 2)).collect(Collectors.toMap(line -> line[0], line -> line[1]));
        }
    }
}
