package org.fenlei.kit.trial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.test.Tokens;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class TrialIT {
    @Test
    void startsAndAnswers() {
        given().auth()
                .oauth2(Tokens.of(Roles.UNIT_REPORTER, "YX-S01"))
                .contentType("application/json")
                .body("{\"unitCode\":\"YX-S01\",\"text\":\"hello\"}")
                .when()
                .post("/api/v1/notes")
                .then()
                .log()
                .all()
                .statusCode(201)
                .body("text", equalTo("hello"));
        given().when().get("/q/backlog").then().log().all().statusCode(200);
        given().when().get("/q/health").then().log().all().statusCode(200);
        given().when().get("/q/metrics").then().statusCode(200);
    }
}
