package org.fenlei.local.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenlei.local.play.rules.Assigned;
import org.fenlei.local.play.rules.Cycle;
import org.fenlei.local.play.rules.District;
import org.fenlei.local.play.rules.Duty;
import org.fenlei.local.play.rules.Kind;
import org.fenlei.local.play.rules.Opening;
import org.junit.jupiter.api.Test;

class YunxiDutiesTest {

    private static final Path SAMPLES = Path.of("samples");
    private final District district = UnitFile.read(SAMPLES.resolve("yunxi-units.csv"));
    private final List<Duty> duties = DutyFile.read(SAMPLES.resolve("yunxi-2023-duties.csv"), district);

    @Test
    void coversEveryKindAndEveryCycle() {
        assertThat(duties).extracting(Duty::kind).containsAll(EnumSet.allOf(Kind.class));
        assertThat(duties).extracting(Duty::cycle).containsAll(EnumSet.allOf(Cycle.class));
        assertThat(duties).anyMatch(Duty::jointly).anyMatch(duty -> duty.maximum() != null);
    }

    @Test
    void namesOnlyUnitsAndTasksThatExist() {
        Set<String> tasks = SampleSource.read(SAMPLES.resolve("yunxi-2023-plan.md")).tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.get(0))
                .filter(number -> number.matches("\\d+"))
                .collect(Collectors.toSet());

        assertThat(duties).extracting(Duty::task).containsOnlyElementsOf(tasks);
        assertThat(duties.stream().map(Duty::task).collect(Collectors.toSet())).isEqualTo(tasks);
        assertThat(duties).allMatch(duty -> !duty.units().isEmpty());
    }

    @Test
    void opensAYearThatCanBePlayedInMinutes() {
        List<Assigned> opened = new Opening(2023, LocalDate.of(2023, 1, 1), district).of(duties);

        assertThat(opened).hasSizeBetween(1000, 3000);
        assertThat(opened).extracting(Assigned::key).doesNotHaveDuplicates();
    }
}
