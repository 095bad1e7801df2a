package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.Contribution;

/** What counts toward assignments, keyed by where it comes from: the same source never counts twice. */
@ApplicationScoped
class Contributions {

    private static final String INSERT = """
            INSERT INTO contribution (assignment_id, source, source_version, unit_codes, unit_code, occurred_on,
                                      sequence, amount, numerator, denominator, whole, item_value, counts)
            """;

    private static final String UNLESS_NEWER = """
            ON CONFLICT (assignment_id, source) DO UPDATE SET
                source_version = excluded.source_version, unit_code = excluded.unit_code,
                occurred_on = excluded.occurred_on, sequence = excluded.sequence, amount = excluded.amount,
                numerator = excluded.numerator, denominator = excluded.denominator, whole = excluded.whole,
                item_value = excluded.item_value, counts = excluded.counts
            WHERE contribution.source_version < excluded.source_version
               OR contribution.source_version = excluded.source_version AND excluded.counts AND NOT contribution.counts
            """;

    private static final String PUT = INSERT + """
            SELECT ?, n.source, n.source_version, ?, n.unit_code, n.occurred_on,
                   n.sequence, n.amount, n.numerator, n.denominator, n.whole, n.item_value, n.counts
            FROM unnest(?::text[], ?::bigint[], ?::text[], ?::date[], ?::bigint[], ?::numeric[], ?::numeric[],
                        ?::numeric[], ?::numeric[], ?::numeric[], ?::boolean[])
                AS n (source, source_version, unit_code, occurred_on, sequence, amount, numerator,
                      denominator, whole, item_value, counts)
            """ + UNLESS_NEWER;

    private static final String PASS_REPORTS = INSERT + """
            SELECT ?, source, source_version, ?, unit_code, occurred_on,
                   sequence, amount, numerator, denominator, whole, item_value, counts
            FROM contribution WHERE assignment_id = ? AND source LIKE 'report:%'
            """ + UNLESS_NEWER;

    /** Toward assignments of plans in force that nobody waived or cancelled. */
    private static final String STANDING = """
             FROM contribution c JOIN assignment a ON a.id = c.assignment_id JOIN plan p ON p.id = a.plan_id
            WHERE a.ended = 'NONE' AND p.status = 'PUBLISHED'""";

    private final Sql sql;

    @Inject
    Contributions(Sql sql) {
        this.sql = sql;
    }

    /** What is said to count toward an assignment, whatever its value; {@link CountUp} leaves out what is below a floor. */
    List<Contribution> of(UUID assignmentId) {
        return sql.query(
                "SELECT * FROM contribution WHERE assignment_id = ? AND counts", Contributions::read, assignmentId);
    }

    /** Those of the assignments toward which anything counts. */
    Set<UUID> counted(Collection<UUID> assignmentIds) {
        return new HashSet<>(sql.query(
                "SELECT DISTINCT assignment_id FROM contribution WHERE assignment_id = ANY (?::uuid[]) AND counts",
                row -> row.getObject("assignment_id", UUID.class),
                Sql.texts(assignmentIds, id -> id)));
    }

    /** The assignments that a source has contributed to, of plans in force, and that nobody waived or cancelled. */
    List<UUID> assignmentsOf(String source) {
        return sql.query(
                "SELECT c.assignment_id" + STANDING + " AND c.source = ? ORDER BY c.assignment_id",
                row -> row.getObject("assignment_id", UUID.class),
                source);
    }

    /** The assignments of plans in force that nobody waived or cancelled, with which version of these sources counts. */
    Map<UUID, Map<String, Long>> versionsOf(Collection<String> sources) {
        return versions(
                "SELECT c.assignment_id, c.source, c.source_version" + STANDING
                        + " AND c.source = ANY (?) AND c.counts",
                sources);
    }

    /** Which version of each source counts toward each of these assignments. */
    Map<UUID, Map<String, Long>> versions(Collection<UUID> assignmentIds) {
        return versions(
                "SELECT assignment_id, source, source_version FROM contribution"
                        + " WHERE assignment_id = ANY (?::uuid[]) AND counts",
                Sql.texts(assignmentIds, id -> id));
    }

    private Map<UUID, Map<String, Long>> versions(String query, Collection<String> of) {
        Map<UUID, Map<String, Long>> versions = new HashMap<>();
        sql.query(
                query,
                row -> versions.computeIfAbsent(row.getObject("assignment_id", UUID.class), id -> new HashMap<>())
                        .put(row.getString("source"), row.getLong("source_version")),
                of);
        return versions;
    }

    /**
     * Lets these sources count no more toward the assignment, whatever they said.
     *
     * @return whether any did until now
     */
    boolean takeBack(Assignment from, Collection<String> sources) {
        return sql.update(
                        "UPDATE contribution SET counts = false WHERE assignment_id = ? AND source = ANY (?) AND counts",
                        from.id(),
                        sources)
                > 0;
    }

    /**
     * Records what sources contribute, each unless something newer of it is known.
     *
     * @return whether any was newer
     */
    boolean put(Assignment to, Collection<CountUp.Entry> entries) {
        return sql.update(
                        PUT,
                        to.id(),
                        to.unitCodes(),
                        Sql.texts(entries, CountUp.Entry::source),
                        Sql.texts(entries, CountUp.Entry::sourceVersion),
                        Sql.texts(entries, each -> each.contribution().unitCode()),
                        Sql.texts(entries, each -> each.contribution().occurredOn()),
                        Sql.texts(entries, each -> each.contribution().sequence()),
                        Sql.texts(entries, each -> each.contribution().amount()),
                        Sql.texts(entries, each -> each.contribution().numerator()),
                        Sql.texts(entries, each -> each.contribution().denominator()),
                        Sql.texts(entries, each -> each.contribution().whole()),
                        Sql.texts(entries, each -> each.contribution().itemValue()),
                        Sql.texts(entries, CountUp.Entry::counts))
                > 0;
    }

    /** Lets what was reported for one assignment count toward another as well, as the same unit's. */
    void passReports(Assignment from, Assignment to) {
        sql.update(PASS_REPORTS, to.id(), to.unitCodes(), from.id());
    }

    private static Contribution read(ResultSet row) throws SQLException {
        return new Contribution(
                Objects.requireNonNull(row.getString("unit_code")),
                Objects.requireNonNull(row.getObject("occurred_on", LocalDate.class)),
                row.getLong("sequence"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getBigDecimal("whole"),
                row.getBigDecimal("item_value"));
    }
}
