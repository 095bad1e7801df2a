package org.fenlei.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.sql.Conditions;
import org.fenlei.kit.sql.Sql;
import org.fenlei.notification.contact.domain.ContactRole;
import org.fenlei.notification.contact.domain.PersonEntry;
import org.jspecify.annotations.Nullable;

/** The stored contacts. Row-level security shows a caller its own units' only. */
@ApplicationScoped
class Contacts {
    private static final String COLUMNS = "id, unit_code, role, name, email, active, origin, version, updated_at";
    private static final String INSERT = "INSERT INTO contact (" + COLUMNS + ", created_at)"
            + " VALUES (?, ?, ?, ?, ?, true, ?, 1, ?, ?) ON CONFLICT (unit_code, role, email) DO NOTHING";

    private final Sql sql;
    private final Clock clock;

    Contacts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Adds a person to a unit.
     *
     * @return empty if the unit has this mailbox in this role already
     */
    Optional<ContactRow> add(String unitCode, PersonEntry person, String origin) {
        ContactRow row = new ContactRow(
                Ids.next(),
                unitCode,
                person.role(),
                person.name(),
                person.email().text(),
                true,
                origin,
                1,
                clock.instant());
        int added = sql.update(
                INSERT,
                row.id(),
                row.unitCode(),
                row.role().name(),
                row.name(),
                row.email(),
                row.origin(),
                row.updatedAt(),
                row.updatedAt());
        return added == 1 ? Optional.of(row) : Optional.empty();
    }

    Optional<ContactRow> find(UUID id) {
        return sql.first("SELECT " + COLUMNS + " FROM contact WHERE id = ?", Contacts::read, id);
    }

    /** The contact, kept for this transaction alone. */
    Optional<ContactRow> take(UUID id) {
        return sql.first("SELECT " + COLUMNS + " FROM contact WHERE id = ? FOR UPDATE", Contacts::read, id);
    }

    List<ContactRow> takeOfUnit(String unitCode) {
        return sql.query(
                "SELECT " + COLUMNS + " FROM contact WHERE unit_code = ? ORDER BY id FOR UPDATE",
                Contacts::read,
                unitCode);
    }

    /** Active contacts of these units, in the order in which they were named. */
    List<ContactRow> active(Collection<String> unitCodes) {
        return sql.query(
                "SELECT " + COLUMNS + " FROM contact WHERE active AND unit_code = ANY (?) ORDER BY unit_code, id",
                Contacts::read,
                unitCodes);
    }

    /** Writes a changed contact as its next version. */
    ContactRow save(ContactRow row) {
        ContactRow next = new ContactRow(
                row.id(),
                row.unitCode(),
                row.role(),
                row.name(),
                row.email(),
                row.active(),
                row.origin(),
                row.version() + 1,
                clock.instant());
        sql.update(
                "UPDATE contact SET role = ?, name = ?, email = ?, active = ?, origin = ?, version = ?, updated_at = ?"
                        + " WHERE id = ?",
                next.role().name(),
                next.name(),
                next.email(),
                next.active(),
                next.origin(),
                next.version(),
                next.updatedAt(),
                next.id());
        return next;
    }

    /** Whether another contact of the unit has this mailbox in this role. */
    boolean taken(ContactRow row) {
        return sql.first(
                        "SELECT 1 FROM contact WHERE unit_code = ? AND role = ? AND email = ? AND id <> ?",
                        found -> found.getInt(1),
                        row.unitCode(),
                        row.role().name(),
                        row.email(),
                        row.id())
                .isPresent();
    }

    Page<ContactRow> list(@Nullable Set<String> units, @Nullable String role, PageRequest page) {
        Conditions where = new Conditions()
                .and("unit_code = ANY (?)", units)
                .and("role = ?", role)
                .and("updated_at >= ?", page.updatedSince());
        if (page.cursor() != null) {
            List<String> keys = Cursors.decode(page.cursor(), 2);
            where.and("(unit_code, id) > (?, ?)", keys.get(0), Cursors.id(keys.get(1)));
        }
        List<ContactRow> rows = sql.query(
                "SELECT " + COLUMNS + " FROM contact WHERE " + where.text() + " ORDER BY unit_code, id LIMIT ?",
                Contacts::read,
                where.values(page.rowsToRead()));
        return Page.of(rows, page, row -> Cursors.encode(row.unitCode(), row.id()));
    }

    private static ContactRow read(ResultSet row) throws SQLException {
        return new ContactRow(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                ContactRole.valueOf(row.getString("role")),
                row.getString("name"),
                row.getString("email"),
                row.getBoolean("active"),
                row.getString("origin"),
                row.getLong("version"),
                Objects.requireNonNull(Sql.instant(row, "updated_at")));
    }
}
