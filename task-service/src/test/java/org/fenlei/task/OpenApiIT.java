package org.fenlei.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.fenlei.kit.test.OpenApiDocument;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.assignment.domain.AssignmentRefusal;
import org.fenlei.task.extension.domain.ExtensionRefusal;
import org.fenlei.task.plan.domain.PlanRefusal;
import org.fenlei.task.progress.domain.ProgressRefusal;
import org.fenlei.task.reading.ReadingRefusal;
import org.fenlei.task.summary.domain.SummaryRefusal;
import org.fenlei.task.unit.domain.UnitRefusal;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dopenapi.write=true} to take over a wanted change of the API. */
@QuarkusTest
@WithInfrastructure
class OpenApiIT {
    private final OpenApiDocument description = new OpenApiDocument("task");

    @Test
    void servesTheCommittedDocumentByteForByte() throws IOException {
        description.assertCommitted();
        description.assertEverySuccessDescribed();
    }

    @Test
    void describesEveryOperationWithItsRefusals() {
        JsonPath document = description.read();

        assertThat(document.getString("openapi")).isEqualTo("3.0.3");
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");
        assertThat(paths.keySet()).contains("/api/v1/plans/{id}/board", "/api/v1/unit-imports");
        assertThat(paths.values()).flatExtracting(Map::values).allSatisfy(operation -> {
            assertThat(operation).containsKeys("operationId", "summary", "tags");
            assertThat(operation)
                    .extractingByKey("responses")
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsKeys("401", "403");
        });
        Map<String, Object> change = document.getMap("paths.'/api/v1/units/{code}'.patch.responses");
        assertThat(change.keySet()).contains("200", "404", "412", "422", "428");
    }

    /** An answer to a question is final and needs no version. */
    @Test
    void documentsThatEveryChangeNeedsTheVersionThatWasSeen() {
        Map<String, Map<String, Map<String, Map<String, Object>>>> paths =
                description.read().getMap("paths");

        assertThat(paths).isNotEmpty();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (Set.of("put", "patch").contains(method) && !path.contains("/questions")) {
                assertThat(Objects.requireNonNull(operation.get("responses")).keySet())
                        .as("%s %s", method, path)
                        .contains("412", "428");
            }
        }));
    }

    /** A front end looks for the code that it has to explain. */
    @Test
    void namesEveryRefusalWhereItIsGiven() {
        String refusals =
                description
                        .read()
                        .<Map<String, Map<String, Map<String, Map<String, Object>>>>>get("paths")
                        .values()
                        .stream()
                        .flatMap(operations -> operations.values().stream())
                        .map(operation -> String.valueOf(operation.get("responses")))
                        .collect(Collectors.joining());

        assertThat(Stream.of(
                                PlanRefusal.values(),
                                ReadingRefusal.values(),
                                AssignmentRefusal.values(),
                                ProgressRefusal.values(),
                                ExtensionRefusal.values(),
                                SummaryRefusal.values(),
                                UnitRefusal.values())
                        .flatMap(Stream::of)
                        .filter(code -> code.status() != 404))
                .allSatisfy(code -> assertThat(refusals).contains("`" + code.name() + "`"));
    }

    @Test
    void saysWhatEveryOperationAnswersWhenAllIsWell() {
        JsonPath document = description.read();

        Map<String, Map<String, Map<String, Map<String, Object>>>> paths = document.getMap("paths");
        assertThat(paths.values()).flatExtracting(Map::values).allSatisfy(operation -> {
            Map<String, Object> answers = Objects.requireNonNull(operation.get("responses"));
            assertThat(answers.keySet()).anyMatch(status -> status.startsWith("2"));
            answers.forEach((status, answer) -> {
                if (status.startsWith("2")) {
                    assertThat(answer).extracting("description").isNotNull();
                    String told = String.valueOf(answer);
                    assertThat(status.equals("204") || told.contains("$ref") || told.contains("text/html"))
                            .as("%s %s", operation.get("operationId"), answer)
                            .isTrue();
                }
            });
        });
    }
}
