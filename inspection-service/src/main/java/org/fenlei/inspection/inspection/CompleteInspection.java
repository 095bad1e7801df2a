package org.fenlei.inspection.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.inspection.Wording;
import org.fenlei.inspection.domain.Deduction;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.domain.Issue;
import org.fenlei.inspection.inspection.domain.Inspection;
import org.fenlei.inspection.rectification.OrderRectifications;
import org.fenlei.inspection.site.SiteCertification;
import org.fenlei.inspection.site.Sites;
import org.fenlei.inspection.site.domain.CertificationChange.Result;
import org.fenlei.inspection.site.domain.Site;
import org.fenlei.inspection.standard.Standards;
import org.fenlei.inspection.standard.domain.Standard;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.write.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Records an inspection with all that follows from it: score, certification, rectifications. */
@ApplicationScoped
class CompleteInspection {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final Inspections inspections;
    private final Sites sites;
    private final Standards standards;
    private final SiteCertification certification;
    private final OrderRectifications rectifications;
    private final CurrentCaller caller;
    private final Wording wording;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    CompleteInspection(
            Inspections inspections,
            Sites sites,
            Standards standards,
            SiteCertification certification,
            OrderRectifications rectifications,
            CurrentCaller caller,
            Wording wording,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.inspections = inspections;
        this.sites = sites;
        this.standards = standards;
        this.certification = certification;
        this.rectifications = rectifications;
        this.caller = caller;
        this.wording = wording;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    Inspection complete(InspectionRequest request) {
        Faults faults = new Faults();
        LocalDate day = day(request.inspectedOn(), faults);
        List<Deduction> deductions = Deductions.read(request.deductions(), faults);
        Optional<Site> site = site(request.siteId(), faults);
        Optional<Standard> standard = standard(request, site, faults);
        if (standard.isPresent()) {
            faults.addAll(standard.get().checklist().check(deductions));
        }
        wording.refuseIfAny(faults);
        return record(site.orElseThrow(), standard.orElseThrow(), day, deductions);
    }

    private Inspection record(Site site, Standard standard, LocalDate day, List<Deduction> deductions) {
        Inspection inspection = new Inspection(
                Ids.next(),
                site.id(),
                site.name(),
                site.kind(),
                site.unitCode(),
                standard.code(),
                standard.version(),
                day,
                deductions,
                standard.checklist().judge(deductions),
                caller.subject(),
                caller.displayName(),
                1,
                clock.instant());
        boolean newest = !inspections.anyAfter(site.id(), day);
        inspections.add(inspection);
        audit.change("inspection", inspection.id().toString(), inspection.unitCode(), null, inspection);
        outbox.append(InspectionEvents.completed(inspection));
        certification.apply(
                site,
                new Result(
                        inspection.id(),
                        day,
                        inspection.judgement().score(),
                        inspection.judgement().outcome(),
                        newest));
        rectifications.order(
                new OrderRectifications.Occasion(inspection.id(), site.id(), site.name(), site.unitCode()), deductions);
        return inspection;
    }

    private LocalDate day(@Nullable LocalDate stated, Faults faults) {
        LocalDate today = LocalDate.now(clock);
        if (stated == null) {
            faults.add("/inspectedOn", Issue.REQUIRED);
        } else if (stated.isAfter(today)) {
            faults.add("/inspectedOn", Issue.DATE_IN_FUTURE, today);
        } else if (stated.isBefore(EARLIEST)) {
            faults.add("/inspectedOn", Issue.DATE_TOO_EARLY, EARLIEST);
        }
        return Objects.requireNonNullElse(stated, today);
    }

    /** Locks the site: of two inspections at once, the second sees what the first did to its certification. */
    private Optional<Site> site(@Nullable String id, Faults faults) {
        if (id == null || id.isBlank()) {
            faults.add("/siteId", Issue.REQUIRED);
            return Optional.empty();
        }
        Optional<Site> site = uuid(id).flatMap(sites::lock);
        if (site.isEmpty()) {
            faults.add("/siteId", Issue.SITE_UNKNOWN);
        }
        return site;
    }

    private Optional<Standard> standard(InspectionRequest request, Optional<Site> site, Faults faults) {
        String code = request.standardCode() == null ? "" : request.standardCode();
        if (code.isBlank()) {
            faults.add("/standardCode", Issue.REQUIRED);
            return Optional.empty();
        }
        Optional<Standard> standard = request.standardVersion() == null
                ? standards.newest(code)
                : standards.find(code, request.standardVersion());
        if (standard.isEmpty()) {
            boolean known = standards.newest(code).isPresent();
            faults.add(known ? "/standardVersion" : "/standardCode", Issue.STANDARD_UNKNOWN);
        } else if (site.isPresent() && site.get().kind() != standard.get().siteKind()) {
            faults.add("/standardCode", Issue.STANDARD_OF_OTHER_KIND, kinds(standard.get(), site.get()));
        }
        return standard;
    }

    private static Object[] kinds(Standard standard, Site site) {
        return new Object[] {
            standard.siteKind().zh(),
            site.kind().zh(),
            standard.siteKind().en(),
            site.kind().en()
        };
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
