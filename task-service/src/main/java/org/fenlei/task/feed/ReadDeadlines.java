package org.fenlei.task.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fenlei.kit.KitConfig;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.access.SingleUnit;
import org.fenlei.kit.calendar.Calendars;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.unit.Unit;
import org.fenlei.kit.unit.UnitCopy;
import org.fenlei.task.assignment.Assignments;
import org.fenlei.task.feed.domain.Deadline;
import org.fenlei.task.feed.domain.LinkKey;

/** Puts a unit's deadlines together, for who has a link or a token. */
@ApplicationScoped
class ReadDeadlines {

    private static final int MONTHS_BACK = 12;
    private static final int MONTHS_CANCELLED = 3;

    private final SingleUnit singleUnit;
    private final CurrentCaller caller;
    private final CalendarLinks links;
    private final Assignments assignments;
    private final UnitCopy units;
    private final Calendars calendars;
    private final Clock clock;
    private final URI publisher;

    @Inject
    ReadDeadlines(
            SingleUnit singleUnit,
            CurrentCaller caller,
            CalendarLinks links,
            Assignments assignments,
            UnitCopy units,
            Calendars calendars,
            Clock clock,
            KitConfig config) {
        this.singleUnit = singleUnit;
        this.caller = caller;
        this.links = links;
        this.assignments = assignments;
        this.units = units;
        this.calendars = calendars;
        this.clock = clock;
        this.publisher = config.publicUrl();
    }

    /**
     * For a calendar program that shows a link's key.
     *
     * @throws NotFound if it is no key, one that was revoked, or one of another unit
     */
    DeadlineCalendar byKey(String unitCode, LinkKey key) {
        return singleUnit.call(unitCode, () -> {
            CalendarLinkRow link = links.opened(unitCode, key).orElseThrow(NotFound::new);
            links.use(link, LocalDate.now(clock));
            return of(unitCode);
        });
    }

    /**
     * For a caller with a token.
     *
     * @throws NotFound if there is no such unit or none that the caller may see
     */
    @Transactional
    DeadlineCalendar ofCaller(String unitCode) {
        caller.requireKnownUnit(unitCode);
        return of(unitCode);
    }

    private DeadlineCalendar of(String unitCode) {
        String name = units.find(unitCode).map(Unit::name).orElse(unitCode);
        LocalDate today = LocalDate.now(clock);
        WorkCalendar calendar = calendars.current();
        List<Deadline> deadlines = assignments
                .fallingDue(unitCode, today.minusMonths(MONTHS_BACK), midnight(today.minusMonths(MONTHS_CANCELLED)))
                .stream()
                .map(assignment -> Deadline.of(assignment, today, calendar))
                .toList();
        return new DeadlineCalendar(name + "垃圾分类任务期限", publisher, midnight(today), deadlines);
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
