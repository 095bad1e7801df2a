package org.fenlei.kit.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fenlei.kit.test.Database.count;
import static org.fenlei.kit.test.Database.execute;
import static org.fenlei.kit.trial.Trial.NOTES;
import static org.fenlei.kit.trial.Trial.as;
import static org.fenlei.kit.trial.Trial.note;
import static org.fenlei.kit.trial.Trial.reporterOf;
import static org.fenlei.kit.trial.Trial.written;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.fenlei.kit.access.EntireDistrict;
import org.fenlei.kit.access.Roles;
import org.fenlei.kit.access.SingleUnit;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.test.TestSystem;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.kit.unit.UnitCopy;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ScopeIT {
    @Inject
    UnitCopy units;

    @Inject
    EntireDistrict district;

    @Inject
    SingleUnit unit;

    @Inject
    Sql sql;

    @Test
    void aUnitSeesItselfAndWhatIsBelowIt() {
        String town = Trial.freshUnit();
        String village = town + "-C01";
        String other = Trial.freshUnit();
        Trial.unit(town, "YX", 1);
        Trial.unit(village, town, 1);
        Awaitility.await().until(() -> units.codesWithin(town).contains(village));
        String ofVillage = written(village, "village");
        String ofOther = written(other, "other");

        see(town, ofVillage).statusCode(200);
        see(village, ofVillage).statusCode(200);
        see(other, ofVillage).statusCode(404);
        see(town, ofOther).statusCode(404);
        as(Roles.DISTRICT_ADMIN, null).get(NOTES + "/" + ofOther).then().statusCode(200);
    }

    @Test
    void aForeignObjectAnswersLikeAMissingOne() {
        String foreign = written(Trial.freshUnit(), "foreign");

        String answer = reporterOf("YX-S77").get(NOTES + "/" + foreign).asString();
        String missing =
                reporterOf("YX-S77").get(NOTES + "/" + UUID.randomUUID()).asString();

        assertThat(stripped(answer)).isEqualTo(stripped(missing));
    }

    @Test
    void aUnitCannotWriteForAnother() {
        String mine = Trial.freshUnit();
        String theirs = Trial.freshUnit();

        reporterOf(mine).body(note(theirs, "x")).post(NOTES).then().statusCode(404);
        reporterOf(mine)
                .body(note(theirs, "x"))
                .post(NOTES + "/unguarded")
                .then()
                .statusCode(404);
        assertThat(count("SELECT count(*) FROM note WHERE unit_code = '" + theirs + "'"))
                .isZero();
    }

    @Test
    void outsideATransactionNothingIsVisible() {
        written("YX-S01", "there");

        as(Roles.DISTRICT_ADMIN, null).get(NOTES + "/outside").then().body(equalTo("0"));
    }

    @Test
    void theScopeDoesNotLeakToTheNextUserOfAConnection() {
        String one = Trial.freshUnit();
        String two = Trial.freshUnit();
        written(one, "one");
        written(two, "two");

        for (int i = 0; i < 50; i++) {
            String unit = i % 2 == 0 ? one : two;
            List<String> seen = reporterOf(unit).get(NOTES).jsonPath().getList("items.unitCode");
            assertThat(seen).containsOnly(unit);
        }
    }

    @Test
    void withoutRowLevelSecurityAUnitWouldSeeEverything() {
        String mine = Trial.freshUnit();
        String theirs = written(Trial.freshUnit(), "theirs");
        see(mine, theirs).statusCode(404);

        execute("ALTER TABLE note DISABLE ROW LEVEL SECURITY");
        try {
            see(mine, theirs).statusCode(200);
        } finally {
            execute("ALTER TABLE note ENABLE ROW LEVEL SECURITY");
        }
    }

    @Test
    void theSystemItselfSeesTheWholeDistrictOnlyWhileItSaysSo() {
        written(Trial.freshUnit(), "somewhere");

        long within = district.call(() -> notes());
        long without = io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().call(this::notes);

        assertThat(within).isPositive();
        assertThat(without).isZero();
    }

    @Test
    void whoShowsAUnitsSecretSeesThatUnitAndNoOther() {
        String mine = Trial.freshUnit();
        written(mine, "mine");
        written(Trial.freshUnit(), "somebody else's");

        assertThat(unit.call(mine, this::notes)).isEqualTo(1);
        assertThat(unit.call(Trial.freshUnit(), this::notes)).isZero();
        for (String none : List.of("*", mine + ",YX", "", " ")) {
            assertThatThrownBy(() -> unit.call(none, this::notes)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void theApplicationCannotLiftItsOwnBarriers() throws SQLException {
        try (Connection application = TestSystem.current().asApplication();
                Statement statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.execute("ALTER TABLE note DISABLE ROW LEVEL SECURITY"))
                    .hasMessageContaining("must be owner");
            assertThatThrownBy(() -> statement.execute("DELETE FROM audit")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("UPDATE audit SET caller = 'me'"))
                    .hasMessageContaining("permission denied");
        }
    }

    private long notes() {
        return sql.first("SELECT count(*) FROM note", row -> row.getLong(1)).orElseThrow();
    }

    private static io.restassured.response.ValidatableResponse see(String unit, String id) {
        return reporterOf(unit).get(NOTES + "/" + id).then();
    }

    private static String stripped(String problem) {
        return problem.replaceAll("\"(instance|requestId)\":\"[^\"]*\"", "");
    }
}
