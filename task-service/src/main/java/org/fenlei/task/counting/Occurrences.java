package org.fenlei.task.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.counting.domain.Occurrence;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.Timing;
import org.fenlei.task.obligation.domain.Window;

/** All that the other services told and that can count. */
@ApplicationScoped
class Occurrences {

    private static final String PUT = """
            INSERT INTO occurrence (source, version, measure, place, own, subject_kind, span_from, span_to,
                                    occurred_on, value, valid)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (source) DO UPDATE SET
                version = excluded.version, measure = excluded.measure, place = excluded.place, own = excluded.own,
                subject_kind = excluded.subject_kind, span_from = excluded.span_from, span_to = excluded.span_to,
                occurred_on = excluded.occurred_on, value = excluded.value, valid = excluded.valid
            WHERE occurrence.version < excluded.version
            """;

    private static final String VALID_IN = """
            SELECT * FROM occurrence
            WHERE valid AND span_from BETWEEN ? AND ? AND (span_from >= ? OR measure = 'SUMMARY_SUBMITTED')
            ORDER BY source
            """;

    private static final String AT = """
            SELECT * FROM occurrence
            WHERE place = ANY (?)
              AND span_from >= (SELECT make_date(min(year) - ?, 1, 1) FROM plan WHERE status = 'PUBLISHED')
            ORDER BY source
            """;

    private static final String NEWER_THAN_COUNTED = """
            SELECT * FROM occurrence n
            WHERE EXISTS (SELECT 1 FROM contribution c JOIN assignment a ON a.id = c.assignment_id
                          WHERE c.source = n.source AND c.source_version < n.version AND a.ended = 'NONE'
                            AND a.plan_id IN (SELECT id FROM plan WHERE status = 'PUBLISHED'))
            ORDER BY source
            """;

    private final Sql sql;

    @Inject
    Occurrences(Sql sql) {
        this.sql = sql;
    }

    /**
     * Records what a source says, unless something newer of it is known.
     *
     * @return whether it was newer
     */
    boolean put(Occurrence occurrence) {
        return sql.update(
                        PUT,
                        occurrence.source(),
                        occurrence.version(),
                        occurrence.measure().name(),
                        occurrence.place(),
                        occurrence.own(),
                        occurrence.subjectKind(),
                        occurrence.span().from(),
                        occurrence.span().to(),
                        occurrence.occurredOn(),
                        occurrence.value(),
                        occurrence.valid())
                > 0;
    }

    /**
     * What stands and began in these days or in a week that they share with others, in the order of sources; also the
     * summaries of the year before, which a plan may ask for in January.
     */
    List<Occurrence> validIn(Window days) {
        return sql.query(
                VALID_IN,
                Occurrences::read,
                LocalDate.of(days.from().getYear() - 1, 1, 1),
                days.to().plusDays(6),
                days.from().minusDays(6));
    }

    /** What was told while an assignment that it had counted for was over, and that goes on now. */
    List<Occurrence> newerThanCounted() {
        return sql.query(NEWER_THAN_COUNTED, Occurrences::read);
    }

    /**
     * All that happened at any of these places and may count toward a plan in force, whether it stands or was taken back,
     * in the order of sources.
     */
    List<Occurrence> at(Collection<String> places) {
        return sql.query(AT, Occurrences::read, places, Timing.YEARS_AWAY + 1);
    }

    private static Occurrence read(ResultSet row) throws SQLException {
        return new Occurrence(
                Objects.requireNonNull(row.getString("source")),
                row.getLong("version"),
                Measure.valueOf(row.getString("measure")),
                Objects.requireNonNull(row.getString("place")),
                row.getBoolean("own"),
                row.getString("subject_kind"),
                new Window(day(row, "span_from"), day(row, "span_to")),
                day(row, "occurred_on"),
                row.getBigDecimal("value"),
                row.getBoolean("valid"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
