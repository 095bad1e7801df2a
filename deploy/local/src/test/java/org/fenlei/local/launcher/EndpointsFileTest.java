package org.fenlei.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fenlei.local.infrastructure.Project;
import org.fenlei.local.infrastructure.RealmFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndpointsFileTest {
    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void hasTheShapeThatScriptsRelyOn(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("endpoints.json");
        RealmFile realm = RealmFile.read(Project.locate().keycloakFolder());
        EndpointsFile.write(file, EndpointsFile.content(new LocalPorts(8080), realm));

        JsonNode written = new ObjectMapper().readTree(Files.readAllBytes(file));

        assertThat(names(written))
                .containsExactly("origin", "tokenUrl", "inboxUrl", "clockUrl", "passwordClient", "clients", "users");
        assertThat(written.path("origin").asText()).isEqualTo("http://127.0.0.1:8080");
        assertThat(written.at("/passwordClient/client_id").asText()).isEqualTo("fenlei-local");
        assertThat(names(written.at("/clients/0"))).containsExactly("id", "secret", "role", "unit");
        assertThat(names(written.at("/users/0"))).containsExactly("name", "password", "role", "unit");
    }
}
