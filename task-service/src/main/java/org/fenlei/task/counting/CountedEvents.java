package org.fenlei.task.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.fenlei.contracts.AssessmentFinalised;
import org.fenlei.contracts.BulletinIssued;
import org.fenlei.contracts.CollectionPointConnected;
import org.fenlei.contracts.EnforcementSummarised;
import org.fenlei.contracts.InspectionCompleted;
import org.fenlei.contracts.InspectionCorrected;
import org.fenlei.contracts.LedgerReturned;
import org.fenlei.contracts.LedgerSubmitted;
import org.fenlei.contracts.ListEditionPublished;
import org.fenlei.contracts.ListEntry;
import org.fenlei.contracts.SiteCertificationWithdrawn;
import org.fenlei.contracts.SiteCertified;
import org.fenlei.contracts.SiteChanged;
import org.fenlei.contracts.SiteRegistered;
import org.fenlei.contracts.SiteState;
import org.fenlei.kit.domain.Period;
import org.fenlei.kit.event.EventRoutes;
import org.fenlei.kit.event.EventSubscriptions;
import org.fenlei.task.counting.domain.Occurrence;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;

/** The events of the other services that count, as occurrences. */
@ApplicationScoped
class CountedEvents implements EventSubscriptions {

    private final CountOccurrence counting;
    private final Places places;

    @Inject
    CountedEvents(CountOccurrence counting, Places places) {
        this.counting = counting;
        this.places = places;
    }

    @Override
    public void register(EventRoutes routes) {
        routes.on(LedgerSubmitted.class, (event, meta) -> submitted(event))
                .on(LedgerReturned.class, (event, meta) -> returned(event))
                .on(SiteRegistered.class, (event, meta) -> site(event.site(), event.version(), ""))
                .on(SiteChanged.class, (event, meta) -> site(event.site(), event.version(), ""))
                .on(SiteCertified.class, (event, meta) -> site(event.site(), event.version(), ""))
                .on(SiteCertificationWithdrawn.class, (event, meta) -> withdrawn(event))
                .on(InspectionCompleted.class, (event, meta) -> completed(event))
                .on(InspectionCorrected.class, (event, meta) -> corrected(event))
                .on(ListEditionPublished.class, (event, meta) -> published(event))
                .on(AssessmentFinalised.class, (event, meta) -> finalised(event))
                .on(BulletinIssued.class, (event, meta) -> issued(event))
                .on(EnforcementSummarised.class, (event, meta) -> summarised(event))
                .on(CollectionPointConnected.class, (event, meta) -> connected(event));
    }

    private void submitted(LedgerSubmitted event) {
        counting.run(
                ledger(event.ledgerId(), event.version(), event.unitCode(), event.month(), event.submittedOn()), "");
    }

    private void returned(LedgerReturned event) {
        counting.run(
                ledger(event.ledgerId(), event.version(), event.unitCode(), event.month(), null),
                "台账被退回：" + event.reason());
    }

    /** A ledger of a month; without the day of its submission it counts no more. */
    private static Occurrence ledger(
            String id, long version, String unitCode, String period, @Nullable LocalDate submittedOn) {
        YearMonth month = YearMonth.parse(period);
        return new Occurrence(
                "ledger:" + id,
                version,
                Measure.LEDGER_SUBMITTED,
                unitCode,
                true,
                null,
                new Window(month.atDay(1), month.atEndOfMonth()),
                submittedOn == null ? month.atEndOfMonth() : submittedOn,
                null,
                submittedOn != null);
    }

    private void withdrawn(SiteCertificationWithdrawn event) {
        site(event.site(), event.version(), "达标认定被撤销：" + event.reason());
    }

    /** Every site event tells whether the site is certified, so that the compacted topic is enough to count again. */
    private void site(SiteState site, long version, String reason) {
        LocalDate on = site.certified() ? site.certifiedOn() : null;
        // of what does not count, nobody asks the day
        LocalDate day = on == null ? LocalDate.EPOCH : on;
        counting.run(
                new Occurrence(
                        "site:" + site.siteId(),
                        version,
                        Measure.SITE_CERTIFIED,
                        site.unitCode(),
                        false,
                        site.kind().toUpperCase(Locale.ROOT),
                        new Window(day, day),
                        day,
                        site.score(),
                        on != null),
                reason);
    }

    private void completed(InspectionCompleted event) {
        inspection(event.inspectionId(), event.version(), event.unitCode(), event.siteKind(), event.inspectedOn());
    }

    private void corrected(InspectionCorrected event) {
        inspection(event.inspectionId(), event.version(), event.unitCode(), event.siteKind(), event.inspectedOn());
    }

    private void inspection(String id, long version, String unitCode, String siteKind, LocalDate on) {
        counting.run(
                new Occurrence(
                        "inspection:" + id,
                        version,
                        Measure.INSPECTION_COMPLETED,
                        unitCode,
                        false,
                        siteKind,
                        new Window(on, on),
                        on,
                        null,
                        true),
                "");
    }

    private void published(ListEditionPublished event) {
        ofPeriod(
                Measure.LIST_PUBLISHED,
                "list-edition:" + event.editionId(),
                event.version(),
                places.districtOf(
                        event.entries().stream().map(ListEntry::unitCode).findFirst()),
                event.period(),
                event.publishedOn());
    }

    private void finalised(AssessmentFinalised event) {
        ofPeriod(
                Measure.ASSESSMENT_FINALISED,
                "assessment:" + event.assessmentId(),
                event.version(),
                event.unitCode(),
                event.period(),
                event.finalisedOn());
    }

    private void issued(BulletinIssued event) {
        ofPeriod(
                Measure.BULLETIN_ISSUED,
                "bulletin:" + event.bulletinId(),
                event.version(),
                event.unitCode(),
                event.period(),
                event.issuedOn());
    }

    private void summarised(EnforcementSummarised event) {
        ofPeriod(
                Measure.ENFORCEMENT_SUMMARISED,
                "enforcement-summary:" + event.summaryId(),
                event.version(),
                event.unitCode(),
                event.period(),
                event.summarisedOn());
    }

    private void connected(CollectionPointConnected event) {
        ofPeriod(
                Measure.METERING_CONNECTED,
                "collection-point:" + event.collectionPointId(),
                event.version(),
                event.unitCode(),
                null,
                event.connectedOn());
    }

    private void ofPeriod(
            Measure measure, String source, long version, String unitCode, @Nullable String period, LocalDate on) {
        counting.run(
                new Occurrence(source, version, measure, unitCode, false, null, span(period, on), on, null, true), "");
    }

    /** What is published about a period belongs to that period; otherwise to its own day. */
    private static Window span(@Nullable String period, LocalDate on) {
        if (period == null) {
            return new Window(on, on);
        }
        try {
            Period known = Period.parse(period);
            return new Window(known.first(), known.last());
        } catch (IllegalArgumentException unknownPeriod) {
            return new Window(on, on);
        }
    }
}
