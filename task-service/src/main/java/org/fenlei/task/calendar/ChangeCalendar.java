package org.fenlei.task.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.fenlei.contracts.CalendarChanged;
import org.fenlei.kit.calendar.Calendars;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.kit.write.ETags;
import org.fenlei.task.Publications;
import org.fenlei.task.assignment.RollAgain;
import org.jspecify.annotations.Nullable;

/** Publishes or corrects the arrangement of a year. */
@ApplicationScoped
class ChangeCalendar {

    private final CalendarYears years;
    private final Calendars copy;
    private final RollAgain rollAgain;
    private final Publications publications;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ChangeCalendar(
            CalendarYears years,
            Calendars copy,
            RollAgain rollAgain,
            Publications publications,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.years = years;
        this.copy = copy;
        this.rollAgain = rollAgain;
        this.publications = publications;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves the year as a new version, and moves the due dates that it moves; the first of a year needs no {@code
     * If-Match}. A plan that is being published is waited for, and one that is published next sees the year.
     */
    CalendarYear run(
            int year,
            @Nullable String ifMatch,
            List<LocalDate> offWeekdays,
            List<LocalDate> workingWeekends,
            String source) {
        publications.await();
        CalendarYear known = years.findForChange(year).orElse(null);
        requireSeen(known, ifMatch);
        long version = known == null ? 1 : known.version() + 1;
        CalendarYear changed = new CalendarYear(year, offWeekdays, workingWeekends, source, version);
        List<FieldError> errors = changed.errors();
        if (!errors.isEmpty()) {
            throw new Refusal(CommonRefusal.VALIDATION_FAILED, errors);
        }
        years.save(changed, clock.instant());
        WorkCalendar.Year arrangement = new WorkCalendar.Year(
                new HashSet<>(changed.offWeekdays()), new HashSet<>(changed.workingWeekends()), source);
        copy.apply(year, arrangement, version);
        outbox.append(
                new CalendarChanged(version, year, changed.offWeekdays(), changed.workingWeekends(), changed.source()));
        audit.change("calendar", String.valueOf(year), null, known, changed);
        rollAgain.run(year, year + "年工作日历：" + source);
        return changed;
    }

    /** Whoever names a version has seen one: where there is none, it is not that one. */
    private static void requireSeen(@Nullable CalendarYear known, @Nullable String ifMatch) {
        if (known != null) {
            ETags.match(ifMatch, known.version());
        } else if (ifMatch != null) {
            throw new Refusal(CommonRefusal.PRECONDITION_FAILED);
        }
    }
}
