package org.fenlei.notification.crash;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fenlei.kit.test.TestSystem;
import org.fenlei.local.infrastructure.Endpoints;
import org.fenlei.local.infrastructure.ServiceDatabase;

/** A fresh database that no service of the other tests works on. */
final class OwnDatabase {
    private final Endpoints endpoints = TestSystem.current().endpoints();
    private final String password = UUID.randomUUID().toString();
    private final ServiceDatabase database = new ServiceDatabase(
            "k" + UUID.randomUUID().toString().replace("-", "").substring(0, 12), password, password);

    OwnDatabase() throws SQLException {
        try (Connection superuser = connection("postgres");
                Statement statement = superuser.createStatement()) {
            for (String sql : database.creation()) {
                statement.execute(sql);
            }
        }
    }

    Map<String, String> settings() {
        return Map.of(
                "FENLEI_DB_URL", url(database.name()),
                "FENLEI_DB_USER", database.app(),
                "FENLEI_DB_PASSWORD", password,
                "FENLEI_DB_OWNER_USER", database.owner(),
                "FENLEI_DB_OWNER_PASSWORD", password);
    }

    /** The Message-ID that is stored for each mailbox on a day. */
    Map<String, String> messageIds(String day) throws SQLException {
        Map<String, String> ids = new HashMap<>();
        try (Connection superuser = connection(database.name());
                Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT email, message_id FROM message WHERE local_day = '" + day + "'")) {
            while (rows.next()) {
                ids.put(rows.getString(1), rows.getString(2));
            }
        }
        return ids;
    }

    private Connection connection(String name) throws SQLException {
        return DriverManager.getConnection(url(name), endpoints.postgresUser(), endpoints.postgresPassword());
    }

    private String url(String name) {
        return "jdbc:postgresql://" + endpoints.postgresHost() + ":" + endpoints.postgresPort() + "/" + name;
    }
}
