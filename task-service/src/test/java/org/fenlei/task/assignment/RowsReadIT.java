package org.fenlei.task.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.fenlei.kit.access.EntireDistrict;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.test.Database;
import org.fenlei.kit.test.RowsRead;
import org.fenlei.kit.test.WithInfrastructure;
import org.fenlei.task.Published;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However many years are stored, a question about little reads little. */
@QuarkusTest
@WithInfrastructure
class RowsReadIT {

    private static final int STORED = 20_000;
    /** What other tests leave is read as well. */
    private static final int LITTLE = STORED / 5;

    @Inject
    Assignments assignments;

    @Inject
    Sql sql;

    @Inject
    EntireDistrict district;

    @Inject
    Clock clock;

    private final LocalDate today = LocalDate.of(2023, 3, 20);
    private int plansStored;

    @AfterEach
    void andNobodyElseMeetsThem() {
        Database.execute("DELETE FROM assignment WHERE end_reason = 'RowsReadIT'");
    }

    @Test
    void ofAPlanThatIsNotTheFirst() {
        storeMany("RRA", planOf("RRA", "行甲区"), 2 * STORED);
        String planId = planOf("RRB", "行乙区");
        storeMany("RRB", planId, STORED / 2);

        assertReadsLittle(() -> assignments.page(of(UUID.fromString(planId)), today, new PageRequest(null, 20, null)));
    }

    @Test
    void ofWhatChangedOfLate() {
        Instant before = clock.instant();
        storeMany("RRC", planOf("RRC", "行丙区"), STORED);
        @Nullable
        String cursor = district.call(() -> changedSince(before, null)).nextCursor();

        assertThat(cursor).isNotNull();
        assertReadsLittle(() -> assertThat(changedSince(before, null).items()).isNotEmpty());
        assertReadsLittle(() -> assertThat(changedSince(before, cursor).items()).isNotEmpty());
    }

    @Test
    void ofMuchThatChangedOfLate() {
        Instant before = clock.instant();
        storeMany("RRH", planOf("RRH", "行辛区"), 2 * STORED);
        storeMany("RRI", planOf("RRI", "行壬区"), LITTLE);
        Database.execute("UPDATE assignment SET updated_at = '" + before + "' WHERE unit_codes && '{RRI-T01}'");
        Database.execute("VACUUM ANALYZE assignment");

        assertThat(rowsRead(() -> assertThat(changedSince(before, null).items()).isNotEmpty()))
                .isLessThan(3 * LITTLE);
    }

    @Test
    void ofWhatNothingChangedOf() {
        storeMany("RRG", planOf("RRG", "行庚区"), STORED);
        Instant after = clock.instant();

        assertReadsLittle(() -> assertThat(changedSince(after, null).items()).isEmpty());
    }

    @Test
    void ofWhatFallsDueForAUnit() {
        planOf("RRD", "行丁区");
        storeMany("RRE", planOf("RRE", "行戊区"), STORED);

        assertReadsLittle(() -> assertThat(assignments.fallingDue("RRD-S01", today, clock.instant()))
                .isNotEmpty());
    }

    @Test
    void ofWhatAnEventMayCountToward() {
        String planId = planOf("RRF", "行己区");
        storeMany("RRF", planId, STORED);
        Window june = new Window(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 30));

        assertReadsLittle(() -> assertThat(assignments.countedIn(Measure.LEDGER_SUBMITTED, june, List.of("RRF-S01")))
                .isNotEmpty());
    }

    private Page<Assignment> changedSince(Instant instant, @Nullable String cursor) {
        return assignments.page(of(null), today, new PageRequest(cursor, 20, instant));
    }

    private static String planOf(String code, String name) {
        return Published.planOf(
                code, name, plan -> plan.task("按月上报分类台账。", "各街道", "全年，每月末").task("全区新增达标小区3个。", "各街道", "2023年9月"));
    }

    /** What a plan of long ago asked of others: opened and over before everything else, and put off again and again. */
    private void storeMany(String code, String planId, int rows) {
        Database.execute(
                """
                INSERT INTO assignment (id, plan_id, plan_year, task_id, obligation_id, kind, measure, unit_codes, period,
                    window_from, window_to, due_date, effective_due_date, required, maximum, counted, fulfilled_on, ended,
                    end_reason, waiting, watched, version, created_at, updated_at)
                SELECT overlay(md5('%1$s' || n) placing '%4$08x' from 1)::uuid, plan_id, 2003, task_id, obligation_id,
                    kind, measure, '{%1$s-T01}', '2003-01', date '2003-01-01' - n, date '2003-01-31', date '2003-01-31',
                    date '2023-12-31', required, maximum, counted, NULL, 'CANCELLED', 'RowsReadIT', waiting, watched, 1,
                    timestamptz '%5$s', timestamptz '%5$s'
                FROM generate_series(1, %2$d) n, (SELECT * FROM assignment
                    WHERE plan_id = '%3$s' AND measure = 'LEDGER_SUBMITTED' ORDER BY id LIMIT 1) a
                """.formatted(code, rows, planId, ++plansStored, clock.instant().minus(1, ChronoUnit.HOURS)));
        Database.execute("VACUUM ANALYZE assignment");
    }

    private static Assignments.Filter of(@Nullable UUID planId) {
        return new Assignments.Filter(planId, null, null, null, null, null, null, null);
    }

    private void assertReadsLittle(Runnable question) {
        assertThat(rowsRead(question)).isLessThan(LITTLE);
    }

    private long rowsRead(Runnable question) {
        return district.call(() -> RowsRead.of("assignment", sql, question));
    }
}
