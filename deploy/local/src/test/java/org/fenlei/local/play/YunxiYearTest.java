package org.fenlei.local.play;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fenlei.local.play.expectation.Expectation;
import org.fenlei.local.play.expectation.Standing;
import org.fenlei.local.play.rules.Alert;
import org.fenlei.local.play.rules.Assigned;
import org.fenlei.local.play.rules.District;
import org.fenlei.local.play.rules.Opening;
import org.fenlei.local.play.rules.Rung;
import org.fenlei.local.play.script.Act;
import org.fenlei.local.play.script.Script;
import org.junit.jupiter.api.Test;

/** The sample's year is worth watching: something of everything happens in it. */
class YunxiYearTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 1, 31);

    private final District district = UnitFile.read(SAMPLES.resolve("yunxi-units.csv"));
    private final List<Assigned> opened =
            new Opening(2023, FIRST, district).of(DutyFile.read(SAMPLES.resolve("yunxi-2023-duties.csv"), district));
    private final Script script = Script.of(opened, district, FIRST, LAST);
    private final Expectation expectation = Expectation.of(opened, script, district, FIRST, LAST);

    @Test
    void everyActHappens() {
        Map<String, Long> acts = script.acts().stream()
                .collect(groupingBy(act -> act.getClass().getSimpleName(), TreeMap::new, counting()));

        assertThat(acts)
                .containsOnlyKeys(Arrays.stream(Act.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void everyStandingAndEveryRungOccurs() {
        Map<Standing, Long> standings = expectation.standings().values().stream()
                .collect(groupingBy(standing -> standing, TreeMap::new, counting()));
        Map<Rung, Long> rungs =
                expectation.alerts().stream().collect(groupingBy(Alert::rung, TreeMap::new, counting()));
        assertThat(standings).containsOnlyKeys(Standing.values());
        assertThat(rungs).containsOnlyKeys(Rung.values());
    }

    @Test
    void sameScriptEveryTime() {
        assertThat(Script.of(opened, district, FIRST, LAST)).isEqualTo(script);
    }
}
