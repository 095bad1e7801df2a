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
        String folder = System.getenv("FENLEI_PLANS");
        assumeTrue(folder != null, "FENLEI_PLANS names no folder");
        Path file = Path.of(folder, "zhonglou-2023.txt");
        assumeTrue(Files.exists(file), "no such plan");
        Districts.require("RP", "真区");
        String blind = read(file).getString("planId");
        registerAllUnitsNamedIn(blind);
        Api.admin().delete("/api/v1/plans/" + blind).then().statusCode(204);

        JsonPath report = read(file);
        Published.answerAll(report.getString("id"), report);
        String planId = Published.publish(report.getString("planId"));

        List<Map<String, Object>> obligations =
                Api.all(Api.admin().queryParam("planId", planId).queryParam("limit", 200), "/api/v1/obligations");
        Set<String> recurring = obligations.stream()
                .filter(each -> RECURRING.contains(String.valueOf(each.get("period"))))
                .map(each -> String.valueOf(each.get("id")))
                .collect(Collectors.toSet());
        List<Map<String, Object>> assignments = Published.assignments(planId, "dueFrom", "2023-01-01");
        assertThat(assignments.stream()
                        .filter(each -> recurring.contains(String.valueOf(each.get("obligationId"))))
                        .map(each -> each.get("obligationId") + " " + each.get("window"))
                        .distinct())
                .hasSize(73);
        assertThat(assignments.stream()
                        .filter(each -> !"STANDING".equals(each.get("kind")))
                        .filter(each -> each.get("period") == null)
                        .map(each -> each.get("taskNumber") + " " + each.get("dueDate"))
                        .distinct())
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

    private static JsonPath read(Path file) throws IOException {
        return Api.importPlan("plan.txt", Files.readAllBytes(file), Map.of("districtUnit", "RP"))
                .statusCode(201)
                .body("lines.unrecognised", equalTo(0))
                .extract()
                .jsonPath();
    }

    /** The district knows few units at first; whatever else the plan names becomes one of its departments. */
    private static void registerAllUnitsNamedIn(String planId) {
        List<String> names = Api.all(Api.admin(), "/api/v1/plans/" + planId + "/tasks").stream()
                .flatMap(task -> unknownUnits(task))
                .distinct()
                .toList();
        StringBuilder list = new StringBuilder("code,name,level,kind,parentCode\n");
        for (int i = 0; i < names.size(); i++) {
            list.append("RP-N%d,%s,DISTRICT,GOVERNMENT_DEPARTMENT,RP%n".formatted(i, names.get(i)));
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
