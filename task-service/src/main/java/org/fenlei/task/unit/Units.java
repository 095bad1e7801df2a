package org.fenlei.task.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenlei.kit.page.Cursors;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.unit.domain.UnitDetails;
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

    private final Denominators denominators;

    @Inject
    Units(Denominators denominators) {
        this.denominators = denominators;
    }

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

    /** Every unit with its figures of a day, in the order of codes. */
    Map<String, SaveUnit.Known> known(LocalDate on) {
        Map<String, UnitRow> rows = byCode();
        Map<String, Map<DenominatorKind, Long>> figures = denominators.recorded(rows.keySet(), on);
        Map<String, SaveUnit.Known> units = new LinkedHashMap<>();
        rows.forEach((code, row) ->
                units.put(code, new SaveUnit.Known(row, row.details(figures.getOrDefault(code, Map.of())))));
        return units;
    }

    /** The same without the rows. */
    static Map<String, UnitDetails> details(Map<String, SaveUnit.Known> known) {
        Map<String, UnitDetails> details = new LinkedHashMap<>();
        known.forEach((code, unit) -> details.put(code, unit.details()));
        return details;
    }

    /** A page in the order of codes. */
    Page<UnitRow> page(Filter filter, PageRequest request) {
        UnitQuery query = new UnitQuery(filter, request);
        List<UnitRow> rows =
                find(query.text(), query.parameters()).range(0, request.limit()).list();
        return Page.of(rows, request, row -> Cursors.encode(row.code));
    }
}
