package org.fenlei.task.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.unit.domain.Wholes;
import org.jspecify.annotations.Nullable;

/** Households, compounds and the like, by unit and the day from which a value holds. Only ever added to. */
@ApplicationScoped
public class Denominators {

    private static final String VALID = """
            SELECT DISTINCT ON (unit_code, kind) unit_code, kind, value FROM unit_denominator
            WHERE unit_code = ANY (?) AND valid_from <= ?
            ORDER BY unit_code, kind, valid_from DESC, revision DESC
            """;
    private static final String OF_ALL =
            "SELECT unit_code, value FROM fenlei_denominators(?, ?) WHERE value IS NOT NULL";
    private static final String LATEST = """
            SELECT DISTINCT ON (kind, valid_from) * FROM unit_denominator
            WHERE unit_code = ? ORDER BY kind, valid_from, revision DESC
            """;
    private static final String ADD = """
            INSERT INTO unit_denominator (unit_code, kind, valid_from, revision, value, source, recorded_by, recorded_at)
            SELECT ?, ?, ?, coalesce(max(revision), 0) + 1, ?::bigint, ?, ?, ?
            FROM unit_denominator WHERE unit_code = ? AND kind = ? AND valid_from = ?
            """;

    private final Sql sql;
    private final Directory directory;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    Denominators(Sql sql, Directory directory, CurrentCaller caller, Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * One value.
     *
     * @param validFrom the day from which it holds, until the next one
     * @param revision counts the corrections of this day
     * @param value how many; null if that is not known any more
     * @param source where it was read
     */
    record Dated(
            String unitCode,
            DenominatorKind kind,
            LocalDate validFrom,
            int revision,
            @Nullable Long value,
            @Nullable String source,
            String recordedBy,
            Instant recordedAt) {}

    /** What is known of every unit on a day. Needs a transaction. */
    public Wholes wholes(DenominatorKind kind, LocalDate on) {
        var units = directory.tree();
        Map<String, Long> recorded = new HashMap<>();
        recorded(units.all().stream().map(unit -> unit.code()).toList(), on).forEach((code, values) -> {
            Long value = values.get(kind);
            if (value != null) {
                recorded.put(code, value);
            }
        });
        return new Wholes(units, recorded);
    }

    /** The same whatever the caller's scope: for sums, and for a unit that the caller reports or answers for. */
    public Wholes wholesOfAll(DenominatorKind kind, LocalDate on) {
        Map<String, Long> recorded = new HashMap<>();
        sql.query(OF_ALL, row -> recorded.put(row.getString("unit_code"), row.getLong("value")), kind.name(), on);
        return new Wholes(directory.tree(), recorded);
    }

    /** What is recorded of a unit itself for a day. */
    Map<DenominatorKind, Long> recorded(String unitCode, LocalDate on) {
        return recorded(Set.of(unitCode), on).getOrDefault(unitCode, Map.of());
    }

    /** What is recorded of these units themselves for a day; a unit without a value is missing. */
    Map<String, Map<DenominatorKind, Long>> recorded(Collection<String> unitCodes, LocalDate on) {
        Map<String, Map<DenominatorKind, Long>> values = new HashMap<>();
        sql.query(
                VALID,
                row -> {
                    Long value = row.getObject("value", Long.class);
                    if (value != null) {
                        values.computeIfAbsent(row.getString("unit_code"), code -> new EnumMap<>(DenominatorKind.class))
                                .put(DenominatorKind.valueOf(row.getString("kind")), value);
                    }
                    return true;
                },
                unitCodes,
                on);
        return values;
    }

    /** The value of a day, as it was last corrected. */
    Optional<Dated> find(String unitCode, DenominatorKind kind, LocalDate validFrom) {
        return revisions(unitCode, kind, validFrom).stream().findFirst();
    }

    /** The value of a day and what it was before each correction, the last one first. */
    List<Dated> revisions(String unitCode, DenominatorKind kind, LocalDate validFrom) {
        return sql.query(
                "SELECT * FROM unit_denominator WHERE unit_code = ? AND kind = ? AND valid_from = ?"
                        + " ORDER BY revision DESC",
                Denominators::read,
                unitCode,
                kind.name(),
                validFrom);
    }

    /** A page of a unit's values by kind and day; with a day only those that hold on it. */
    Page<Dated> page(String unitCode, @Nullable LocalDate on, PageRequest request) {
        String after = request.cursor() == null
                ? ""
                : Cursors.decode(request.cursor(), 1).get(0);
        List<Dated> all = sql.query(LATEST, Denominators::read, unitCode);
        List<Dated> rows = all.stream()
                .filter(each -> on == null || holds(each, on, all))
                .filter(each -> !each.recordedAt().isBefore(request.since()))
                .filter(each -> key(each).compareTo(after) > 0)
                .limit(request.rowsToRead())
                .toList();
        return Page.of(rows, request, each -> Cursors.encode(key(each)));
    }

    /** Writes a value down; one of the same day is corrected by it, and stays to be read. */
    void add(
            String unitCode, DenominatorKind kind, LocalDate validFrom, @Nullable Long value, @Nullable String source) {
        sql.update(
                ADD,
                unitCode,
                kind.name(),
                validFrom,
                value == null ? null : value.toString(),
                source,
                caller.displayName(),
                clock.instant(),
                unitCode,
                kind.name(),
                validFrom);
    }

    private static boolean holds(Dated each, LocalDate on, List<Dated> all) {
        return !each.validFrom().isAfter(on)
                && all.stream()
                        .noneMatch(later -> later.kind() == each.kind()
                                && later.validFrom().isAfter(each.validFrom())
                                && !later.validFrom().isAfter(on));
    }

    private static String key(Dated each) {
        return each.kind() + "/" + each.validFrom();
    }

    private static Dated read(ResultSet row) throws SQLException {
        return new Dated(
                Objects.requireNonNull(row.getString("unit_code")),
                DenominatorKind.valueOf(row.getString("kind")),
                Objects.requireNonNull(row.getObject("valid_from", LocalDate.class)),
                row.getInt("revision"),
                row.getObject("value", Long.class),
                row.getString("source"),
                Objects.requireNonNull(row.getString("recorded_by")),
                Objects.requireNonNull(Sql.instant(row, "recorded_at")));
    }
}
