package org.fenlei.task.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.task.unit.domain.UnitKind;
import org.fenlei.task.unit.domain.UnitLevel;
import org.jspecify.annotations.Nullable;

/** The units that the caller may see. */
@ApplicationScoped
class Units implements PanacheRepositoryBase<UnitRow, String> {

    /** What a list is narrowed to; null is everything. */
    record Filter(
            @Nullable String parent,
            @Nullable UnitLevel level,
            @Nullable UnitKind kind,
            @Nullable String function,
            @Nullable String name) {}

    /** The unit; missing if there is none or none that the caller may see. */
    UnitRow get(String code) {
        return findByIdOptional(code).orElseThrow(NotFound::new);
    }

    /** The unit, locked until the transaction ends. */
    UnitRow getForChange(String code) {
        return Optional.ofNullable(findById(code, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** Every unit by code, in the order of codes. */
    Map<String, UnitRow> byCode() {
        Map<String, UnitRow> units = new LinkedHashMap<>();
        list("order by code").forEach(unit -> units.put(unit.code, unit));
        return units;
    }

    /** A page in the order of codes. */
    Page<UnitRow> page(Filter filter, PageRequest request) {
        UnitQuery query = new UnitQuery(filter, request);
        List<UnitRow> rows =
                find(query.text(), query.parameters()).range(0, request.limit()).list();
        return Page.of(rows, request, row -> Cursors.encode(row.code));
    }
}
