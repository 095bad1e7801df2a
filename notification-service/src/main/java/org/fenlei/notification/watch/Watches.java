package org.fenlei.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.sql.Sql;
import org.fenlei.kit.time.MachineTime;
import org.fenlei.notification.NotificationConfig;
import org.fenlei.notification.ladder.domain.LadderProgress;
import org.fenlei.notification.ladder.domain.Timetable;
import org.fenlei.notification.subject.domain.Matter;
import org.fenlei.notification.subject.domain.SubjectKind;
import org.fenlei.notification.timer.domain.Rests;
import org.fenlei.notification.watch.domain.Notice.Effect;
import org.fenlei.notification.watch.domain.Watch;
import org.jspecify.annotations.Nullable;

/** The stored watches. */
@ApplicationScoped
public class Watches {
    private static final String DUE = "fire_at <= ?";
    private static final String RESTED = DUE + " AND (next_try_at IS NULL OR next_try_at <= ?)";
    private static final String UPSERT = """
            INSERT INTO watch (id, subject_kind, subject_id, version, ended_by, unit_codes, title, due_date,
                               effective_due_date, plan_id, ledger_key, details, fired, skipped, fire_at,
                               updated_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (subject_kind, subject_id) DO UPDATE SET
                version = excluded.version, ended_by = excluded.ended_by, unit_codes = excluded.unit_codes,
                title = excluded.title, due_date = excluded.due_date,
                effective_due_date = excluded.effective_due_date, plan_id = excluded.plan_id,
                ledger_key = excluded.ledger_key, details = excluded.details, fired = excluded.fired,
                skipped = excluded.skipped, fire_at = excluded.fire_at, faults = 0, next_try_at = NULL,
                updated_at = excluded.updated_at
            WHERE watch.version <= excluded.version
            """;

    private static final String ADVANCE = """
            UPDATE watch SET fired = string_to_array(now.fired, ','), skipped = string_to_array(now.skipped, ','),
                             fire_at = now.fire_at::timestamptz, faults = 0, next_try_at = NULL, updated_at = ?
            FROM unnest(?, ?, ?, ?) AS now (id, fired, skipped, fire_at)
            WHERE watch.id = now.id::uuid
            """;

    private final Sql sql;
    private final StoredDetails details;
    private final Clock clock;
    private final MachineTime machine;
    private final Rests rests;

    Watches(Sql sql, StoredDetails details, Clock clock, MachineTime machine, NotificationConfig config) {
        this.sql = sql;
        this.details = details;
        this.clock = clock;
        this.machine = machine;
        this.rests = new Rests(config.timers().firstRest(), config.timers().longestRest());
    }

    /** The watch over a subject, kept for this transaction alone. */
    Optional<WatchRow> take(SubjectKind kind, String subjectId) {
        return sql.first(
                "SELECT * FROM watch WHERE subject_kind = ? AND subject_id = ? FOR UPDATE",
                this::read,
                kind.name(),
                subjectId);
    }

    /** The watches whose next rung is due, as many as are asked for and nobody else has taken. */
    List<WatchRow> takeDue(Instant now, int most) {
        return sql.query(
                "SELECT * FROM watch WHERE " + RESTED + " ORDER BY fire_at, id LIMIT ? FOR UPDATE SKIP LOCKED",
                this::read,
                now,
                machine.now(),
                most);
    }

    /** The ids of what {@link #takeDue} would take. Reads nothing else, because a watch may be unreadable. */
    List<UUID> dueIds(Instant now, int most) {
        return sql.query(
                "SELECT id FROM watch WHERE " + RESTED + " ORDER BY fire_at, id LIMIT ?",
                row -> row.getObject("id", UUID.class),
                now,
                machine.now(),
                most);
    }

    /** This watch, if it is due and nobody else has taken it. */
    Optional<WatchRow> takeDue(Instant now, UUID id) {
        return sql.first(
                "SELECT * FROM watch WHERE id = ? AND " + DUE + " FOR UPDATE SKIP LOCKED", this::read, id, now);
    }

    /** All watches that still have a rung before them, kept for this transaction alone. */
    List<WatchRow> takePlanned() {
        return sql.query("SELECT * FROM watch WHERE fire_at IS NOT NULL ORDER BY id FOR UPDATE", this::read);
    }

