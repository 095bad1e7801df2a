package org.fenlei.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Sends Word files of a thousand tasks, each of a year of its own: the first to a service that has read none, and more. */
final class ImportBench {

    private static final int FIRST_YEAR = 2022;
    private static final int YEARS = 5;
    private static final int UNITS = 20;

    private ImportBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("fenlei-bench-");
        LargeDistrict district = new LargeDistrict(folder, "BI", "洲", UNITS);
        try (RunningSystem system = RunningSystem.open(Path.of(arguments[0]))) {
            system.take(district);
            List<Duration> taken = new ArrayList<>();
            String planId = "";
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                Path file = ThousandRows.write(folder, district, year);
                JsonNode[] read = new JsonNode[1];
                taken.add(Times.once(() -> read[0] = system.read(district, file)));
                planId = read[0].path("planId").asText();
            }
            long tasks = system.database().number("SELECT count(*) FROM task WHERE plan_id = '" + planId + "'");
            long demands = system.database().number("SELECT count(*) FROM obligation WHERE plan_id = '" + planId + "'");
            Duration written = new Limit(system.database()).ofDraft(UUID.fromString(planId));
            ReportTable report = ReportTable.of("Word files of %d tasks with %d demands", tasks, demands);
            report.line("the first", taken.get(0), written);
            taken.subList(1, YEARS).stream()
                    .sorted()
                    .skip((YEARS - 1) / 2)
                    .findFirst()
                    .ifPresent(
                            median -> report.line("of the next %d, the median".formatted(YEARS - 1), median, written));
            report.line("the slowest", taken.stream().max(Duration::compareTo).orElseThrow(), written);
        }
    }
}
