package org.fenlei.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.inspection.Conditions;
import org.fenlei.inspection.Units;
import org.fenlei.inspection.Wording;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.rectification.RectificationView.ExtensionView;
import org.fenlei.inspection.rectification.domain.Rectification;
import org.fenlei.inspection.rectification.domain.RectificationStatus;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.page.Page;
import org.fenlei.kit.page.PageRequest;
import org.fenlei.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads rectifications. */
@ApplicationScoped
@Transactional
public class ReadRectifications {

    private final Rectifications rectifications;
    private final Units units;
    private final CurrentCaller caller;
    private final Wording wording;
    private final Clock clock;

    @Inject
    ReadRectifications(Rectifications rectifications, Units units, CurrentCaller caller, Wording wording, Clock clock) {
        this.rectifications = rectifications;
        this.units = units;
        this.caller = caller;
        this.wording = wording;
        this.clock = clock;
    }

    RectificationView one(UUID id) {
        return view(rectifications.find(id).orElseThrow(NotFound::new));
    }

    RectificationView view(Rectification rectification) {
        List<ExtensionView> extensions = rectifications.extensions(rectification.id()).stream()
                .map(each -> new ExtensionView(
                        each.previousDueDate, each.dueDate, each.reason, each.grantedBy, each.grantedAt))
                .toList();
        return view(rectification, units.names(List.of(rectification.unitCode())), extensions);
    }

    /** What one inspection led to. */
    public List<RectificationView> ofInspection(UUID inspectionId) {
        List<Rectification> found = rectifications.ofInspection(inspectionId);
        Units.Names names =
                units.names(found.stream().map(Rectification::unitCode).toList());
        return found.stream().map(each -> view(each, names, null)).toList();
    }

    Page<RectificationView> list(RectificationParams params, PageRequest page) {
        Page<Rectification> found = rectifications.list(conditions(params), page);
        Units.Names names =
                units.names(found.items().stream().map(Rectification::unitCode).toList());
        return found.map(each -> view(each, names, null));
    }

    private Conditions conditions(RectificationParams params) {
        Conditions conditions = new Conditions()
                .and("unitCode in :units", caller.subtree(params.unit))
                .and("siteId = :site", params.siteId)
                .and("inspectionId = :inspection", params.inspectionId)
                .and("dueDate >= :from", params.dueFrom)
                .and("dueDate <= :to", params.dueTo);
        @Nullable RectificationStatus status = status(params.status);
        if (status == null) {
            return conditions;
        }
        LocalDate today = LocalDate.now(clock);
        return switch (status) {
            case CLOSED -> conditions.and("closedOn is not null");
            case OVERDUE -> conditions.and("closedOn is null").and("dueDate < :today", today);
            case OPEN -> conditions.and("closedOn is null").and("dueDate >= :today", today);
        };
    }

    private @Nullable RectificationStatus status(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Faults faults = new Faults();
        @Nullable
        RectificationStatus status =
                faults.oneOf(RectificationStatus.class, "status", text).orElse(null);
        wording.refuseIfAny(faults);
        return status;
    }

    private RectificationView view(Rectification each, Units.Names names, @Nullable List<ExtensionView> extensions) {
        LocalDate today = LocalDate.now(clock);
        Rectification.@Nullable Closure closure = each.closure();
        return new RectificationView(
                each.id().toString(),
                each.inspectionId().toString(),
                each.siteId().toString(),
                each.siteName(),
                each.unitCode(),
                names.of(each.unitCode()),
                each.itemCode(),
                each.finding(),
                each.severity().name(),
                wording.of(each.severity()),
                each.orderedOn(),
                each.dueDate(),
                each.status(today).name(),
                wording.of(each.status(today)),
                each.late(today),
                closure == null ? null : closure.closedOn(),
                closure == null ? null : closure.evidence(),
                closure == null ? null : closure.closedBy(),
                extensions,
                each.version(),
                each.changedAt());
    }
}
