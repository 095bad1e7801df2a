package org.fenlei.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
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

/** The Compose file has no engine to run on in the build; so its names are held against the ones that the code uses. */
class ComposeTest {
    private static final Pattern KEY = Pattern.compile("\\$\\{(FENLEI_[A-Z_]+)");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");
    private static final Pattern LINE_OF_MAPPING =
            Pattern.compile("^    [A-Za-z<>]+ ([a-zA-Z]+)\\(\\);", Pattern.MULTILINE);

    /** Right in a container as they are: the networks of Docker are among the proxies trusted by default. */
    private static final Set<String> RIGHT_BY_DEFAULT = Set.of("FENLEI_TRUSTED_PROXIES");

    private final ComposeFile compose = ComposeFile.read();

    static Stream<String> serviceNames() {
        return Repository.SERVICES.stream();
    }

    @ParameterizedTest
    @MethodSource("serviceNames")
    void setsOnlyKeysThatTheServiceReads(String service) throws IOException {
        Set<String> read = keysRead(service);
        read.addAll(mapped());

        assertThat(read).containsAll(compose.environment(service + "-service").keySet());
    }

    @ParameterizedTest
    @MethodSource("serviceNames")
    void setsEveryKeyThatAServiceNeeds(String service) throws IOException {
        Set<String> needed = keysRead(service);
        needed.removeAll(RIGHT_BY_DEFAULT);
        // By its default, links in mails would lead to the reader's own machine.
        needed.add("FENLEI_PUBLIC_URL");

        assertThat(compose.environment(service + "-service").keySet()).containsAll(needed);
    }

    @ParameterizedTest
    @MethodSource("serviceNames")
    void connectsToTheDatabaseAndRolesThatTheInitScriptMakes(String service) throws IOException {
        ServiceDatabase database = new ServiceDatabase(service, "", "");
        String upper = service.toUpperCase(Locale.ROOT);

        assertThat(compose.environment(service + "-service"))
                .containsEntry("FENLEI_DB_URL", "jdbc:postgresql://postgres:5432/" + database.name())
                .containsEntry("FENLEI_DB_USER", database.app())
                .containsEntry("FENLEI_DB_PASSWORD", compose.value("postgres", upper + "_APP_PASSWORD"))
                .containsEntry("FENLEI_DB_OWNER_USER", database.owner())
                .containsEntry("FENLEI_DB_OWNER_PASSWORD", compose.value("postgres", upper + "_OWNER_PASSWORD"));
        assertThat(Repository.text("deploy/postgres/databases.sh"))
                .contains("create %s \"$%s_OWNER_PASSWORD\" \"$%s_APP_PASSWORD\"".formatted(service, upper, upper));
        assertThat(compose.environment("postgres")).containsKeys(upper + "_OWNER_PASSWORD", upper + "_APP_PASSWORD");
    }

    @Test
    void neverSetsTheClock() {
        assertThat(compose.names()).allSatisfy(name -> assertThat(compose.environment(name))
                .doesNotContainKey("FENLEI_CLOCK_OFFSET_FILE"));
    }

    @Test
    void listensWhereHealthCheckAndImageLook() throws IOException {
        for (String service : Repository.SERVICES) {
            String name = service + "-service";

            assertThat(compose.environment(name))
                    .containsEntry("FENLEI_HTTP_PORT", "8080")
                    .containsEntry("FENLEI_HTTP_HOST", "0.0.0.0");
            assertThat(compose.healthCheck(name)).contains("http://127.0.0.1:8080/q/health/ready");
            assertThat(String.valueOf(compose.service(name).get("build"))).contains("SERVICE=" + name);
        }
        assertThat(Repository.text("deploy/compose/service.Dockerfile"))
                .contains("EXPOSE 8080")
                .contains("FROM eclipse-temurin:25-jre");
    }

    @Test
    void filesThatAreMountedOrCopiedExist() {
        List<String> paths = Stream.concat(
                        compose.names().flatMap(name -> compose.mounts(name).keySet().stream()),
                        Stream.of("deploy/compose/service.Dockerfile"))
                .toList();

        assertThat(paths).hasSizeGreaterThan(3).allSatisfy(path -> assertThat(
                        Files.isRegularFile(Repository.file(path)))
                .as(path)
                .isTrue());
    }

    @Test
    void everyVariableHasALineInTheExample() throws IOException {
        Set<String> used = matches(VARIABLE, Repository.text("docker-compose.yml"));

        assertThat(example().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
    }

    /** Only a mail server may be without a password. */
    @Test
    void everySecretComesFromTheEnvironmentAndHasNoDefault() throws IOException {
        Properties example = example();
        assertThat(example.stringPropertyNames().stream()
                        .filter(ComposeTest::secret)
                        .filter(name -> !name.equals("SMTP_PASSWORD")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(example.getProperty(name)).isEqualTo("change-me"));
        Matcher uses = Pattern.compile("\\$\\{?([A-Z_]+)([^}]*)}?").matcher(Repository.text("docker-compose.yml"));
        assertThat(uses.results().filter(use -> secret(use.group(1))))
                .isNotEmpty()
                .allSatisfy(use ->
                        assertThat(use.group()).isIn("${" + use.group(1) + ":?set it in .env}", "${SMTP_PASSWORD:-}"));
        assertThat(compose.names()
                        .flatMap(name -> compose.environment(name).entrySet().stream())
                        .filter(entry -> secret(entry.getKey())))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(String.valueOf(entry.getValue()))
                        .as(entry.getKey())
                        .matches("\\$\\{[A-Z_]+[^}]*}"));
    }

    private static boolean secret(String name) {
        return name.endsWith("PASSWORD") || name.endsWith("SECRET");
    }

    @Test
    void runsTheVersionsThatTheTestsRunOn() throws IOException {
        String pom = Repository.text("pom.xml");

        assertThat(compose.image("kafka")).isEqualTo("apache/kafka:" + property(pom, "kafka-broker.version"));
        assertThat(compose.image("keycloak"))
                .isEqualTo("quay.io/keycloak/keycloak:" + property(pom, "keycloak.version"));
        assertThat(compose.image("postgres"))
                .isEqualTo(
                        "postgres:" + property(pom, "postgres-binaries.version").split("\\.")[0]);
    }

    private static Properties example() throws IOException {
        Properties example = new Properties();
        example.load(new StringReader(Repository.text(".env.example")));
        return example;
    }

    private static Set<String> keysRead(String service) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String path : List.of(
                "service-kit/src/main/resources/META-INF/microprofile-config.properties",
                service + "-service/src/main/resources/application.properties")) {
            keys.addAll(matches(KEY, Repository.text(path)));
        }
        return keys;
    }

    /** Keys of the kit's config mapping: {@code publicUrl()} is read from {@code FENLEI_PUBLIC_URL}. */
    private static Set<String> mapped() throws IOException {
        return LINE_OF_MAPPING
                .matcher(Repository.text("service-kit/src/main/java/org/fenlei/kit/KitConfig.java"))
                .results()
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
}
