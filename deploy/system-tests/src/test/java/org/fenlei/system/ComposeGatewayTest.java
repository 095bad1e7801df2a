package org.fenlei.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No nginx runs in the build; its text is held against the route table, the ports and the rules of local mode's gateway. */
class ComposeGatewayTest {
    private final ComposeFile compose = ComposeFile.read();
    private final String nginx;

    ComposeGatewayTest() throws IOException {
        nginx = Repository.text("deploy/gateway/nginx.conf");
    }

    @Test
    void routesAreTheOneRouteTable() throws IOException {
        for (JsonNode service : Repository.json("deploy/gateway/routes.json").get("services")) {
            String name = service.get("name").asText();
            List<String> segments = new ArrayList<>();
            service.get("segments").forEach(segment -> segments.add(segment.asText()));

            assertThat(nginx)
                    .contains("\"~^/api/v1/(" + String.join("|", segments) + ")([/?]|$)\" " + name + "-service;")
                    .contains("\"~^/api/v1/(openapi|docs)/" + name + "([/?]|$)\" " + name + "-service;");
        }
    }

    @Test
    void choosesTheServiceByWhatItPassesOn() {
        assertThat(nginx)
                .contains("map $request_uri $service {")
                .contains("map $request_uri $climbs {")
                .contains("if ($climbs) {\n        return 404;")
                .contains("proxy_pass http://$service:8080;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/metrics/..%2f..%2fapi/v1/units",
                "/q/metrics/..%2F..%2Fapi/v1/units",
                "/api/v1/units/../../../q/metrics",
                "/api/v1/units/..",
                "/api/v1/units/%2e%2E/x",
                "/api/v1/units/.%2e?x=1",
                "/api/v1/units/./x",
                "/api/v1/units/%5c..",
                "/api/v1/units\\..\\q"
            })
    void refusesPathsThatClimb(String path) {
        assertThat(climbs().matcher(path).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/units",
                "/api/v1/units/YX-S01",
                "/api/v1/units/a..b/.c/d.",
                "/api/v1/units?q=/../%2f\\",
                "/api/v1/openapi/task?format=json"
            })
    void letsOtherPathsThrough(String path) {
        assertThat(climbs().matcher(path).find()).isFalse();
    }

    /** The pattern as nginx reads it: inside its quotes two backslashes are one. */
    private Pattern climbs() {
        Matcher line = Pattern.compile("map \\$request_uri \\$climbs \\{\\s+default \"\";\\s+\"~\\*(.+)\" yes;")
                .matcher(nginx);
        assertThat(line.find()).isTrue();
        return Pattern.compile(line.group(1).replace("\\\\", "\\"), Pattern.CASE_INSENSITIVE);
    }

    @ParameterizedTest
    @CsvSource({"404, not-found", "413, too-large", "502, bad-gateway", "504, gateway-timeout"})
    void refusesWithProblemDocuments(int status, String location) throws IOException {
        assertThat(nginx).contains("error_page " + status + " @" + location + ";");
        Matcher answer = Pattern.compile("location @" + location
                        + " \\{\\s+default_type application/problem\\+json;\\s+return " + status + " '(.+)';")
                .matcher(nginx);
        assertThat(answer.find()).as(location).isTrue();

        JsonNode problem = new ObjectMapper().readTree(answer.group(1));

        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).isNotEmpty();
        assertThat(problem.path("title").asText()).isNotEmpty();
        assertThat(problem.path("detail").asText()).isNotEmpty();
    }

    @Test
    void listensWhereThePortIsPublishedAndTheHealthCheckLooks() {
        Matcher listen = Pattern.compile("listen (\\d+);").matcher(nginx);
        assertThat(listen.find()).isTrue();

        assertThat(compose.published("gateway"))
                .extracting(ComposeFile.Published::target)
                .containsExactly(listen.group(1));
        assertThat(compose.healthCheck("gateway")).contains("http://127.0.0.1:" + listen.group(1) + "/healthz");
        assertThat(nginx).contains("location = /healthz {");
        assertThat(compose.mounts("gateway")).containsEntry("deploy/gateway/nginx.conf", "/etc/nginx/nginx.conf");
    }
}
