package org.fenlei.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RealmFileTest {
    private static final List<String> ROLES =
            List.of("district-admin", "unit-head", "unit-reporter", "inspector", "auditor", "system", "device");
    private final Path folder = Project.locate().keycloakFolder();

    private JsonNode realm() throws Exception {
        return new ObjectMapper().readTree(Files.readString(folder.resolve("realm.json")));
    }

    @Test
    void whatEveryInstallationGetsHasNoLoginAndNoSecret() throws Exception {
        JsonNode realm = realm();

        assertThat(realm.findValuesAsText("secret")).allMatch(secret -> secret.matches("\\$\\{[A-Z_]+}"));
        assertThat(realm.findValues("credentials")).isEmpty();
        assertThat(realm.findValues("directAccessGrantsEnabled")).noneMatch(JsonNode::asBoolean);
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
    }

    @Test
    void declaresTheRolesAndTheUnitThatOnlyAnAdministratorSets() throws Exception {
        JsonNode realm = realm();
        String profile = realm.at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText();
        JsonNode unit = null;
        for (JsonNode attribute : new ObjectMapper().readTree(profile).path("attributes")) {
            unit = attribute.path("name").asText().equals("unit") ? attribute : unit;
        }

        assertThat(realm.at("/roles/realm").findValuesAsText("name")).containsExactlyInAnyOrderElementsOf(ROLES);
        assertThat(unit).isNotNull();
        assertThat(unit.at("/permissions/edit")).hasSize(1).first().hasToString("\"admin\"");
    }

    @Test
    void containersGiveTheRealmEveryValueItAsksFor() throws Exception {
        String compose = Files.readString(Project.locate().root().resolve("docker-compose.yml"));
        Set<String> asked = Pattern.compile("\\$\\{([A-Z_]+)}")
                .matcher(Files.readString(folder.resolve("realm.json")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(asked).contains("FENLEI_SYSTEM_CLIENT_SECRET").allSatisfy(name -> assertThat(compose)
                .contains(name + ": ${" + name + ":?"));
    }

    @Test
    void localModeAddsDemoUsersOfEveryPersonsRole() throws Exception {
        RealmFile file = RealmFile.read(folder);

        assertThat(file.users())
                .extracting(RealmFile.User::role)
                .contains("district-admin", "auditor", "inspector", "unit-reporter", "unit-head");
        assertThat(file.clients())
                .containsExactly(
                        new RealmFile.Client("sorting-office-system", "yunxi-sorting-office-demo", "system", "YX"));
        assertThat(file.passwordClient()).isEqualTo("fenlei-local");
        assertThat(new ObjectMapper().readTree(file.merged()).path("users").findValuesAsText("username"))
                .contains("admin", "service-account-fenlei-system");
    }
}
