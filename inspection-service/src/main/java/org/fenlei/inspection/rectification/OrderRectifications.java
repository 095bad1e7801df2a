package org.fenlei.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.inspection.InspectionConfig;
import org.fenlei.inspection.domain.Deduction;
import org.fenlei.inspection.domain.Severity;
import org.fenlei.inspection.rectification.domain.Rectification;
import org.fenlei.kit.calendar.Calendars;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.write.AuditTrail;

/** Orders that the findings of an inspection be put right. */
@ApplicationScoped
public class OrderRectifications {

    private final Rectifications rectifications;
    private final Calendars calendars;
    private final InspectionConfig config;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    OrderRectifications(
            Rectifications rectifications,
            Calendars calendars,
            InspectionConfig config,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.rectifications = rectifications;
        this.calendars = calendars;
        this.config = config;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Where the findings were made. */
    public record Occasion(UUID inspectionId, UUID siteId, String siteName, String unitCode) {}

    /** One rectification for each finding, due so many working days after today as its severity allows. */
    public void order(Occasion occasion, List<Deduction> deductions) {
        WorkCalendar calendar = calendars.current();
        LocalDate today = LocalDate.now(clock);
        for (Deduction deduction : deductions) {
            if (deduction.finding() != null && deduction.severity() != null) {
                LocalDate due = calendar.plusWorkingDays(today, days(deduction.severity()));
                add(occasion, deduction.itemCode(), deduction.finding(), deduction.severity(), today, due);
            }
        }
    }

    private void add(
            Occasion occasion, String itemCode, String finding, Severity severity, LocalDate today, LocalDate due) {
        Rectification ordered = new Rectification(
                Ids.next(),
                occasion.inspectionId(),
                occasion.siteId(),
                occasion.siteName(),
                occasion.unitCode(),
                itemCode,
                finding,
                severity,
                today,
                due,
                null,
                1,
                clock.instant());
        rectifications.add(ordered);
        audit.change("rectification", ordered.id().toString(), ordered.unitCode(), null, ordered);
        outbox.append(RectificationEvents.ordered(ordered));
    }

    private int days(Severity severity) {
        return switch (severity) {
            case MINOR -> config.rectification().minorDays();
            case NORMAL -> config.rectification().normalDays();
            case SERIOUS -> config.rectification().seriousDays();
        };
    }
}
