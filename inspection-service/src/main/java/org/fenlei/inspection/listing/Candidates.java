package org.fenlei.inspection.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fenlei.inspection.Units;
import org.fenlei.inspection.domain.Outcome;
import org.fenlei.inspection.listing.domain.Candidate;
import org.fenlei.inspection.listing.domain.SubjectClass;
import org.fenlei.kit.domain.Period;
import org.fenlei.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Everyone who was inspected in a period, with the score that counts. */
@ApplicationScoped
class Candidates {

    private static final String LAST_INSPECTIONS = """
            SELECT * FROM (
                SELECT id, site_id, site_name, unit_code, score, outcome,
                       count(*) OVER (PARTITION BY site_id) AS inspections,
                       row_number() OVER (PARTITION BY site_id ORDER BY inspected_on DESC, id DESC) AS nth
                FROM inspection
                WHERE inspected_on BETWEEN ? AND ? AND (?::text IS NULL OR site_kind = ?::text)
            ) AS inspected
            WHERE nth = 1
            """;

    private final Sql sql;
    private final Units units;

    @Inject
    Candidates(Sql sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    List<Candidate> of(SubjectClass subjects, Period period) {
        @Nullable String kind = subjects == SubjectClass.UNIT ? null : subjects.name();
        List<Candidate> sites =
                sql.query(LAST_INSPECTIONS, Candidates::site, period.first(), period.last(), kind, kind);
        return subjects == SubjectClass.UNIT ? byUnit(sites) : sites;
    }

    private List<Candidate> byUnit(List<Candidate> sites) {
        Map<String, List<Candidate>> grouped =
                sites.stream().collect(Collectors.groupingBy(Candidate::unitCode, TreeMap::new, Collectors.toList()));
        Units.Names names = units.names(grouped.keySet());
        return grouped.entrySet().stream()
                .map(unit -> Candidate.ofUnit(unit.getKey(), names.of(unit.getKey()), unit.getValue()))
                .toList();
    }

    private static Candidate site(ResultSet row) throws SQLException {
        return new Candidate(
                row.getString("site_id"),
                row.getString("site_name"),
                row.getString("unit_code"),
                row.getBigDecimal("score"),
                row.getInt("inspections"),
                Outcome.FAILED.name().equals(row.getString("outcome")),
                List.of(row.getObject("id", UUID.class)));
    }
}
