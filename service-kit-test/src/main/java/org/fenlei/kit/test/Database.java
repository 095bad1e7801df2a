package org.fenlei.kit.test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The service's database behind its back: past row-level security, and without its rules. */
public final class Database {
    private Database() {}

    public static void execute(String sql) {
        try (Connection superuser = TestSystem.current().asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The one number that a query answers. */
    public static long count(String query) {
        try (Connection superuser = TestSystem.current().asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