    /** How many watches are due; those that another transaction is just firing still count, and those that rest. */
    public long due(Instant now) {
        return sql.first("SELECT count(*) FROM watch WHERE " + DUE, row -> row.getLong(1), now)
                .orElse(0L);
    }

    /**
     * Whether mails are to wait for a due watch: for one that has only just failed, but not for one that stands aside.
     * Asked at each beat of the timers; the order keeps to the index, where PostgreSQL would else look through all
     * watches in the hope of meeting a due one.
     */
    public boolean anyDue(Instant now) {
        return sql.first(
                        "SELECT 1 FROM watch WHERE " + DUE + " AND faults < ? ORDER BY fire_at LIMIT 1",
                        row -> row.getInt(1),
                        now,
                        Rests.ASIDE)
                .isPresent();
    }

    /** How many due watches stand aside because firing them failed again and again. */
    public long aside(Instant now) {
        return sql.first(
                        "SELECT count(*) FROM watch WHERE " + DUE + " AND faults >= ?",
                        row -> row.getLong(1),
                        now,
                        Rests.ASIDE)
                .orElse(0L);
    }

    /** All watches of a plan, whether ended or not. */
    public List<WatchRow> ofPlan(String planId) {
        return sql.query("SELECT * FROM watch WHERE plan_id = ? ORDER BY id", this::read, planId);
    }

    /** The watches of a plan that still have something to watch, kept for this transaction alone. */
    List<WatchRow> takeActive(String planId) {
        return sql.query(
                "SELECT * FROM watch WHERE plan_id = ? AND ended_by IS NULL ORDER BY id FOR UPDATE",
                this::read,
                planId);
    }

    /** Which of these ledgers are to be resubmitted, so that the duty to report them rests. */
    Set<String> openResubmissions(List<String> ledgerKeys) {
        return Set.copyOf(sql.query(
                "SELECT DISTINCT ledger_key FROM watch WHERE subject_kind = 'RESUBMISSION' AND ended_by IS NULL"
                        + " AND ledger_key = ANY (?)",
                row -> row.getString(1),
                ledgerKeys));
    }

    void save(WatchRow row, @Nullable Instant fireAt) {
        Watch watch = row.watch();
        Matter matter = watch.matter();
        sql.update(
                UPSERT,
                row.id(),
                matter.kind().name(),
                matter.id(),
                watch.version(),
                watch.endedBy() == null ? null : watch.endedBy().name(),
                matter.unitCodes(),
                matter.title(),
                matter.dueDate(),
                matter.effectiveDueDate(),
                matter.details().planId(),
                row.ledgerKey(),
                details.text(matter.details()),
                watch.progress().fired(),
                watch.progress().skipped(),
                fireAt,
                clock.instant());
    }

    /** Writes down which rungs are behind each watch and when its next one is due, in one statement. */
    void advance(List<WatchRow> rows, Timetable timetable) {
        sql.update(
                ADVANCE,
                clock.instant(),
                Sql.texts(rows, WatchRow::id),
                Sql.texts(rows, row -> String.join(",", row.watch().progress().fired())),
                Sql.texts(rows, row -> String.join(",", row.watch().progress().skipped())),
                Sql.texts(rows, row -> row.watch().fireAt(timetable).orElse(null)));
    }

    /** Firing it failed: it rests, longer each time. */
    void fault(UUID id) {
        sql.first("SELECT faults FROM watch WHERE id = ? FOR UPDATE", row -> row.getInt(1), id)
                .ifPresent(before -> sql.update(
                        "UPDATE watch SET faults = ?, next_try_at = ? WHERE id = ?",
                        before + 1,
                        machine.now().plus(rests.after(before + 1)),
                        id));
    }

    private WatchRow read(ResultSet row) throws SQLException {
        Matter matter = new Matter(
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getString("subject_id"),
                Sql.strings(row, "unit_codes"),
                row.getString("title"),
                row.getObject("due_date", LocalDate.class),
                row.getObject("effective_due_date", LocalDate.class),
                details.read(row.getString("details")));
        @Nullable String endedBy = row.getString("ended_by");
        Watch watch = new Watch(
                matter,
                row.getLong("version"),
                endedBy == null ? null : Effect.valueOf(endedBy),
                new LadderProgress(Set.copyOf(Sql.strings(row, "fired")), Set.copyOf(Sql.strings(row, "skipped"))));
        return new WatchRow(row.getObject("id", UUID.class), watch, row.getString("ledger_key"));
    }
}
