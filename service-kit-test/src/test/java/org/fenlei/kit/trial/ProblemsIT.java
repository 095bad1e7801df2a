package org.fenlei.kit.trial;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fenlei.kit.trial.Trial.NOTES;
import static org.fenlei.kit.trial.Trial.as;
import static org.fenlei.kit.trial.Trial.note;
import static org.fenlei.kit.trial.Trial.reporterOf;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.Tokens;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class ProblemsIT {

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        Response answer = reporterOf("YX-S01")
                .body("{\"unitCode\":\" \",\"text\":\"far too long for a note of this trial\"}")
                .post(NOTES);

        problem(answer, 422, "validation-failed");
        assertThat(answer.<List<String>>path("errors.pointer")).containsExactlyInAnyOrder("/unitCode", "/text");
        assertThat(answer.<List<String>>path("errors.code")).containsExactlyInAnyOrder("NOT_BLANK", "SIZE");
    }

    @Test
    void namesEveryValueOfTheWrongTypeAtOnce() {
        Response answer = reporterOf("YX-S01")
                .body(
                        "{\"unitCode\":\"YX-S01\",\"text\":\"x\",\"day\":\"30.4.2023\",\"mood\":\"SO_SO\",\"copies\":\"3x\","
                                + "\"mass\":{\"value\":\"1.2345\",\"unit\":\"t\"},\"period\":\"2023-Q7\"}")
                .post(NOTES);

        problem(answer, 422, "validation-failed");
        assertThat(answer.<List<String>>path("errors.pointer"))
                .containsExactlyInAnyOrder("/day", "/mood", "/copies", "/mass", "/period");
        assertThat(answer.<String>path("errors.find { it.pointer == '/mood' }.message"))
                .contains("GOOD, BAD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"unitCode\": | 400 | malformed-request",
                "not json | 400 | malformed-request",
                "[] | 422 | validation-failed",
                "\"text\" | 422 | validation-failed",
                "{\"unitCode\":{},\"text\":\"x\"} | 422 | validation-failed",
                "{\"unitCode\":7,\"text\":\"x\"} | 422 | validation-failed",
                "{\"unitCode\":\"YX-S01\",\"text\":\"x\",\"copies\":1.5} | 422 | validation-failed",
                "{\"unitCode\":\"YX-S01\",\"text\":\"a\\u0000b\"} | 422 | validation-failed",
                "{\"text\":\"x\",\"text\":\"y\",\"unitCode\":\"YX-S01\"} | 400 | malformed-request",
            })
    void refusesBodiesThatCannotBeRead(String body, int status, String type) {
        problem(reporterOf("YX-S01").body(body).post(NOTES), status, type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"unitCode\":\"YX-S01\",\"text\":\"a\\u0000b\"}",
                "{\"unitCode\":\"YX-S01\",\"text\":\"a\\ud800b\"}",
                "{\"unitCode\":\"YX-S01\",\"text\":\"\\udc00\\ud800\"}"
            })
    void namesATextThatCannotBeKept(String body) {
        Response answer = reporterOf("YX-S01").body(body).post(NOTES);

        problem(answer, 422, "validation-failed");
        assertThat(answer.<List<String>>path("errors.pointer")).containsExactly("/text");
    }

    @Test
    void takesCharactersOutsideTheBasicPlane() {
        reporterOf("YX-S01")
                .body("{\"unitCode\":\"YX-S01\",\"text\":\"\\ud83d\\uddd1𠮷\"}")
                .post(NOTES)
                .then()
                .statusCode(201)
                .body("text", equalTo("🗑𠮷"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0001-01-01", "12023-01-01", "2023-02-30", "", " "})
    void aYearHasFourDigits(String day) {
        Response answer = reporterOf("YX-S01")
                .body("{\"unitCode\":\"YX-S01\",\"text\":\"x\",\"day\":\"" + day + "\"}")
                .post(NOTES);

        problem(answer, 422, "validation-failed");
        assertThat(answer.<List<String>>path("errors.code")).containsExactly("NOT_A_DATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[2023,4,30]", "{}", "19477", "true"})
    void aDayIsAText(String day) {
        Response answer = reporterOf("YX-S01")
                .body("{\"unitCode\":\"YX-S01\",\"text\":\"x\",\"day\":" + day + "}")
                .post(NOTES);

        problem(answer, 422, "validation-failed");
        assertThat(answer.<List<String>>path("errors.pointer")).containsExactly("/day");
    }

    @Test
    void aBodyIsRequired() {
        problem(reporterOf("YX-S01").post(NOTES), 422, "validation-failed");
    }

    @Test
    void answersWhatTheServerItselfRefusesLikeEverythingElse() {
        problem(given().get(NOTES), 401, "unauthenticated");
        problem(given().auth().oauth2("garbage").get(NOTES), 401, "unauthenticated");
        problem(
                given().auth()
                        .oauth2(Tokens.withWrongAudience(Roles.UNIT_REPORTER, "YX-S01"))
                        .get(NOTES),
                401,
                "unauthenticated");
        problem(as(Roles.INSPECTOR, "YX").get(NOTES), 403, "forbidden");
        problem(reporterOf("YX-S01").get("/api/v1/nowhere"), 404, "not-found");
        problem(reporterOf("YX-S01").get(NOTES + "/not-an-id"), 404, "not-found");
        problem(reporterOf("YX-S01").get(NOTES + "/" + UUID.randomUUID()), 404, "not-found");
        problem(reporterOf("YX-S01").patch(NOTES), 405, "method-not-allowed");
        problem(reporterOf("YX-S01").accept("image/png").get(NOTES + "/audit"), 406, "not-acceptable");
        problem(reporterOf("YX-S01").contentType("text/csv").body("a,b").post(NOTES), 415, "unsupported-media-type");
    }

    @Test
    void asksForATokenWhereOneIsMissing() {
        assertThat(given().get(NOTES).header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=201, limit",
        "limit=x, limit",
        "cursor=!!, cursor",
        "updatedSince=yesterday, updatedSince",
        "mood=SO_SO, mood",
        "cursor=%00, cursor",
        "anything=a%00b, anything",
        "updatedSince=%2B999999999-12-31T23:59:59Z, updatedSince",
    })
    void namesTheParameterThatIsWrong(String query, String parameter) {
        Response answer = reporterOf("YX-S01").urlEncodingEnabled(false).get(NOTES + "?" + query);

        problem(answer, 422, "validation-failed");
        assertThat(answer.<String>path("errors[0].pointer")).isEqualTo(parameter);
    }

    @Test
    void refusesAFileThatIsTooLargeByName() {
        Response chunked = reporterOf("YX-S01")
                .contentType("multipart/form-data")
                .multiPart("file", "large.csv", new byte[25_000_000])
                .post(NOTES + "/files");
        problem(chunked, 413, "payload-too-large");

        Response ofKnownLength = reporterOf("YX-S01")
                .contentType("application/octet-stream")
                .body(new byte[50_000_000])
                .post(NOTES + "/files");
        problem(ofKnownLength, 413, "payload-too-large");
        assertThat(ofKnownLength.<String>path("detail")).contains("21 MB");
    }

    @Test
    void aMultipartBodyThatIsNoneIsRefused() {
        Response answer = reporterOf("YX-S01")
                .config(config().encoderConfig(
                                encoderConfig().encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                .contentType("multipart/form-data; boundary=x")
                .body("nonsense")
                .post(NOTES + "/files");

        problem(answer, 400, "malformed-request");
    }

    @Test
    void speaksChineseUnlessAskedForEnglish() {
        assertThat(title("zh-CN")).isEqualTo("未找到");
        assertThat(title("en")).isEqualTo("Not found");
        Response invalid = reporterOf("YX-S01")
                .header("Accept-Language", "en")
                .body("{\"unitCode\":\"\",\"text\":\"x\"}")
                .post(NOTES);
        assertThat(invalid.<String>path("errors[0].message")).isEqualTo("must not be blank");
    }

    @Test
    void aFaultTellsNothingOfTheInside() {
        String request = UUID.randomUUID().toString();

        Response answer = reporterOf("YX-S01")
                .header("X-Request-Id", request)
                .body(note("YX-S01", "fail late"))
                .post(NOTES);

        problem(answer, 500, "internal-error");
        assertThat(answer.<String>path("requestId")).isEqualTo(request);
        assertThat(answer.header("X-Request-Id")).isEqualTo(request);
    }

    private static String title(String language) {
        return reporterOf("YX-S01")
                .header("Accept-Language", language)
                .get(NOTES + "/" + UUID.randomUUID())
                .path("title");
    }

    private static void problem(Response answer, int status, @org.jspecify.annotations.Nullable String type) {
        String document = answer.asString();
        assertThat(answer.statusCode()).as(document).isEqualTo(status);
        assertThat(answer.contentType()).as(document).startsWith("application/problem+json");
        assertThat(answer.<Integer>path("status")).isEqualTo(status);
        assertThat(answer.<String>path("title")).isNotBlank();
        assertThat(answer.<String>path("instance")).startsWith("/api/v1/");
        assertThat(answer.<String>path("requestId")).isEqualTo(answer.header("X-Request-Id"));
        if (type != null) {
            assertThat(answer.<String>path("type")).isEqualTo("urn:fenlei:problem:" + type);
        }
        assertThat(document).doesNotContain("org.fenlei", "java.", "jakarta.", "Exception", "com.fasterxml", "\tat ");
    }
}
