package org.fenlei.kit.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.RowLevelSecurity;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** The looks that each service takes at its own tables turn red when the policies are away. */
@QuarkusTest
@WithInfrastructure
class RowLevelSecurityIT {

    private final String stranger = Trial.freshUnit();

    @Test
    void findsAHiddenTableHidden() throws SQLException {
        Trial.written(Trial.freshUnit(), "somewhere");

        RowLevelSecurity.assertHidden("note", stranger);
        RowLevelSecurity.assertWriteRefused(stranger, foreignNote());
        assertThat(RowLevelSecurity.openTables()).containsExactly("heard");
    }

    @Test
    void findsATableOpenWhosePoliciesAreDisabled() throws SQLException {
        Trial.written(Trial.freshUnit(), "somewhere");

        Database.execute("ALTER TABLE note DISABLE ROW LEVEL SECURITY");
        try {
            assertThatThrownBy(() -> RowLevelSecurity.assertHidden("note", stranger))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("a stranger sees of note");
            assertThatThrownBy(() -> RowLevelSecurity.assertWriteRefused(stranger, foreignNote()))
                    .isInstanceOf(AssertionError.class);
            assertThat(RowLevelSecurity.openTables()).contains("note");
        } finally {
            Database.execute("ALTER TABLE note ENABLE ROW LEVEL SECURITY");
        }
    }

    @Test
    void doesNotTakeAnEmptyTableForAHiddenOne() {
        assertThatThrownBy(() -> RowLevelSecurity.assertHidden("note WHERE text = 'never written'", stranger))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("rows in note");
    }

    private static String foreignNote() {
        return "INSERT INTO note (id, unit_code, text, version) VALUES (gen_random_uuid(), '%s', 'x', 1)"
                .formatted(Trial.freshUnit());
    }
}
