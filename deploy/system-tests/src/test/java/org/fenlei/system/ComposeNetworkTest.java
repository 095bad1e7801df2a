package org.fenlei.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who finds whom inside the Compose network, and who is found from outside. */
class ComposeNetworkTest {
    /** Where Keycloak and the mail catcher listen unless told otherwise, and nobody tells them. */
    private static final String KEYCLOAK_PORT = "8080";

    private static final String SMTP_PORT = "1025";
    private static final String INBOX_PORT = "8025";

    private final ComposeFile compose = ComposeFile.read();

    static Stream<String> serviceNames() {
        return Repository.SERVICES.stream();
    }

    @ParameterizedTest
    @MethodSource("serviceNames")
    void findsTheBrokerWhereItListens(String service) {
        Matcher listener =
                Pattern.compile("(?:^|,)(\\w+)://:(\\d+)").matcher(compose.value("kafka", "KAFKA_LISTENERS"));
        assertThat(listener.find()).isTrue();
        String broker = "kafka:" + listener.group(2);

        assertThat(compose.value(service + "-service", "FENLEI_KAFKA")).isEqualTo(broker);
        assertThat(compose.value("kafka", "KAFKA_ADVERTISED_LISTENERS")).isEqualTo(listener.group(1) + "://" + broker);
        assertThat(compose.healthCheck("kafka")).contains("/dev/tcp/127.0.0.1/" + listener.group(2));
    }

    @ParameterizedTest
    @MethodSource("serviceNames")
    void asksTheRealmForTokensOfItsAudience(String service) throws IOException {
        JsonNode realm = Repository.json("deploy/keycloak/realm.json");

        assertThat(compose.environment(service + "-service"))
                .containsEntry(
                        "FENLEI_OIDC_URL",
                        "http://keycloak:" + KEYCLOAK_PORT + "/realms/"
                                + realm.path("realm").asText())
                .containsEntry("FENLEI_OIDC_AUDIENCE", audience(realm));
        assertThat(compose.environment("keycloak")).doesNotContainKeys("KC_HTTP_PORT", "KC_HTTP_RELATIVE_PATH");
    }

    private static String audience(JsonNode realm) {
        return realm.findValues("included.custom.audience").stream()
                .map(JsonNode::asText)
                .distinct()
                .reduce((one, other) -> {
                    throw new AssertionError("the realm has two audiences");
                })
                .orElseThrow();
    }

    @Test
    void realmImportKnowsEveryVariableOfItsFiles() throws IOException {
        assertThat(compose.mounts("keycloak"))
                .containsEntry("deploy/keycloak/realm.json", "/opt/keycloak/data/import/fenlei-realm.json");
        for (String file : compose.mounts("keycloak").keySet()) {
            Set<String> used = Pattern.compile("\\$\\{([A-Z_]+)}")
                    .matcher(Repository.text(file))
                    .results()
                    .map(variable -> variable.group(1))
                    .collect(Collectors.toSet());

            assertThat(compose.environment("keycloak").keySet()).containsAll(used);
        }
    }

    /** Keycloak takes a file for users of a realm by its name; a temporary password it would take for a lasting one. */
    @Test
    void realmBeginsWithAnAdministratorWhoMustChooseAnotherPassword() throws IOException {
        String realm =
                Repository.json("deploy/keycloak/realm.json").path("realm").asText();
        JsonNode file = Repository.json("deploy/keycloak/first-administrator.json");
        JsonNode administrator = file.at("/users/0");

        assertThat(compose.mounts("keycloak"))
                .containsEntry(
                        "deploy/keycloak/first-administrator.json",
                        "/opt/keycloak/data/import/" + realm + "-users-0.json");
        assertThat(file.path("realm").asText()).isEqualTo(realm);
        assertThat(administrator.path("realmRoles").toString()).contains("\"district-admin\"");
        assertThat(administrator.path("requiredActions").toString()).isEqualTo("[\"UPDATE_PASSWORD\"]");
        assertThat(administrator.at("/credentials/0/value").asText()).isEqualTo("${FENLEI_ADMIN_PASSWORD}");
    }

    @Test
    void mailsGoToTheMailCatcherUnlessTheDistrictHasAServer() throws IOException {
        Properties example = Repository.properties(".env.example");

        assertThat(compose.image("mail")).startsWith("axllent/mailpit:");
        assertThat(compose.environment("mail")).doesNotContainKeys("MP_SMTP_BIND_ADDR", "MP_UI_BIND_ADDR");
        assertThat(compose.environment("notification-service"))
                .containsEntry("FENLEI_SMTP_HOST", "${SMTP_HOST:-mail}")
                .containsEntry("FENLEI_SMTP_PORT", "${SMTP_PORT:-" + SMTP_PORT + "}");
        assertThat(example).containsEntry("SMTP_HOST", "mail").containsEntry("SMTP_PORT", SMTP_PORT);
    }

    @Test
    void onlyGatewayAndKeycloakCanBeReachedFromOutside() {
        assertThat(compose.names().filter(name -> !compose.published(name).isEmpty()))
                .containsExactlyInAnyOrder("gateway", "keycloak", "mail");
        assertThat(compose.published("mail"))
                .containsExactly(new ComposeFile.Published("127.0.0.1", "${INBOX_PORT:-8089}", INBOX_PORT));
        assertThat(compose.published("keycloak"))
                .containsExactly(new ComposeFile.Published(
                        "${FENLEI_BIND:-127.0.0.1}", "${KEYCLOAK_PORT:-8085}", KEYCLOAK_PORT));
        assertThat(compose.published("gateway"))
                .extracting(ComposeFile.Published::address, ComposeFile.Published::port)
                .containsExactly(tuple("${FENLEI_BIND:-127.0.0.1}", "${FENLEI_PORT:-8080}"));
    }

    @Test
    void nobodyIsToldToBelieveHeadersThatAnyClientCanSend() {
        assertThat(compose.environment("keycloak")).doesNotContainKey("KC_PROXY_HEADERS");
    }

    @Test
    void everyServiceHasLimitsAndAHealthCheckButTheOneThatEndsByItself() {
        assertThat(compose.services()).allSatisfy((name, service) -> {
            assertThat(service).as(name).containsKeys("mem_limit", "cpus", "restart");
            if (!name.equals("kafka-rights")) {
                assertThat(service).as(name).containsKey("healthcheck");
            }
        });
    }

    @Test
    void kafkaFitsItsLimit() {
        Matcher heap = Pattern.compile("-Xmx(\\d+)m").matcher(compose.value("kafka", "KAFKA_HEAP_OPTS"));
        assertThat(heap.find()).isTrue();

        assertThat(compose.service("kafka")).containsEntry("mem_limit", "1g");
        assertThat(Integer.parseInt(heap.group(1))).isLessThanOrEqualTo(768);
    }

    /** The image's server of the first start answers on its socket before the databases exist. */
    @Test
    void postgresIsHealthyWhenItAnswersOverTcp() {
        assertThat(compose.healthCheck("postgres")).contains("pg_isready, -h, 127.0.0.1");
    }
}
