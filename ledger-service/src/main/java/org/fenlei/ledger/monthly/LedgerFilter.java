package org.fenlei.ledger.monthly;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.ledger.monthly.domain.LedgerStatus;
import org.fenlei.ledger.monthly.domain.MonthlyLedger;
import org.jspecify.annotations.Nullable;

/**
 * Which ledgers a list shows, in the order of month and unit, which never change.
 *
 * @param units only these; null for all in scope
 */
record LedgerFilter(
        @Nullable Set<String> units,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        @Nullable LedgerStatus status) {

    private static final Map<String, String> CONDITIONS = Map.of(
            "units", "unitCode in :units",
            "from", "firstDay >= :from",
            "to", "firstDay <= :to",
            "status", "status = :status",
            "since", "updatedAt >= :since",
            "afterMonth", "(firstDay > :afterMonth or firstDay = :afterMonth and unitCode > :afterUnit)");

    /** The values of every condition that holds, by the name of its parameter. */
    Map<String, Object> values(PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        put(values, "units", units);
        put(values, "from", from == null ? null : from.atDay(1));
        put(values, "to", to == null ? null : to.atDay(1));
        put(values, "status", status);
        put(values, "since", request.updatedSince());
        if (request.cursor() != null) {
            List<String> keys = Cursors.decode(request.cursor(), 2);
            values.put("afterMonth", Cursors.day(keys.get(0)));
            values.put("afterUnit", keys.get(1));
        }
        return values;
    }

    static String where(Map<String, Object> values) {
        String conditions = values.keySet().stream()
                .filter(CONDITIONS::containsKey)
                .map(CONDITIONS::get)
                .collect(Collectors.joining(" and "));
        return (conditions.isEmpty() ? "" : " where " + conditions) + " order by firstDay, unitCode";
    }

    static String cursor(MonthlyLedger last) {
        return Cursors.encode(last.month().atDay(1), last.unitCode());
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
