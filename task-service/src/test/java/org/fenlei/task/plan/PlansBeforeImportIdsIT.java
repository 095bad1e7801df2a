package org.fenlei.task.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.fenlei.task.OlderDatabase;
import org.junit.jupiter.api.Test;

/** Plans that were read, or made by hand, before a plan named its import. */
class PlansBeforeImportIdsIT {

    private static final String READ = "018a0000-0000-7000-8000-000000000001";
    private static final String BY_HAND = "018a0000-0000-7000-8000-000000000002";

    @Test
    void leadToTheirOwn() throws SQLException {
        OlderDatabase database = new OlderDatabase();
        database.migrateTo("129");
        database.execute("""
                INSERT INTO plan (id, year, effective_date, district_unit, title, status, version, created_at, updated_at,
                                  superseded_by)
                VALUES ('%2$s', 2023, '2023-01-01', 'YX', 'x', 'PUBLISHED', 2, '2023-02-01', '2023-02-01', NULL),
                       ('%1$s', 2023, '2023-01-01', 'YX', 'x', 'SUPERSEDED', 3, '2023-01-01', '2023-02-01', '%2$s');
                INSERT INTO plan_import (id, plan_id, file_name, sha256, year_given, district_unit, document, draft,
                                         imported_by, version, created_at, updated_at, copied)
                VALUES ('018a0000-0000-7000-8000-00000000000a', '%1$s', 'x', 'x', NULL, 'YX', '', '{}', 'x', 1,
                        '2023-01-01', '2023-01-01', false),
                       ('018a0000-0000-7000-8000-00000000000b', '%2$s', 'x', 'x', NULL, 'YX', '', '{}', 'x', 1,
                        '2023-02-01', '2023-02-01', true)
                """.formatted(READ, BY_HAND));

        database.migrateTo("131");

        Map<String, String> imports = new HashMap<>();
        try (Connection open = database.open();
                Statement statement = open.createStatement();
                ResultSet row = statement.executeQuery("SELECT id::text, import_id::text FROM plan")) {
            while (row.next()) {
                imports.put(row.getString(1), row.getString(2));
            }
        }
        assertThat(imports)
                .isEqualTo(Map.of(
                        READ, "018a0000-0000-7000-8000-00000000000a",
                        BY_HAND, "018a0000-0000-7000-8000-00000000000b"));
    }
}
