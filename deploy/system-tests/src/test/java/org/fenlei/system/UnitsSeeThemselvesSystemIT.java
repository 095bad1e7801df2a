package org.fenlei.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fenlei.local.play.http.Endpoints.Actor;
import org.fenlei.local.play.http.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a unit's token reaches in all four services: its own and its subordinate units' data, and what is everyone's. */
@ExtendWith(LivedJanuary.class)
class UnitsSeeThemselvesSystemIT {
    private static final String OWN = January.PUNCTUAL;
    private static final String FOREIGN = January.LATE;

    private final January january;
    private final Actor reporter;

    UnitsSeeThemselvesSystemIT(January january) {
        this.january = january;
        this.reporter = january.user("yx-s01-reporter");
    }

    private List<String> units(String path, String field) {
        List<String> units = new ArrayList<>();
        for (JsonNode item : january.api().all(reporter, path)) {
            JsonNode found = item.at(field);
            if (found.isArray()) {
                List<String> several = new ArrayList<>();
                found.forEach(each -> several.add(each.asText()));
                units.add(several.contains(OWN) ? OWN : several.get(0));
            } else {
                units.add(found.asText());
            }
        }
        return units;
    }

    private int status(Runnable call) {
        Refused refused = catchThrowableOfType(Refused.class, call::run);
        return refused == null ? 200 : refused.status();
    }

    private int reading(String path) {
        return status(() -> january.api().get(reporter, path));
    }

    private int posting(String path, Map<String, ?> body) {
        return status(() -> january.api().post(reporter, path, body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assignments /unitCodes",
                "/sites /unitCode",
                "/inspections /unitCode",
                "/rectifications /unitCode",
                "/contacts /unitCode",
                "/alerts /units/0/unitCode",
                "/deliveries /recipient/unitCode"
            })
    void listsItsOwnOnly(String pathAndField) {
        String[] words = pathAndField.split(" ", -1);

        assertThat(units(words[0], words[1]))
                .as(words[0])
                .isNotEmpty()
                .allMatch(unit -> unit.equals(OWN) || unit.startsWith(OWN + "-"));
    }

    @Test
    void whatIsForeignLooksMissing() {
        assertThat(reading("/assignments/" + january.id("ledger " + FOREIGN))).isEqualTo(404);
        assertThat(reading("/ledgers/" + FOREIGN + "/2023-01")).isEqualTo(404);
        assertThat(reading("/sites/" + january.id("site " + FOREIGN))).isEqualTo(404);
        assertThat(reading("/inspections/" + january.id("inspection " + FOREIGN)))
                .isEqualTo(404);
        assertThat(reading("/rectifications/" + january.id("rectification " + FOREIGN)))
                .isEqualTo(404);
        assertThat(january.api().all(reporter, "/alerts?subjectId=" + january.id("ledger " + FOREIGN)))
                .isEmpty();
    }

    @Test
    void whatIsItsOwnIsThere() {
        assertThat(reading("/assignments/" + january.id("ledger " + OWN))).isEqualTo(200);
        assertThat(reading("/ledgers/" + OWN + "/2023-01")).isEqualTo(200);
        assertThat(reading("/sites/" + january.id("site " + OWN))).isEqualTo(200);
        assertThat(reading("/inspections/" + january.id("inspection " + OWN))).isEqualTo(200);
        assertThat(reading("/rectifications/" + january.id("rectification " + OWN)))
                .isEqualTo(200);
    }

    @Test
    void writesNothingForeign() {
        assertThat(status(() -> january.api().put(reporter, "/ledgers/" + FOREIGN + "/2023-01", January.ledger())))
                .isEqualTo(404);
        assertThat(posting("/ledgers/" + FOREIGN + "/2023-01/submission", Map.of()))
                .isEqualTo(404);
        assertThat(posting("/assignments/" + january.id("ledger " + FOREIGN) + "/progress-reports", Map.of("count", 1)))
                .isEqualTo(404);
    }

    @Test
    void toReportForAForeignUnitIsLikeReportingForNone() {
        String huts = "/assignments/" + january.id("huts") + "/progress-reports";

        assertThat(posting(huts, Map.of("count", 1, "unitCode", FOREIGN)))
                .isEqualTo(posting(huts, Map.of("count", 1, "unitCode", "NOWHERE")))
                .isEqualTo(422);
    }

    @Test
    void mayNotDoWhatItsRoleDoesNot() {
        assertThat(posting("/ledgers/" + OWN + "/2023-01/acceptance", Map.of())).isEqualTo(403);
        assertThat(posting("/plans/" + january.id("plan") + "/publication", Map.of()))
                .isEqualTo(403);
    }

    @Test
    void readsWhatIsEveryones() {
        assertThat(reading("/plans/" + january.id("plan"))).isEqualTo(200);
        assertThat(january.api().all(reporter, "/plans/" + january.id("plan") + "/tasks"))
                .hasSize(2);
        assertThat(reading("/calendars/2023")).isEqualTo(200);
        assertThat(january.api().all(reporter, "/standards")).isNotEmpty();
        assertThat(reading("/public/list-editions")).isEqualTo(200);
    }

    @Test
    void aJointDutyShowsToEachOfItsUnitsWithItsOwnReportsOnly() {
        String huts = "/assignments/" + january.id("huts");

        assertThat(january.api().get(reporter, huts).path("counted").asInt()).isEqualTo(5);
        assertThat(january.api().all(reporter, huts + "/progress-reports"))
                .extracting(report -> report.path("unitCode").asText())
                .containsExactly(OWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/units", "/ledger-completeness/2023-01", "/sites", "/contacts"})
    void everyServiceAsksForATokenMadeForIt(String path) throws Exception {
        assertThat(get(path, "").statusCode()).isEqualTo(401);
        assertThat(get(path, "Bearer " + tokenForAnotherAudience()).statusCode())
                .isEqualTo(401);
        assertThat(get(path, "Bearer x.y.z").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> get(String path, String authorization) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(january.system().endpoints().origin() + "/api/v1" + path));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    /** Of the same realm and the same user, but asked for by Keycloak's own command line client. */
    private String tokenForAnotherAudience() throws IOException, InterruptedException {
        Actor admin = january.user("admin");
        String form = "grant_type=password&client_id=admin-cli&username=" + admin.name() + "&password="
                + URLEncoder.encode(admin.secret(), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        january.system().endpoints().token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        String body = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        String token = new ObjectMapper().readTree(body).path("access_token").asText();
        assertThat(token).as(body).isNotEmpty();
        return token;
    }
}
