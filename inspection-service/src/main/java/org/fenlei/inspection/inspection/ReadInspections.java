package org.fenlei.inspection.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.fenlei.inspection.Conditions;
import org.fenlei.inspection.Units;
import org.fenlei.inspection.Wording;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.domain.Outcome;
import org.fenlei.inspection.inspection.domain.Inspection;
import org.fenlei.inspection.rectification.ReadRectifications;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads inspections. */
@ApplicationScoped
@Transactional
class ReadInspections {

    private final Inspections inspections;
    private final ReadRectifications rectifications;
    private final Units units;
    private final CurrentCaller caller;
    private final Wording wording;

    @Inject
    ReadInspections(
            Inspections inspections,
            ReadRectifications rectifications,
            Units units,
            CurrentCaller caller,
            Wording wording) {
        this.inspections = inspections;
        this.rectifications = rectifications;
        this.units = units;
        this.caller = caller;
        this.wording = wording;
    }

    InspectionView one(UUID id) {
        return view(inspections.find(id).orElseThrow(NotFound::new));
    }

    InspectionView view(Inspection inspection) {
        return InspectionView.of(
                inspection,
                rectifications.ofInspection(inspection.id()),
                units.names(List.of(inspection.unitCode())),
                wording);
    }

    Page<InspectionView> list(InspectionParams params, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("unitCode in :units", caller.subtree(params.unit))
                .and("siteId = :site", params.siteId)
                .and("outcome = :outcome", outcome(params.outcome))
                .and("inspectedOn >= :from", params.from)
                .and("inspectedOn <= :to", params.to);
        Page<Inspection> found = inspections.list(conditions, page);
        Units.Names names =
                units.names(found.items().stream().map(Inspection::unitCode).toList());
        return found.map(each -> InspectionView.of(each, null, names, wording));
    }

    private @Nullable Outcome outcome(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Faults faults = new Faults();
        @Nullable Outcome outcome = faults.oneOf(Outcome.class, "outcome", text).orElse(null);
        wording.refuseIfAny(faults);
        return outcome;
    }
}
