package org.fenlei.local.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The realm that every installation has, and what only local mode and tests add to it. */
public final class RealmFile {
    /** Name of the realm. */
    public static final String REALM = "fenlei";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode realm;
    private final ObjectNode additions;

    private RealmFile(ObjectNode realm, ObjectNode additions) {
        this.realm = realm;
        this.additions = additions;
    }

    /** Somebody who may log in with a password. */
    public record User(String name, String password, String role, String unit) {}

    /** A system with its own credentials. */
    public record Client(String id, String secret, String role, String unit) {}

    /** Reads {@code realm.json} and {@code local-users.json} of this folder. */
    public static RealmFile read(Path folder) throws IOException {
        return new RealmFile(object(folder.resolve("realm.json")), object(folder.resolve("local-users.json")));
    }

    private static ObjectNode object(Path file) throws IOException {
        if (JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode object) {
            return object;
        }
        throw new IOException("Not a JSON object: " + file);
    }

    /** One realm document for Keycloak's import, with the local additions in it. */
    public String merged() {
        ObjectNode whole = realm.deepCopy();
        for (String list : List.of("clients", "users")) {
            ArrayNode target = whole.withArray(list);
            additions.path(list).forEach(target::add);
        }
        return whole.toPrettyString();
    }

    /** The demo users. */
    public List<User> users() {
        List<User> users = new ArrayList<>();
        for (JsonNode user : additions.path("users")) {
            String password = user.at("/credentials/0/value").asText("");
            if (!password.isEmpty()) {
                users.add(new User(user.path("username").asText(), password, role(user), unit(user)));
            }
        }
        return users;
    }

    /** What the demo users' units are called. */
    public Map<String, String> unitNames() {
        Map<String, String> names = new LinkedHashMap<>();
        for (JsonNode user : additions.path("users")) {
            if (user.has("firstName")) {
                names.putIfAbsent(unit(user), user.path("firstName").asText());
            }
        }
        return names;
    }

    /** The demo systems. */
    public List<Client> clients() {
        List<Client> clients = new ArrayList<>();
        for (JsonNode user : additions.path("users")) {
            String id = user.path("serviceAccountClientId").asText("");
            if (!id.isEmpty()) {
                clients.add(new Client(id, secret(id), role(user), unit(user)));
            }
        }
        return clients;
    }

    /** The client that may use the password grant. */
    public String passwordClient() {
        for (JsonNode client : additions.path("clients")) {
            if (client.path("directAccessGrantsEnabled").asBoolean()) {
                return client.path("clientId").asText();
            }
        }
        throw new IllegalStateException("No client of local-users.json has the password grant");
    }

    private String secret(String clientId) {
        for (JsonNode client : additions.path("clients")) {
            if (clientId.equals(client.path("clientId").asText())) {
                return client.path("secret").asText();
            }
        }
        throw new IllegalStateException("local-users.json has no client " + clientId);
    }

    private static String role(JsonNode user) {
        return user.at("/realmRoles/0").asText();
    }

    private static String unit(JsonNode user) {
        return user.at("/attributes/unit/0").asText();
    }
}
