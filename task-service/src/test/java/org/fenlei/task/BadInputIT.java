package org.fenlei.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, the answer is a problem that names what is wrong, and nothing changes. */
@QuarkusTest
@WithInfrastructure
class BadInputIT {

    @Test
    void refusesWhatIsNoWordFile() {
        Districts.require("XA", "坏区");

        refusedPlan("plan.docx", "PK nothing of the sort".getBytes(StandardCharsets.UTF_8));
        refusedPlan("plan.docx", new byte[0]);
        refusedPlan("plan.docx", zip("hello.txt", new byte[] {1, 2, 3}));
        refusedPlan("plan.pdf", "%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8));
        refusedPlan("plan.txt", "没有表格的文件\n只有两行".getBytes(StandardCharsets.UTF_8));
        refusedPlan("plan.docx", PlanFiles.titled("坏区2023年计划").docx());
        Api.admin().queryParam("districtUnit", "XA").get("/api/v1/plans").then().body("items", empty());
    }

    @Test
    void refusesAFileOf50MegabytesAndABomb() {
        byte[] large = new byte[50 * 1024 * 1024];
        refused(Api.importPlan("large.docx", large, Map.of()), 413);
        refused(Api.importUnits(large), 413);

        byte[] bomb = zip("xl/worksheets/sheet1.xml", new byte[200 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(1024 * 1024);
        refused(Api.importUnits(bomb), 413);
        refused(Api.importPlan("bomb.docx", zip("word/document.xml", new byte[200 * 1024 * 1024]), Map.of()), 422);
    }

    @Test
    void refusesAFormWithoutAFileOrWithAYearThatIsNone() {
        refused(
                Api.admin()
                        .multiPart("year", "2023")
                        .post("/api/v1/plan-imports")
                        .then(),
                422);
        refused(Api.admin().multiPart("other", "x").post("/api/v1/unit-imports").then(), 422);
        refused(Api.importPlan("plan.docx", new byte[] {1}, Map.of("year", "twenty")), 422);
        refused(Api.importPlan("plan.docx", new byte[] {1}, Map.of("districtUnit", "NOWHERE")), 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/assignments?status=SLEEPING",
                "/api/v1/assignments?planId=nonsense",
                "/api/v1/assignments?dueFrom=yesterday",
                "/api/v1/assignments?cursor=nonsense",
                "/api/v1/assignments?cursor=AAAA",
                "/api/v1/assignments?limit=0",
                "/api/v1/assignments?limit=201",
                "/api/v1/assignments?unit=%00",
                "/api/v1/assignments?updatedSince=now",
                "/api/v1/extensions?status=SLEEPING",
                "/api/v1/extensions?planId=nonsense",
                "/api/v1/extensions?cursor=AAAA",
                "/api/v1/assignments/due?days=soon",
                "/api/v1/search",
                "/api/v1/search?q=%25&cursor=nonsense",
                "/api/v1/units?level=HAMLET",
                "/api/v1/units?name=%00",
                "/api/v1/units?cursor=nonsense!",
                "/api/v1/plans?year=0",
                "/api/v1/plans?cursor=eA",
                "/api/v1/tasks",
                "/api/v1/obligations?planId=x",
                "/api/v1/task-audit?from=never",
                "/api/v1/units/%00"
            })
    void refusesParametersByName(String path) {
        refused(Api.admin().urlEncodingEnabled(false).get(path).then(), 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/units/nobody",
                "/api/v1/units/a%27%3B--",
                "/api/v1/plans/nonsense",
                "/api/v1/plans/00000000-0000-0000-0000-000000000000/tasks",
                "/api/v1/plans/00000000-0000-0000-0000-000000000000/heat-map",
                "/api/v1/assignments/1",
                "/api/v1/assignments/00000000-0000-0000-0000-000000000000/progress-reports",
                "/api/v1/assignments/00000000-0000-0000-0000-000000000000/extensions",
                "/api/v1/calendars/soon",
                "/api/v1/nothing-here"
            })
    void findsNothingWhereNothingIs(String path) {
        refused(Api.admin().urlEncodingEnabled(false).get(path).then(), 404);
    }

    @Test
    void refusesBodiesThatAreNoJson() {
        String assignment = "/api/v1/assignments/" + UUID.randomUUID();

        for (String body : new String[] {"{", "[]", "null", "\"x\"", "{\"reason\":{}}"}) {
            int status = Api.admin()
                    .contentType("application/json")
                    .body(body)
                    .post(assignment + "/waiver")
                    .statusCode();
            assertThat(status).as(body).isBetween(400, 499);
        }
        int publication = Api.admin()
                .contentType("application/json")
                .body("{\"effectiveDate\":\"someday\"}")
                .post("/api/v1/plans/" + UUID.randomUUID() + "/publication")
                .statusCode();
        assertThat(publication).isBetween(400, 499);
    }

    private static void refusedPlan(String name, byte[] file) {
        refused(Api.importPlan(name, file, Map.of("districtUnit", "XA")), 422);
    }

    private static void refused(ValidatableResponse answer, int status) {
        answer.statusCode(status).contentType(containsString("application/problem+json"));
    }

    private static byte[] zip(String entry, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
