package org.fenlei.inspection.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenlei.inspection.InspectionConfig;
import org.fenlei.inspection.Wording;
import org.fenlei.inspection.domain.Checklist;
import org.fenlei.inspection.domain.ChecklistItem;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.domain.Issue;
import org.fenlei.inspection.domain.Points;
import org.fenlei.inspection.domain.SiteKind;
import org.fenlei.inspection.standard.StandardRequest.ItemRequest;
import org.fenlei.inspection.standard.domain.Standard;
import org.fenlei.kit.write.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Adds a standard, or the next version of one. */
@ApplicationScoped
class IssueStandard {

    private static final int MOST_ITEMS = 200;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 1000;

    private final Standards standards;
    private final InspectionConfig config;
    private final Wording wording;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    IssueStandard(Standards standards, InspectionConfig config, Wording wording, AuditTrail audit, Clock clock) {
        this.standards = standards;
        this.config = config;
        this.wording = wording;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param added false if the newest version says the same already */
    record Issued(Standard standard, boolean added) {}

    Issued issue(StandardRequest request) {
        Faults faults = new Faults();
        String code = faults.code("/code", request.code());
        String name = faults.text("/name", request.name(), LONGEST_NAME);
        Optional<SiteKind> kind = faults.oneOf(SiteKind.class, "/siteKind", request.siteKind());
        Checklist checklist = checklist(request, faults);
        wording.refuseIfAny(faults);
        standards.lock(code);
        Optional<Standard> newest = standards.newest(code);
        newest.filter(each -> each.siteKind() != kind.orElseThrow())
                .ifPresent(each -> faults.add("/siteKind", Issue.KIND_CHANGED, each.siteKind()));
        faults.addAll(checklist.check());
        wording.refuseIfAny(faults);
        return add(newest, new Standard(code, 1, name, kind.orElseThrow(), checklist, clock.instant()));
    }

    private Issued add(Optional<Standard> newest, Standard stated) {
        if (newest.isPresent() && newest.get().saysTheSameAs(stated)) {
            return new Issued(newest.get(), false);
        }
        Standard next = stated.asVersion(newest.map(each -> each.version() + 1).orElse(1));
        standards.add(next);
        audit.change("standard", next.code() + "/" + next.version(), null, newest.orElse(null), next);
        return new Issued(next, true);
    }

    private Checklist checklist(StandardRequest request, Faults faults) {
        BigDecimal certifyAt = request.certifyAt() == null
                ? config.standard().certifyAt()
                : faults.points("/certifyAt", request.certifyAt(), BigDecimal.ZERO);
        BigDecimal failBelow = request.failBelow() == null
                ? config.standard().failBelow()
                : faults.points("/failBelow", request.failBelow(), BigDecimal.ZERO);
        List<@Nullable ItemRequest> given = request.items() == null ? List.of() : request.items();
        if (given.size() > MOST_ITEMS) {
            faults.add("/items", Issue.TOO_MANY, MOST_ITEMS);
            return new Checklist(certifyAt, failBelow, List.of());
        }
        List<ChecklistItem> items = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            items.add(item("/items/" + i, given.get(i), faults));
        }
        return new Checklist(certifyAt, failBelow, items);
    }

    private static ChecklistItem item(String pointer, @Nullable ItemRequest given, Faults faults) {
        ItemRequest item = given == null ? new ItemRequest(null, null, null, null, null) : given;
        return new ChecklistItem(
                faults.code(pointer + "/code", item.code()),
                faults.text(pointer + "/section", item.section(), LONGEST_NAME),
                faults.text(pointer + "/text", item.text(), LONGEST_TEXT),
                faults.points(pointer + "/points", item.points(), Points.SMALLEST),
                Boolean.TRUE.equals(item.decisive()));
    }
}
