package org.fenlei.task.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Api;
import org.fenlei.task.Districts;
import org.fenlei.task.Published;
import org.junit.jupiter.api.Test;

/** A real district's plan, where the environment names a folder with one: read, answered, published. */
@QuarkusTest
@WithInfrastructure
class RealPlanIT {

    private static final Set<String> RECURRING = Set.of("MONTH", "QUARTER", "YEAR");

    @Test
    void opensWhatARealPlanDemands() throws IOException {
        Districts.require("RP", "真区");
        String planId = publish(draft(plan("zhonglou-2023.txt"), "RP"));

        Set<String> recurring = obligations(planId)
                .filter(each -> RECURRING.contains(String.valueOf(each.get("period"))))
                .map(each -> String.valueOf(each.get("id")))
                .collect(Collectors.toSet());
        assertThat(windows(planId, recurring)).hasSize(73);
        assertThat(dueOnce(planId))
                .contains(
                        "11 2023-04-30",
                        "29 2023-04-30",
                        "9 2023-06-30",
                        "12 2023-09-30",
                        "28 2023-10-31",
                        "13 2023-11-30",
                        "23 2023-12-31",
                        "5 2023-12-31");
    }

    @Test
    void opensWhatANarrativePlanDemands() throws IOException {
        Districts.require("RPB", "叙区");
        Path file = plan("baicheng-2022.txt");
        JsonPath report = draft(file, "RPB");
        Set<String> recurring = obligations(report.getString("planId"))
                .filter(each -> RECURRING.contains(String.valueOf(each.get("period"))))
                .map(RealPlanIT::words)
                .collect(Collectors.toSet());

        String planId = publish(report);

        Set<String> asRead = obligations(planId)
                .filter(each -> recurring.contains(words(each)))
                .map(each -> String.valueOf(each.get("id")))
                .collect(Collectors.toSet());
        assertThat(windows(planId, asRead)).hasSize(36);
        assertThat(dueOnce(planId))
                .containsExactlyInAnyOrder(
                        "二（一）2 2022-12-31",
                        "二（二）1 2022-12-31",
                        "二（三）3 2022-03-31",
                        "二（五）1 2022-03-31",
                        "二（五）2 2022-05-31",
                        "二（五）2 2022-09-30",
                        "二（六）1 2022-12-31");
    }

    /** What tells an obligation of a plan from the others, as draft and when published. */
    private static String words(Map<String, Object> obligation) {
        return obligation.get("taskNumber") + " " + obligation.get("title") + " " + obligation.get("period");
    }

    private static Path plan(String name) {
        String folder = System.getenv("FENLEI_PLANS");
        assumeTrue(folder != null, "FENLEI_PLANS names no folder");
        Path file = Path.of(folder, name);
        assumeTrue(Files.exists(file), "no such plan");
        return file;
    }

    /** Reads it twice: once to learn which units it names, and again when they are known. */
    private static JsonPath draft(Path file, String district) throws IOException {
        String blind = read(file, district).getString("planId");
        registerAllUnitsNamedIn(blind, district);
        Api.admin().delete("/api/v1/plans/" + blind).then().statusCode(204);
        return read(file, district);
    }

    /** Takes the first proposal of every question before. */
    private static String publish(JsonPath report) {
        Published.answerAll(report.getString("id"), report);
        return Published.publish(report.getString("planId"));
    }

    private static Stream<Map<String, Object>> obligations(String planId) {
        return Api.all(Api.admin().queryParam("planId", planId).queryParam("limit", 200), "/api/v1/obligations")
                .stream();
    }

    private static Stream<String> windows(String planId, Set<String> obligations) {
        return Published.assignments(planId, "dueFrom", "2022-01-01").stream()
                .filter(each -> obligations.contains(String.valueOf(each.get("obligationId"))))
                .map(each -> each.get("obligationId") + " " + each.get("window"))
                .distinct();
    }

    private static Stream<String> dueOnce(String planId) {
        return Published.assignments(planId, "dueFrom", "2022-01-01").stream()
                .filter(each -> !"STANDING".equals(each.get("kind")))
                .filter(each -> each.get("period") == null)
                .map(each -> each.get("taskNumber") + " " + each.get("dueDate"))
                .distinct();
    }

    private static JsonPath read(Path file, String district) throws IOException {
        return Api.importPlan("plan.txt", Files.readAllBytes(file), Map.of("districtUnit", district))
                .statusCode(201)
                .body("lines.unrecognised", equalTo(0))
                .extract()
                .jsonPath();
    }

    /** The district knows few units at first; whatever else the plan names becomes one of its departments. */
    private static void registerAllUnitsNamedIn(String planId, String district) {
        List<String> names = Api.all(Api.admin(), "/api/v1/plans/" + planId + "/tasks").stream()
                .flatMap(task -> unknownUnits(task))
                .distinct()
                .toList();
        StringBuilder list = new StringBuilder("code,name,level,kind,parentCode\n");
        for (int i = 0; i < names.size(); i++) {
            list.append("%1$s-N%2$d,%3$s,DISTRICT,GOVERNMENT_DEPARTMENT,%1$s%n".formatted(district, i, names.get(i)));
        }
        Api.requireUnits(list.toString());
    }

    private static Stream<String> unknownUnits(Map<String, Object> task) {
        List<?> units = (List<?>) Objects.requireNonNull(task.get("leadUnits"));
        return units.stream()
                .map(unit -> (Map<?, ?>) unit)
                .filter(unit -> unit.get("code") == null)
                .map(unit -> String.valueOf(unit.get("name")));
    }
}
