package org.fenlei.task.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.fenlei.kit.page.Page;
import org.fenlei.task.Names;
import org.fenlei.task.domain.DenominatorKind;

/** Shows units with their figures of today. */
@ApplicationScoped
class UnitViews {

    private final Denominators denominators;
    private final Names names;
    private final Clock clock;

    @Inject
    UnitViews(Denominators denominators, Names names, Clock clock) {
        this.denominators = denominators;
        this.names = names;
        this.clock = clock;
    }

    /** The view of one unit. Needs a transaction. */
    UnitView of(UnitRow unit) {
        return UnitView.of(unit, denominators.recorded(unit.code, LocalDate.now(clock)), names);
    }

    /** The views of a page of units. Needs a transaction. */
    Page<UnitView> of(Page<UnitRow> page) {
        Map<String, Map<DenominatorKind, Long>> figures = denominators.recorded(
                page.items().stream().map(unit -> unit.code).toList(), LocalDate.now(clock));
        return page.map(unit -> UnitView.of(unit, figures.getOrDefault(unit.code, Map.of()), names));
    }
}
