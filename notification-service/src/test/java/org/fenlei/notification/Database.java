package org.fenlei.notification;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.fenlei.kit.test.TestSystem;

/** Changes the service's database behind its back. */
public final class Database {
    private Database() {}

    public static void execute(String statement) throws SQLException {
        try (Connection superuser = TestSystem.current().asSuperuser();
                Statement sql = superuser.createStatement()) {
            sql.execute(statement);
        }
    }
}
