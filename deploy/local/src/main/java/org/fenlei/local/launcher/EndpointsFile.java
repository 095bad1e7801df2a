package org.fenlei.local.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fenlei.local.infrastructure.KafkaUsers;
import org.fenlei.local.infrastructure.KeycloakServer;
import org.fenlei.local.infrastructure.RealmFile;

/** {@code endpoints.json}: what a script must know to use the running system. */
final class EndpointsFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EndpointsFile() {}

    static Map<String, Object> content(LocalPorts ports, RealmFile realm) {
        String keycloak = LocalPorts.url(ports.infrastructure().keycloak());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("origin", ports.origin());
        content.put("tokenUrl", keycloak + "/realms/" + RealmFile.REALM + "/protocol/openid-connect/token");
        content.put("inboxUrl", LocalPorts.url(ports.infrastructure().inbox()));
        content.put("clockUrl", ports.origin() + "/local/clock");
        content.put("passwordClient", Map.of("client_id", realm.passwordClient()));
        content.put("clients", realm.clients());
        content.put("users", realm.users());
        return content;
    }

    /** How a client of Kafka hears all events; it may write none. */
    static Map<String, Object> listener(LocalPorts ports, KafkaUsers users) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("bootstrap.servers", "127.0.0.1:" + ports.infrastructure().kafka());
        settings.putAll(users.client(KafkaUsers.LISTENER));
        return settings;
    }

    /** Who may make users of the realm: for scripts that play a district without demo users. Not shown by the portal. */
    static Map<String, String> realmAdministrator(LocalPorts ports, String password) {
        String keycloak = LocalPorts.url(ports.infrastructure().keycloak());
        return Map.of(
                "realmUrl",
                keycloak + "/admin/realms/" + RealmFile.REALM,
                "tokenUrl",
                keycloak + "/realms/master/protocol/openid-connect/token",
                "client_id",
                "admin-cli",
                "username",
                KeycloakServer.ADMIN,
                "password",
                password);
    }

    static void write(Path file, Map<String, Object> content) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(next, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
