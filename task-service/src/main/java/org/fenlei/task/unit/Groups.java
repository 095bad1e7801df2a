package org.fenlei.task.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.sql.Sql;
import org.fenlei.task.Publications;
import org.fenlei.task.unit.domain.UnitGroup;
import org.jspecify.annotations.Nullable;

/** The groups as they follow from the units, with how often each changed. */
@ApplicationScoped
class Groups {

    private static final String RECORD = """
            INSERT INTO unit_group (code, aliases, by_rule, members, version, updated_at)
            VALUES (?, ?::text[], ?, ?::text[], 1, ?)
            ON CONFLICT (code) DO UPDATE SET
                aliases = excluded.aliases, by_rule = excluded.by_rule, members = excluded.members,
                version = unit_group.version + 1, updated_at = excluded.updated_at
            WHERE (unit_group.aliases, unit_group.by_rule, unit_group.members)
                IS DISTINCT FROM (excluded.aliases, excluded.by_rule, excluded.members)
            """;
    private static final String GONE = """
            UPDATE unit_group SET aliases = '{}', by_rule = false, members = '{}', version = version + 1, updated_at = ?
            WHERE code <> ALL (?) AND members <> '{}'
            """;

    private final Directory directory;
    private final Publications publications;
    private final Sql sql;
    private final Clock clock;

    @Inject
    Groups(Directory directory, Publications publications, Sql sql, Clock clock) {
        this.directory = directory;
        this.publications = publications;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A group and its changes.
     *
     * @param group as it is now
     * @param version counts its changes; 0 for one that has been the same ever since the directory was empty
     * @param updatedAt when it last changed, null if it never did
     */
    record Versioned(
            UnitGroup group, long version, @Nullable Instant updatedAt) {

        private boolean changedSince(Instant since) {
            return updatedAt == null ? since.equals(Instant.EPOCH) : !updatedAt.isBefore(since);
        }
    }

    /** The group; missing if there is none. */
    Versioned get(String code) {
        // the version before the members: a change in between gives an old tag, which is refused, never a newer one
        Map<String, Change> changes = changes();
        return directory
                .groups()
                .find(code)
                .map(group -> versioned(group, changes))
                .orElseThrow(NotFound::new);
    }

    /** A page in the order of codes. */
    Page<Versioned> page(PageRequest request) {
        String after = request.cursor() == null
                ? ""
                : Cursors.decode(request.cursor(), 1).get(0);
        Map<String, Change> changes = changes();
        List<Versioned> rows = directory.groups().all().stream()
                .filter(group -> group.code().compareTo(after) > 0)
                .sorted(Comparator.comparing(UnitGroup::code))
                .map(group -> versioned(group, changes))
                .filter(each -> each.changedSince(request.since()))
                .limit(request.rowsToRead())
                .toList();
        return Page.of(rows, request, each -> Cursors.encode(each.group().code()));
    }

    /**
     * Lets nobody else change units until the transaction ends: two changes at the same time would each record groups
     * without the other's. Nor is a plan published meanwhile, which would open duties for units as they were; whoever
     * publishes one now is waited for.
     */
    void holdUnits() {
        publications.await();
        sql.query("SELECT pg_advisory_xact_lock(hashtext('unit_directory'), 0)", row -> true);
    }

    /** Takes down what became of the groups, after units have changed. */
    void record() {
        Instant now = clock.instant();
        List<UnitGroup> groups = directory.groups().all();
        groups.forEach(
                group -> sql.update(RECORD, group.code(), group.aliases(), group.byRule(), group.members(), now));
        sql.update(GONE, now, groups.stream().map(UnitGroup::code).toList());
    }

    private record Change(long version, Instant at) {}

    private Map<String, Change> changes() {
        Map<String, Change> changes = new HashMap<>();
        sql.query(
                "SELECT code, version, updated_at FROM unit_group",
                row -> changes.put(
                        row.getString("code"),
                        new Change(row.getLong("version"), Objects.requireNonNull(Sql.instant(row, "updated_at")))));
        return changes;
    }

    private static Versioned versioned(UnitGroup group, Map<String, Change> changes) {
        Change last = changes.get(group.code());
        return last == null ? new Versioned(group, 0, null) : new Versioned(group, last.version(), last.at());
    }
}
