package org.fenlei.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.fenlei.local.infrastructure.Endpoints;
import org.jspecify.annotations.Nullable;

/** Real tokens of the real Keycloak; the users they speak for are made on demand. */
public final class Tokens {
    private static final Duration FRESH = Duration.ofMinutes(3);
    private static final Map<String, Login> LOGINS = new ConcurrentHashMap<>();
    private static final Map<String, Issued> ISSUED = new ConcurrentHashMap<>();
    private static final String WITHOUT_AUDIENCE_CLIENT = "admin-cli";

    private record Login(String user, String password) {}

    private record Issued(String token, long at) {
        boolean fresh() {
            return System.nanoTime() - at < FRESH.toNanos();
        }
    }

    private Tokens() {}

    /** A token of that role and unit; the same user for the same pair. */
    public static String of(String role, @Nullable String unit) {
        return cached(endpoints().passwordClient(), login(role, unit));
    }

    /** A token of a role that needs no unit, such as {@code district-admin} or {@code auditor}. */
    public static String of(String role) {
        return of(role, null);
    }

    /** A good token of the same realm that was not issued for Fenlei's API. */
    public static String withWrongAudience(String role, @Nullable String unit) {
        return cached(WITHOUT_AUDIENCE_CLIENT, login(role, unit));
    }

    private static Login login(String role, @Nullable String unit) {
        return LOGINS.computeIfAbsent(role + "@" + unit, pair -> create(role, unit));
    }

    private static String cached(String client, Login login) {
        return ISSUED.compute(
                        client + "/" + login.user(),
                        (key, issued) -> issued != null && issued.fresh() ? issued : issue(client, login))
                .token();
    }

    private static Issued issue(String client, Login login) {
        JsonNode answer = Http.postForm(
                endpoints().realmUrl() + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "username",
                        login.user(),
                        "password",
                        login.password(),
                        "scope",
                        "openid"));
        return new Issued(answer.get("access_token").asText(), System.nanoTime());
    }

    private static Login create(String role, @Nullable String unit) {
        String name = "t-" + UUID.randomUUID().toString().substring(0, 13);
        Login login = new Login(name, "Aa1-" + UUID.randomUUID());
        String admin = administrator();
        String users = endpoints().keycloakUrl() + "/admin/realms/fenlei/users";
        HttpResponse<String> created = Http.postAs(admin, users, user(login, unit));
        String location = created.headers().firstValue("Location").orElseThrow();
        JsonNode realmRole = Http.getAs(admin, endpoints().keycloakUrl() + "/admin/realms/fenlei/roles/" + role);
        Http.postAs(admin, location + "/role-mappings/realm", List.of(realmRole));
        return login;
    }

    private static Map<String, Object> user(Login login, @Nullable String unit) {
        return Map.of(
                "username",
                login.user(),
                "enabled",
                true,
                "emailVerified",
                true,
                "firstName",
                "Test",
                "lastName",
                login.user(),
                "email",
                login.user() + "@yunxi.example",
                "attributes",
                unit == null ? Map.of() : Map.of("unit", List.of(unit)),
                "credentials",
                List.of(Map.of("type", "password", "value", login.password(), "temporary", false)));
    }

    private static String administrator() {
        JsonNode answer = Http.postForm(
                endpoints().keycloakUrl() + "/realms/master/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        endpoints().keycloakAdmin(),
                        "password",
                        endpoints().keycloakAdminPassword()));
        return answer.get("access_token").asText();
    }

    private static Endpoints endpoints() {
        return TestSystem.current().endpoints();
    }
}
