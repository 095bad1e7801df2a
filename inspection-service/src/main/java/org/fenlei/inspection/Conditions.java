package org.fenlei.inspection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** The conditions of a list; one whose value is null does not apply. Lists are in the order of one unique key. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A JPQL condition with exactly one parameter, written {@code :name}. */
    public Conditions and(String condition, @Nullable Object value) {
        if (value != null) {
            String name = "v" + values.size();
            conditions.add(condition.replaceFirst(":\\w+", ":" + name));
            values.put(name, value);
        }
        return this;
    }

    /** A JPQL condition without parameters. */
    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** The page of rows in the order of a code. */
    public <R> Page<R> byCode(EntityManager entities, Class<R> row, Function<R, Object> codeOf, PageRequest request) {
        and("code > :after", request.cursor() == null ? null : after(request.cursor(), "code"));
        return query(entities, row, "code", codeOf, request);
    }

    /** The page of rows in the order in which they were made. */
    public <R> Page<R> oldestFirst(
            EntityManager entities, Class<R> row, Function<R, Object> idOf, PageRequest request) {
        and("id > :after", request.cursor() == null ? null : id(request.cursor(), "id"));
        return query(entities, row, "id", idOf, request);
    }

    /** The page of rows in the opposite order. */
    public <R> Page<R> newestFirst(
            EntityManager entities, Class<R> row, Function<R, Object> idOf, PageRequest request) {
        and("id < :before", request.cursor() == null ? null : id(request.cursor(), "id desc"));
        return query(entities, row, "id desc", idOf, request);
    }

    private <R> Page<R> query(
            EntityManager entities, Class<R> row, String order, Function<R, Object> keyOf, PageRequest request) {
        and("updatedAt >= :since", request.updatedSince());
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<R> query = entities.createQuery("from " + row.getSimpleName() + where + " order by " + order, row);
        values.forEach(query::setParameter);
        List<R> rows = query.setMaxResults(request.rowsToRead()).getResultList();
        return Page.of(rows, request, each -> Cursors.encode(order, keyOf.apply(each)));
    }

    /** The key in a cursor of a list in that order; a cursor of another list is refused. */
    private static String after(String cursor, String order) {
        List<String> keys = Cursors.decode(cursor, 2);
        if (!keys.get(0).equals(order)) {
            throw Cursors.unreadable();
        }
        return keys.get(1);
    }

    private static UUID id(String cursor, String order) {
        return Cursors.id(after(cursor, order));
    }
}
