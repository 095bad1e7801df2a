package org.fenlei.task.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** The query of a list of units. */
final class UnitQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    UnitQuery(Units.Filter filter, PageRequest request) {
        where("parentCode = :parent", "parent", filter.parent());
        where("level = :level", "level", filter.level());
        where("kind = :kind", "kind", filter.kind());
        String function = filter.function() == null ? null : "," + filter.function() + ",";
        where("position(:function in ',' || array_to_string(functions, ',') || ',') > 0", "function", function);
        where("position(:name in name) > 0", "name", filter.name());
        where("updatedAt >= :since", "since", request.updatedSince());
        where("code > :after", "after", after(request));
    }

    String text() {
        return (conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions)) + " order by code";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private static @Nullable String after(PageRequest request) {
        return request.cursor() == null
                ? null
                : Cursors.decode(request.cursor(), 1).get(0);
    }

    private void where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
