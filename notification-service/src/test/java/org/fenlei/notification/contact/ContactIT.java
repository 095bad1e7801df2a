package org.fenlei.notification.contact;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.Tokens;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.notification.Scene;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ContactIT {

    @Test
    void isChangedOnlyByWhoHasSeenIt() {
        Scene scene = new Scene();
        Scene.settle();
        String location = add(head(scene.street()), scene.street(), "a@x.cn")
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .extract()
                .header("Location");
        Map<String, Object> change = Map.of("name", "许子涵", "active", false);

        head(scene.street()).body(change).patch(location).then().statusCode(428);
        head(scene.street())
                .header("If-Match", "\"7\"")
                .body(change)
                .patch(location)
                .then()
                .statusCode(412);
        head(scene.street())
                .header("If-Match", "\"1\"")
                .body(change)
                .patch(location)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("name", equalTo("许子涵"))
                .body("active", equalTo(false))
                .body("roleName", equalTo("联络人"));
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        given().auth()
                .oauth2(Tokens.of(Roles.DISTRICT_ADMIN))
                .contentType(ContentType.JSON)
                .body(Map.of("role", "BOSS", "name", "a\nb", "email", "a@x.cn\r\nBcc: b@x.cn"))
                .post("/api/v1/contacts")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/unitCode", "/role", "/name", "/email"));
    }

    @Test
    void isKnownOnceInEachRoleOfAUnit() {
        Scene scene = new Scene();
        Scene.settle();
        add(head(scene.street()), scene.street(), "A@x.cn").statusCode(201);

        add(head(scene.street()), scene.street(), "a@x.cn").statusCode(409);
    }

    @Test
    void belongsToAUnitThatIsKnown() {
        RequestSpecification admin =
                given().auth().oauth2(Tokens.of(Roles.DISTRICT_ADMIN)).contentType(ContentType.JSON);

        add(admin, "NO-SUCH-UNIT", "a@x.cn").statusCode(404);
    }

    @Test
    void looksMissingToOtherUnits() {
        Scene scene = new Scene();
        Scene.settle();
        String location = add(head(scene.street()), scene.street(), "a@x.cn")
                .statusCode(201)
                .extract()
                .header("Location");

        head(scene.sortingOffice()).get(location).then().statusCode(404);
        head(scene.sortingOffice())
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "x"))
                .patch(location)
                .then()
                .statusCode(404);
        add(head(scene.sortingOffice()), scene.street(), "b@x.cn").statusCode(404);
        head(scene.sortingOffice())
                .get("/api/v1/contacts")
                .then()
                .statusCode(200)
                .body("items", empty());
        head(scene.sortingOffice())
                .get("/api/v1/contacts?unit=" + scene.street())
                .then()
                .statusCode(404);
        head(scene.district()).get("/api/v1/contacts").then().body("items.unitCode", hasItem(scene.street()));
    }

    @Test
    void wantsAGoodToken() {
        given().get("/api/v1/contacts").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.withWrongAudience(Roles.DISTRICT_ADMIN, null))
                .get("/api/v1/contacts")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.of(Roles.INSPECTOR, "YX"))
                .get("/api/v1/contacts")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse add(RequestSpecification as, String unit, String email) {
        return as.body(Map.of("unitCode", unit, "role", "CONTACT", "name", "周若琳", "email", email))
                .post("/api/v1/contacts")
                .then();
    }

    private static RequestSpecification head(String unit) {
        return given().auth().oauth2(Tokens.of(Roles.UNIT_HEAD, unit)).contentType(ContentType.JSON);
    }
}
