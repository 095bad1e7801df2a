package org.fenlei.kit.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Statements on the connection of the running transaction, the same that JPA uses (which does not flush before them).
 * Strings, numbers, instants, dates, UUIDs and collections of strings (as {@code text[]}) are understood as parameters.
 */
@ApplicationScoped
public class Sql {
    private final AgroalDataSource database;

    @Inject
    Sql(AgroalDataSource database) {
        this.database = database;
    }

    /** Makes a value of the row that the result stands on. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All rows. */
    public <T> List<T> query(String statement, RowReader<T> reader, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = prepare(connection, statement, parameters);
                ResultSet result = prepared.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new SqlFault(e);
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String statement, RowReader<T> reader, @Nullable Object... parameters) {
        return query(statement, reader, parameters).stream().findFirst();
    }

    /** Runs a change and tells how many rows it touched. */
    public int update(String statement, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = prepare(connection, statement, parameters)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFault(e);
        }
    }

    /**
     * Until the transaction ends, PostgreSQL plans each statement for the values it is asked with. For a list that is
     * narrowed to little or much, the plan that it would keep for all values reads whole tables for a few rows.
     */
    public void planEachTime() {
        update("SET LOCAL plan_cache_mode = force_custom_plan");
    }

    /** An instant column, which is stored as {@code timestamptz}. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** A {@code text[]} column; null is empty. */
    public static List<String> strings(ResultSet row, String column) throws SQLException {
        java.sql.@Nullable Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /**
     * One column of many rows as a parameter, for statements that {@code unnest} their rows: nulls stay nulls, everything
     * else is text, which PostgreSQL casts.
     */
    public static <T> Collection<@Nullable String> texts(Collection<T> rows, Function<T, @Nullable Object> column) {
        List<@Nullable String> texts = new ArrayList<>(rows.size());
        for (T row : rows) {
            @Nullable Object value = column.apply(row);
            texts.add(value == null ? null : value.toString());
        }
        return texts;
    }

    private static PreparedStatement prepare(Connection connection, String statement, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < parameters.length; i++) {
            bind(connection, prepared, i + 1, parameters[i]);
        }
        return prepared;
    }

    private static void bind(Connection connection, PreparedStatement prepared, int index, @Nullable Object value)
            throws SQLException {
        if (value instanceof Instant instant) {
            prepared.setObject(index, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Collection<?> strings) {
            prepared.setArray(index, connection.createArrayOf("text", strings.toArray()));
        } else {
            prepared.setObject(index, value);
        }
    }
}
