package org.fenlei.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;

/** Looks at a service's tables as the application's own role does: what PostgreSQL refuses, whatever the service does. */
public final class RowLevelSecurity {
    /** Tables of the kit that are nobody's in particular. */
    private static final Set<String> KIT =
            Set.of("outbox", "inbox", "idempotency", "unit_copy", "calendar_copy", "flyway_schema_history");

    private static final String OPEN = """
            SELECT relname FROM pg_class
            WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
              AND NOT (relrowsecurity AND relforcerowsecurity)
            """;

    private RowLevelSecurity() {}

    /** The service's tables that show every row to everybody; those of the kit are left out. */
    public static Set<String> openTables() throws SQLException {
        Set<String> open = new TreeSet<>();
        try (Connection superuser = TestSystem.current().asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet tables = statement.executeQuery(OPEN)) {
            while (tables.next()) {
                open.add(tables.getString(1));
            }
        }
        open.removeAll(KIT);
        return open;
    }

    /**
     * Checks that there are rows, that the scope of the whole district shows all of them, and that neither a stranger's
     * scope nor none shows any.
     *
     * @param rows a table, or a table and a WHERE clause that does not name units
     * @param stranger a unit that none of the rows is about
     */
    public static void assertHidden(String rows, String stranger) throws SQLException {
        long all = count(TestSystem.current().asSuperuser(), "*", rows);
        assertThat(all).as("rows in " + rows).isPositive();
        assertThat(visible(rows, "*")).as("the whole district sees of " + rows).isEqualTo(all);
        assertThat(visible(rows, stranger)).as("a stranger sees of " + rows).isZero();
        assertThat(visible(rows, "")).as("outside a scope one sees of " + rows).isZero();
    }

    /** How many rows the application sees with this scope: {@code *} or unit codes. */
    public static long visible(String rows, String scope) throws SQLException {
        return count(TestSystem.current().asApplication(), scope, rows);
    }

    /** Checks that the application cannot write a row outside its scope. */
    public static void assertWriteRefused(String scope, String sql) throws SQLException {
        try (Connection application = TestSystem.current().asApplication();
                Statement statement = scoped(application, scope)) {
            assertThatThrownBy(() -> statement.executeUpdate(sql)).hasMessageContaining("row-level security");
        }
    }

    /** Checks that not even the scope of the whole district can do this to what is kept as history. */
    public static void assertHistoryKept(String sql) throws SQLException {
        try (Connection application = TestSystem.current().asApplication();
                Statement statement = scoped(application, "*")) {
            assertThatThrownBy(() -> statement.executeUpdate(sql)).hasMessageContaining("history is kept");
        }
    }

    private static long count(Connection as, String scope, String rows) throws SQLException {
        try (Connection connection = as;
                Statement statement = scoped(connection, scope);
                ResultSet count = statement.executeQuery("SELECT count(*) FROM " + rows)) {
            count.next();
            return count.getLong(1);
        }
    }

    /** Nothing is committed: the scope, and whatever the statement writes, end with the connection. */
    private static Statement scoped(Connection connection, String scope) throws SQLException {
        connection.setAutoCommit(false);
        Statement statement = connection.createStatement();
        statement.execute("SELECT set_config('fenlei.scope', '" + scope + "', true)");
        return statement;
    }
}
