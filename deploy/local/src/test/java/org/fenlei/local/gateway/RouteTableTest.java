package org.fenlei.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fenlei.local.infrastructure.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {
    private final RouteTable routes;

    RouteTableTest() throws IOException {
        routes = RouteTable.read(Project.locate().root().resolve(Path.of("deploy", "gateway", "routes.json")));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/plans, task",
        "/api/v1/plans/7/board, task",
        "/api/v1/search, task",
        "/api/v1/calendars/2023, task",
        "/api/v1/extensions, task",
        "/api/v1/ledgers/YX-S01/2023-01/submission, ledger",
        "/api/v1/public/list-editions, inspection",
        "/api/v1/contact-imports, notification",
        "/api/v1/openapi/ledger, ledger",
        "/api/v1/docs/notification/swagger-ui.css, notification",
        "/api/v1/inspection-audit, inspection",
    })
    void theFirstSegmentNamesTheService(String path, String service) {
        assertThat(routes.service(path)).contains(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/q/health",
                "/api/v1",
                "/api/v1/",
                "/api/v1/nothing",
                "/api/v1/openapi",
                "/api/v1/openapi/other",
                "/api/v2/plans",
                "/api/v1/plans/../../../q/backlog",
                "/api/v1/plans/%2e%2E/%2e%2e/q",
                "/api/v1/plans/..",
                "/api/v1/plans/..%2fq",
                "/api/v1/plans/..\\q",
            })
    void nothingElseIsRouted(String path) {
        assertThat(routes.service(path)).isEmpty();
    }

    @Test
    void aSegmentBelongsToOneServiceOnly(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("routes.json");
        Files.writeString(
                file,
                "{\"prefix\":\"/api/v1\",\"services\":[{\"name\":\"a\",\"segments\":[\"x\"]},{\"name\":\"b\",\"segments\":[\"x\"]}]}");

        assertThatThrownBy(() -> RouteTable.read(file)).hasMessageContaining("/x");
    }
}
