package org.fenlei.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenlei.local.infrastructure.ServiceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The Compose file has no engine to run on in the build; so its names are held against the ones that the code uses. */
class ComposeTest {
    private static final Pattern KEY = Pattern.compile("\\$\\{(FENLEI_[A-Z_]+)");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");
    private static final Set<String> SERVICE_KEYS = Set.of(
            "FENLEI_DB_URL",
            "FENLEI_DB_USER",
            "FENLEI_DB_PASSWORD",
            "FENLEI_DB_OWNER_USER",
            "FENLEI_DB_OWNER_PASSWORD",
            "FENLEI_KAFKA",
            "FENLEI_OIDC_URL",
            "FENLEI_HTTP_HOST",
            "FENLEI_HTTP_PORT",
            "FENLEI_PUBLIC_URL");

    private final Map<String, Map<String, Object>> services = section("services");

    static Stream<String> serviceNames() {
        return Repository.SERVICES.stream();
    }

    @ParameterizedTest
    @MethodSource("serviceNames")
    void setsOnlyKeysThatTheServiceReads(String service) throws IOException {
        assertThat(keysRead(service))
                .containsAll(environment(service + "-service").keySet());
    }

    @ParameterizedTest
    @MethodSource("serviceNames")
    void setsEveryKeyThatAServiceNeeds(String service) {
        assertThat(environment(service + "-service").keySet()).containsAll(SERVICE_KEYS);
    }

    @ParameterizedTest
    @MethodSource("serviceNames")
    void connectsToTheDatabaseAndRolesThatTheInitScriptMakes(String service) throws IOException {
        ServiceDatabase database = new ServiceDatabase(service, "", "");
        Map<String, Object> environment = environment(service + "-service");
        String upper = service.toUpperCase(Locale.ROOT);

        assertThat(environment)
                .containsEntry("FENLEI_DB_URL", "jdbc:postgresql://postgres:5432/" + database.name())
                .containsEntry("FENLEI_DB_USER", database.app())
                .containsEntry("FENLEI_DB_OWNER_USER", database.owner());
        assertThat(Repository.text("deploy/postgres/databases.sh"))
                .contains("create %s \"$%s_OWNER_PASSWORD\" \"$%s_APP_PASSWORD\"".formatted(service, upper, upper));
        assertThat(environment("postgres")).containsKeys(upper + "_OWNER_PASSWORD", upper + "_APP_PASSWORD");
    }

    @Test
    void neverSetsTheClock() {
        assertThat(services.keySet())
                .allSatisfy(name -> assertThat(environment(name)).doesNotContainKey("FENLEI_CLOCK_OFFSET_FILE"));
    }

    @Test
    void listensWhereHealthCheckGatewayAndImageLook() throws IOException {
        for (String service : Repository.SERVICES) {
            Map<String, Object> definition = definition(service + "-service");

            assertThat(environment(service + "-service"))
                    .containsEntry("FENLEI_HTTP_PORT", "8080")
                    .containsEntry("FENLEI_HTTP_HOST", "0.0.0.0");
            assertThat(String.valueOf(definition.get("healthcheck"))).contains("http://127.0.0.1:8080/q/health/ready");
            assertThat(String.valueOf(definition.get("build"))).contains("SERVICE=" + service + "-service");
        }
        assertThat(Repository.text("deploy/gateway/nginx.conf")).contains("proxy_pass http://$service:8080;");
        assertThat(Repository.text("deploy/compose/service.Dockerfile"))
                .contains("EXPOSE 8080")
                .contains("FROM eclipse-temurin:25-jre");
    }

    @Test
    void gatewayRoutesAreTheOneRouteTable() throws IOException {
        JsonNode routes = Repository.json("deploy/gateway/routes.json");
        String nginx = Repository.text("deploy/gateway/nginx.conf");
        for (JsonNode service : routes.get("services")) {
            String name = service.get("name").asText();
            List<String> segments = new ArrayList<>();
            service.get("segments").forEach(segment -> segments.add(segment.asText()));

            assertThat(nginx)
                    .contains("\"~^/api/v1/(" + String.join("|", segments) + ")(/|$)\" " + name + "-service;")
                    .contains("\"~^/api/v1/(openapi|docs)/" + name + "(/|$)\" " + name + "-service;");
        }
    }

