package org.fenlei.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.fenlei.kit.access.EntireDistrict;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.RowsRead;
import org.fenlei.kit.test.WithInfrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the timers ask at each beat costs nothing while nothing is due, however many watches are stored. */
@QuarkusTest
@WithInfrastructure
class WatchesIT {
    private static final int STORED = 20_000;
    private static final String OURS = "WHERE subject_id LIKE 'distant-%'";
    private static final Instant LONG_BEFORE = Instant.parse("2000-01-01T00:00:00Z");

    @Inject
    Watches watches;

    @Inject
    Sql sql;

    @Inject
    EntireDistrict district;

    @BeforeEach
    void manyThatAreNotDue() {
        Database.execute("""
                INSERT INTO watch (id, subject_kind, subject_id, version, unit_codes, title, due_date,
                                   effective_due_date, details, fired, skipped, fire_at, updated_at)
                SELECT gen_random_uuid(), 'ASSIGNMENT', 'distant-' || n, 1, '{YX}', '巡查', '2026-12-31', '2026-12-31',
                       '{}', '{}', '{}', '2999-01-01'::timestamptz + (n * 7919 %% %1$d) * interval '1 second', now()
                FROM generate_series(1, %1$d) n
                """.formatted(STORED));
        Database.execute("ANALYZE watch");
    }

    @AfterEach
    void andNobodyElseMeetsThem() {
        Database.execute("DELETE FROM watch " + OURS);
    }

    @Test
    void readsNoneOfThemToSeeThatNothingIsDue() {
        assertThat(rowsRead(() -> watches.takeDue(LONG_BEFORE, 200))).isZero();
        assertThat(rowsRead(() -> watches.dueIds(LONG_BEFORE, 200))).isZero();
        assertThat(rowsRead(() -> watches.anyDue(LONG_BEFORE))).isZero();
    }

    /** With the plan that PostgreSQL keeps for a statement, whatever it is asked with. */
    private long rowsRead(Runnable question) {
        return district.call(() -> {
            sql.update("SET LOCAL plan_cache_mode = force_generic_plan");
            return RowsRead.of("watch", sql, question);
        });
    }
}
