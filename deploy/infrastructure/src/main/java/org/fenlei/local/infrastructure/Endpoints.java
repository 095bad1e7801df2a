package org.fenlei.local.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where the tests' infrastructure listens, as its JSON file tells it.
 *
 * @param pid process that runs it
 * @param postgresUser superuser, who may create databases and roles
 * @param kafka bootstrap servers
 * @param realmUrl issuer of tokens
 * @param keycloakAdmin may use the admin API through the {@code admin-cli} client of the {@code master} realm
 * @param passwordClient public client of the realm with the password grant
 * @param inboxUrl base of {@code /api/messages}
 */
public record Endpoints(
        long pid,
        String postgresHost,
        int postgresPort,
        String postgresUser,
        String postgresPassword,
        String kafka,
        String keycloakUrl,
        String realmUrl,
        String keycloakAdmin,
        String keycloakAdminPassword,
        String passwordClient,
        String smtpHost,
        int smtpPort,
        String inboxUrl) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Endpoints read(Path file) throws IOException {
        return JSON.readValue(Files.readAllBytes(file), Endpoints.class);
    }

    void write(Path file) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.write(next, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
