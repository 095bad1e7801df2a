package org.fenlei.local.play.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Where the running system is and who may act, as {@code endpoints.json} tells it. */
public record Endpoints(
        URI origin,
        URI token,
        URI inbox,
        URI clock,
        String passwordClient,
        List<Actor> clients,
        List<Actor> users,
        Optional<Administrator> administrator) {

    /**
     * Who may make users, in the local realm only.
     *
     * @param realmUrl base of the realm in Keycloak's admin API
     */
    public record Administrator(String realmUrl, String tokenUrl, String clientId, String username, String password) {}

    /**
     * Somebody who can ask for a token.
     *
     * @param grant {@code client_credentials} or {@code password}
     */
    public record Actor(String grant, String name, String secret, String role, String unit) {}

    public static Endpoints read(Path file) {
        try {
            return parse(new ObjectMapper().readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": is the system running?", e);
        }
    }

    static Endpoints parse(JsonNode json) {
        return new Endpoints(
                URI.create(json.path("origin").asText()),
                URI.create(json.path("tokenUrl").asText()),
                URI.create(json.path("inboxUrl").asText()),
                URI.create(json.path("clockUrl").asText()),
                json.path("passwordClient").path("client_id").asText(),
                actors(json.path("clients"), "client_credentials", "id", "secret"),
                actors(json.path("users"), "password", "name", "password"),
                administrator(json.path("realmAdministrator")));
    }

    /** The first actor with a role, a service client before a user. */
    public Actor withRole(String role) {
        return withRoleIfAny(role)
                .orElseThrow(() -> new IllegalStateException("endpoints.json names nobody with the role " + role));
    }

    public Optional<Actor> withRoleIfAny(String role) {
        return Stream.concat(clients.stream(), users.stream())
                .filter(actor -> actor.role().equals(role))
                .findFirst();
    }

    /** Form fields with which an actor asks for a token. */
    Map<String, String> form(Actor actor) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", actor.grant());
        if (actor.grant().equals("password")) {
            form.put("client_id", passwordClient);
            form.put("username", actor.name());
            form.put("password", actor.secret());
        } else {
            form.put("client_id", actor.name());
            form.put("client_secret", actor.secret());
        }
        return form;
    }

    private static Optional<Administrator> administrator(JsonNode json) {
        return json.isObject()
                ? Optional.of(new Administrator(
                        json.path("realmUrl").asText(),
                        json.path("tokenUrl").asText(),
                        json.path("client_id").asText(),
                        json.path("username").asText(),
                        json.path("password").asText()))
                : Optional.empty();
    }

    private static List<Actor> actors(JsonNode items, String grant, String name, String secret) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> new Actor(
                        grant,
                        item.path(name).asText(),
                        item.path(secret).asText(),
                        item.path("role").asText(),
                        item.path("unit").asText()))
                .toList();
    }
}
