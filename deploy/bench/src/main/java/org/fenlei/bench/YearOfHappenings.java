package org.fenlei.bench;

import java.sql.SQLException;
import java.time.LocalDate;

/**
 * What happened under a plan until a day, written as task-service would have: every sub-district looked at sites each month
 * and reported on most of the rest. Nine of ten windows that are over are fulfilled, and half of what runs is begun, or done
 * where one is enough.
 */
final class YearOfHappenings {

    /** In each month three inspections of drop-off points, in every tenth month only one, and four of compounds. */
    private static final String INSPECTIONS = """
            INSERT INTO occurrence (source, version, measure, place, own, subject_kind, span_from, span_to, occurred_on,
                                    valid)
            SELECT 'inspection:' || gen_random_uuid(), 1, 'INSPECTION_COMPLETED', code, false,
                   CASE WHEN visit < 3 THEN 'STATION' ELSE 'COMPOUND' END, day, day, day, true
            FROM (SELECT code, visit, month::date + 3 * visit + (number %% 7)::integer AS day, number, month
                  FROM (SELECT code, row_number() OVER (ORDER BY code) AS number FROM unit WHERE code LIKE '%1$s-S%%') u,
                       generate_series(date '%3$s' - interval '10 months', date '%3$s' - interval '1 day',
                                       interval '1 month') month,
                       generate_series(0, 6) visit) visits
            WHERE visit IN (0, 3, 4, 5, 6) OR (number + extract(month FROM month)) %% 10 > 0
            """;

    private static final String INSPECTIONS_COUNT = """
            INSERT INTO contribution (assignment_id, source, source_version, unit_codes, unit_code, occurred_on, sequence,
                                      amount, counts)
            SELECT a.id, o.source, o.version, a.unit_codes, o.place, o.occurred_on, o.version, 1, true
            FROM assignment a JOIN occurrence o
                ON a.unit_codes = ARRAY[o.place] AND o.measure = a.measure
                    AND o.occurred_on BETWEEN a.window_from AND a.window_to
            WHERE a.plan_id = '%2$s' AND o.subject_kind = 'STATION'
            """;

    private static final String REPORTS = """
            INSERT INTO progress_report (id, assignment_id, counts_toward, unit_code, answered_by, count, occurred_on, note,
                                         evidence, reported_by, reported_by_name, created_at, status, version,
                                         updated_at)
            SELECT gen_random_uuid(), id, id, unit_codes[1], unit_codes[1], count, day, '已完成，附现场照片', '[]', 'bench',
                   '填报员', at, 'ACTIVE', 1, at
            FROM (SELECT id, unit_codes, CASE WHEN over THEN required ELSE 1 END AS count, day,
                         (day + time '10:00') AT TIME ZONE 'Asia/Shanghai' AS at
                  FROM (SELECT *, window_to < '%3$s' AS over, least(window_to, date '%3$s') - 5 AS day,
                               abs(hashtext(id::text)) AS chance
                        FROM assignment
                        WHERE plan_id = '%2$s' AND measure = 'REPORTED' AND window_from < '%3$s') begun
                  WHERE chance %% CASE WHEN over THEN 10 ELSE 2 END > 0) reported
            """;

    private static final String VERSIONS = """
            INSERT INTO progress_report_version (report_id, version, unit_code, status, count, occurred_on, note, evidence,
                                                 written_by, written_by_name, written_at)
            SELECT r.id, r.version, r.unit_code, r.status, r.count, r.occurred_on, r.note, r.evidence, r.reported_by,
                   r.reported_by_name, r.created_at
            FROM progress_report r JOIN assignment a ON a.id = r.assignment_id WHERE a.plan_id = '%2$s'
            """;

    private static final String REPORTS_COUNT = """
            INSERT INTO contribution (assignment_id, source, source_version, unit_codes, unit_code, occurred_on, sequence,
                                      amount, counts)
            SELECT a.id, 'report:' || r.id, r.version, a.unit_codes, r.unit_code, r.occurred_on,
                   (extract(epoch FROM r.created_at) * 1000)::bigint, r.count, true
            FROM progress_report r JOIN assignment a ON a.id = r.assignment_id WHERE a.plan_id = '%2$s'
            """;

    private static final String COUNT = """
            UPDATE assignment a SET counted = r.counted, fulfilled_on = r.fulfilled_on, version = version + 1
            FROM (SELECT assignment_id, max(reached) AS counted,
                         min(occurred_on) FILTER (WHERE reached >= required) AS fulfilled_on
                  FROM (SELECT c.assignment_id, c.occurred_on, b.required,
                               sum(c.amount) OVER (PARTITION BY c.assignment_id ORDER BY c.occurred_on, c.sequence)
                                   AS reached
                        FROM contribution c JOIN assignment b ON b.id = c.assignment_id
                        WHERE b.plan_id = '%2$s') each_by_each
                  GROUP BY assignment_id) r
            WHERE a.id = r.assignment_id
            """;

    private final ServiceDatabase database;

    YearOfHappenings(ServiceDatabase database) {
        this.database = database;
    }

    /** Fills the ten months before a day. */
    void fill(LargeDistrict district, String planId, LocalDate until) throws SQLException {
        for (String statement :
                new String[] {INSPECTIONS, INSPECTIONS_COUNT, REPORTS, VERSIONS, REPORTS_COUNT, COUNT}) {
            database.run(statement.formatted(district.code(), planId, until));
        }
        database.run("VACUUM ANALYZE assignment, contribution, occurrence, progress_report");
    }
}
