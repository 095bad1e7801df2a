package org.fenlei.local.play.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.fenlei.local.play.http.Endpoints.Actor;

/** Makes a user of the local realm, for districts whose units have none, through Keycloak's admin API. */
public final class Accounts {

    private final Endpoints endpoints;
    private final Wire wire = new Wire();

    public Accounts(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    /** A user with this role in this unit; one of that name that is there already gets the password anew. */
    public Actor make(String name, String password, String role, String unit) {
        Endpoints.Administrator admin = endpoints
                .administrator()
                .orElseThrow(() -> new IllegalStateException("endpoints.json names no administrator of the realm"));
        String token = token(admin);
        String users = admin.realmUrl() + "/users";
        if (find(token, users, name).isEmpty()) {
            send("POST", token, users, user(name, unit));
        }
        String found = users + "/" + find(token, users, name).path(0).path("id").asText();
        send(
                "PUT",
                token,
                found + "/reset-password",
                Map.of("type", "password", "value", password, "temporary", false));
        JsonNode granted = get(token, admin.realmUrl() + "/roles/" + role);
        send("POST", token, found + "/role-mappings/realm", List.of(granted));
        return new Actor("password", name, password, role, unit);
    }

    private static Map<String, Object> user(String name, String unit) {
        return Map.of(
                "username",
                name,
                "enabled",
                true,
                "firstName",
                "Play",
                "lastName",
                unit,
                "email",
                name + "@play.example",
                "emailVerified",
                true,
                "attributes",
                Map.of("unit", List.of(unit)));
    }

    private JsonNode find(String token, String users, String name) {
        return get(token, users + "?exact=true&username=" + encode(name));
    }

    private String token(Endpoints.Administrator admin) {
        String form = "grant_type=password&client_id=" + encode(admin.clientId()) + "&username="
                + encode(admin.username()) + "&password=" + encode(admin.password());
        return wire.json(HttpRequest.newBuilder(URI.create(admin.tokenUrl()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build())
                .path("access_token")
                .asText();
    }

    private JsonNode get(String token, String url) {
        return wire.json(HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .GET()
                .build());
    }

    private void send(String method, String token, String url, Object body) {
        wire.json(HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(wire.write(body)))
                .build());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
