package org.fenlei.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.Tokens;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.notification.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class ContactImportIT {
    private static final String HEADER = "code,name,level,contactName,contactEmail,contactRole\n";

    private final String unit =
            "I" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsTheEncodingsThatPeopleSaveIn(String charset) {
        Scene.importContacts(
                        row("周若琳;陈望舒", "a@x.cn;b@x.cn", "CONTACT;HEAD").getBytes(Charset.forName(charset)), "u.csv")
                .statusCode(200)
                .body("total", equalTo(1))
                .body("created", equalTo(1));

        assertThat(names()).containsExactly("周若琳", "陈望舒");
    }

    @Test
    void warnsOfAUnitThatTheDirectoryDoesNotKnowAndTakesItsContacts() {
        Scene scene = new Scene();
        Scene.settle();
        String list = row("周若琳", "a@x.cn", "CONTACT") + scene.street() + ",锦溪街道,TOWN,许子涵,c@x.cn,CONTACT\n";

        Scene.importContacts(list.getBytes(StandardCharsets.UTF_8), "u.csv")
                .statusCode(200)
                .body("created", equalTo(2))
                .body("rows[0].outcome", equalTo("CREATED"))
                .body("rows[0].warnings.code", contains("UNIT_UNKNOWN"))
                .body("rows[0].warnings[0].pointer", equalTo("code"))
                .body("rows[1].outcome", equalTo("CREATED"))
                .body("rows[1].warnings", empty());
    }

    @Test
    void changesNothingWhenTheSameListComesAgain() {
        byte[] list = ("\uFEFF" + row("周若琳", "a@x.cn", "CONTACT")).getBytes(StandardCharsets.UTF_8);
        Scene.importContacts(list, "u.csv").statusCode(200);

        Scene.importContacts(list, "u.csv")
                .statusCode(200)
                .body("unchanged", equalTo(1))
                .body("rows[0].outcome", equalTo("SKIPPED"));
    }

    @Test
    void endsMailsToWhoeverAUnitsListNamesNoLonger() {
        Scene.importContacts(row("周若琳", "a@x.cn", "CONTACT").getBytes(StandardCharsets.UTF_8), "u.csv");

        Scene.importContacts(row("许子涵", "c@x.cn", "CONTACT").getBytes(StandardCharsets.UTF_8), "u.csv")
                .statusCode(200)
                .body("updated", equalTo(1));

        admin().get("/api/v1/contacts?unit=" + unit)
                .then()
                .body("items.findAll { it.active }.name", equalTo(List.of("许子涵")))
                .body("items", hasSize(2));
    }

    @Test
    void refusesARowAndTakesTheOthers() {
        String list = HEADER + unit + ",街道,TOWN,周若琳;陈望舒,a@x.cn,CONTACT\n" + unit + "-2,街道,TOWN,许子涵,c@x.cn,CONTACT\n\n"
                + unit + "-3,街道,TOWN,,,\n";

        Scene.importContacts(list.getBytes(StandardCharsets.UTF_8), "u.csv")
                .statusCode(200)
                .body("total", equalTo(3))
                .body("created", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("refused", equalTo(1))
                .body("rows[0].row", equalTo(2))
                .body("rows[0].errors[0].code", equalTo("LISTS_DIFFER"))
                .body("rows[2].row", equalTo(5));
    }

    @Test
    void readsAWorkbook() throws IOException {
        Scene.importContacts(workbook(), "units.xlsx")
                .log()
                .body()
                .statusCode(200)
                .body("created", equalTo(1));

        assertThat(names()).containsExactly("周若琳");
    }

    @Test
    void refusesWhatIsNoUnitListAndSaysWhy() throws IOException {
        refused(row("周若琳", "a@x.cn", "CONTACT").getBytes(StandardCharsets.UTF_16), "unit-list-encoding", 422);
        refused("code,name\nX,Y\n".getBytes(StandardCharsets.UTF_8), "unit-list-without-header", 422);
        refused(new byte[0], "unit-list-without-header", 422);
        refused(HEADER.getBytes(StandardCharsets.UTF_8), "unit-list-empty", 422);
        refused(bomb(), "unit-list-too-large", 413);
        refused(new byte[21 * 1024 * 1024], "payload-too-large", 413);

        assertThat(names()).isEmpty();
    }

    @Test
    void isForTheDistrictOnly() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Roles.UNIT_HEAD, unit))
                .multiPart("file", "u.csv", HEADER.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/contact-imports")
                .then()
                .statusCode(403);
    }

    private static void refused(byte[] file, String problem, int status) {
        Scene.importContacts(file, "u.csv")
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", endsWith(problem));
    }

    private List<String> names() {
        return admin().get("/api/v1/contacts?unit=" + unit)
                .then()
                .statusCode(200)
                .extract()
                .path("items.name");
    }

    private static RequestSpecification admin() {
        return RestAssured.given().auth().oauth2(Tokens.of(Roles.DISTRICT_ADMIN));
    }

    private String row(String names, String emails, String roles) {
        return HEADER + unit + ",锦溪街道,TOWN," + names + "," + emails + "," + roles + "\n";
    }

    private byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("units");
            List<String> heading = List.of("contactRole", "code", "contactName", "contactEmail");
            List<String> values = List.of("CONTACT", unit, "周若琳", "a@x.cn");
            for (int column = 0; column < heading.size(); column++) {
                sheet.value(1, column, heading.get(column));
                sheet.value(3, column, values.get(column));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 70; megabyte++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
