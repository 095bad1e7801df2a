package org.fenlei.local.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.fenlei.local.play.Obligations.Obligation;
import org.fenlei.local.play.rules.District;
import org.junit.jupiter.api.Test;

class ObligationsTest {

    private final District district = UnitFile.read(Path.of("samples", "yunxi-units.csv"));

    @Test
    void readsAnObligationAsTheApiListsIt() throws JsonProcessingException {
        String task = """
                {"number":"26","obligations":[{"id":"o1","kind":"RECURRING","minimum":1,"maximum":null,"period":"QUARTER",
                 "dueDate":null,"dueRule":{"of":"WINDOW","month":1,"day":10},"validFrom":null,"per":null,"fanOut":"EACH",
                 "measure":"REPORTED","leadUnits":[{"name":"区教育局","code":"YX-D-JYJ"},{"name":"卫健委","code":"YX-D-WJJ"}],
                 "dependsOn":null,"waitsFor":null}]}
                """;

        List<Obligation> read = Obligations.of(List.of(new ObjectMapper().readTree(task)), district);

        assertThat(read)
                .extracting(each -> each.duty().signature())
                .containsExactly(
                        "task 26: RECURRING, at least 1, every QUARTER, rule WINDOW 1-10, measured by REPORTED,"
                                + " each of [YX-D-JYJ, YX-D-WJJ]");
    }

    @Test
    void expandsGroupsAndTellsFloorsAndWaitingDemands() throws JsonProcessingException {
        String task = """
                {"number":"9","obligations":[
                 {"id":"o1","kind":"LIMIT","minimum":95,"dependsOn":"o2","leadUnits":[{"name":"各街道","code":null}]},
                 {"id":"o2","kind":"MILESTONE","dueDate":"2023-12-31","fanOut":"EACH","measure":"REPORTED","waitsFor":"立法",
                  "leadUnits":[{"name":"各镇","code":null}]}]}
                """;

        List<Obligation> read = Obligations.of(List.of(new ObjectMapper().readTree(task)), district);

        assertThat(read)
                .extracting(each -> each.duty().signature())
                .containsExactly(
                        "task 9: LIMIT, at least 95, special FLOOR",
                        "task 9: MILESTONE, at least 1, by 2023-12-31, measured by REPORTED, special WAITING,"
                                + " each of [YX-T01, YX-T02]");
    }
}