    @Test
    void filesThatAreMountedOrCopiedExist() {
        List<String> paths = new ArrayList<>();
        services.values().forEach(service -> paths.addAll(mounts(service)));
        paths.add("deploy/compose/service.Dockerfile");

        assertThat(paths).isNotEmpty().allSatisfy(path -> assertThat(Files.isRegularFile(Repository.file(path)))
                .as(path)
                .isTrue());
    }

    @Test
    void everyVariableHasALineInTheExampleAndNoSecretHasADefault() throws IOException {
        Properties example = new Properties();
        example.load(new StringReader(Repository.text(".env.example")));
        String compose = Repository.text("docker-compose.yml");
        Set<String> used = matches(VARIABLE, compose);

        assertThat(example.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
        assertThat(compose).doesNotContainPattern("\\$\\{[A-Z_]*PASSWORD:-[^}]");
        assertThat(used.stream().filter(name -> name.endsWith("PASSWORD") && !name.startsWith("SMTP")))
                .allSatisfy(name -> assertThat(example.getProperty(name)).isEqualTo("change-me"));
    }

    @Test
    void runsTheVersionsThatTheTestsRunOn() throws IOException {
        String pom = Repository.text("pom.xml");

        assertThat(image("kafka")).isEqualTo("apache/kafka:" + property(pom, "kafka-broker.version"));
        assertThat(image("keycloak")).isEqualTo("quay.io/keycloak/keycloak:" + property(pom, "keycloak.version"));
        assertThat(image("postgres"))
                .isEqualTo(
                        "postgres:" + property(pom, "postgres-binaries.version").split("\\.")[0]);
    }

    @Test
    void everyServiceHasAHealthCheckAndLimits() {
        assertThat(services)
                .allSatisfy((name, service) ->
                        assertThat(service).as(name).containsKeys("healthcheck", "mem_limit", "cpus", "restart"));
    }

    private static Set<String> keysRead(String service) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String path : List.of(
                "service-kit/src/main/resources/META-INF/microprofile-config.properties",
                service + "-service/src/main/resources/application.properties")) {
            keys.addAll(matches(KEY, Repository.text(path)));
        }
        keys.addAll(mapped("service-kit/src/main/java/org/fenlei/kit/KitConfig.java"));
        return keys;
    }

    /** Keys of the kit's config mapping: {@code publicUrl()} is read from {@code FENLEI_PUBLIC_URL}. */
    private static Set<String> mapped(String source) throws IOException {
        Matcher methods = Pattern.compile("^    [A-Za-z<>]+ ([a-zA-Z]+)\\(\\);", Pattern.MULTILINE)
                .matcher(Repository.text(source));
        return methods.results()
                .map(method ->
                        "FENLEI_" + method.group(1).replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String property(String pom, String name) {
        Matcher value = Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<").matcher(pom);
        assertThat(value.find()).as(name).isTrue();
        return value.group(1);
    }

    private String image(String service) {
        return String.valueOf(definition(service).get("image"));
    }

    private Map<String, Object> definition(String service) {
        Map<String, Object> definition = services.get(service);
        if (definition == null) {
            throw new AssertionError("docker-compose.yml has no service " + service);
        }
        return definition;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> environment(String service) {
        Object environment = definition(service).get("environment");
        return environment == null ? Map.of() : (Map<String, Object>) environment;
    }

    @SuppressWarnings("unchecked")
    private static List<String> mounts(Map<String, Object> service) {
        List<String> volumes = (List<String>) service.getOrDefault("volumes", List.of());
        return volumes.stream()
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> volume.substring(2, volume.indexOf(':')))
                .toList();
    }

    private static Map<String, Map<String, Object>> section(String name) {
        try {
            Map<String, Map<String, Map<String, Object>>> compose =
                    new Yaml().load(Repository.text("docker-compose.yml"));
            return Objects.requireNonNull(compose.get(name), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
