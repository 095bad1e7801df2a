package org.fenlei.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakServerTest {
    private final Path data;
    private final Path home;

    KeycloakServerTest(@TempDir Path data) {
        this.data = data;
        this.home = data.resolve("keycloak");
    }

    private void start(String realm, String origin) throws Exception {
        Map<String, String> placeholders = Map.of(KeycloakServer.ORIGIN, origin, "FENLEI_DISTRICT_CODE", "YX");
        KeycloakServer.putOtherRealmAside(
                new KeycloakServer.Settings(home, data.resolve("log"), 1, realm, placeholders, "pw"));
    }

    @Test
    void keepsItsUsersWhenThePortsChange() throws Exception {
        start("realm", "http://127.0.0.1:8080");
        Files.writeString(home.resolve("users"), "made by hand");

        start("realm", "http://127.0.0.1:9080");

        assertThat(home.resolve("users")).hasContent("made by hand");
    }

    @Test
    void putsThemAsideWhenTheRealmChanges() throws Exception {
        start("realm", "http://127.0.0.1:8080");
        Files.writeString(home.resolve("users"), "made by hand");

        start("another realm", "http://127.0.0.1:8080");

        assertThat(home.resolve("users")).doesNotExist();
        assertThat(data.resolve("keycloak-before").resolve("users")).hasContent("made by hand");
    }
}
