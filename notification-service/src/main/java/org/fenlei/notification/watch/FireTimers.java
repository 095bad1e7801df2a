package org.fenlei.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.access.EntireDistrict;
import org.fenlei.notification.NotificationConfig;
import org.fenlei.notification.alert.AlertEvents;
import org.fenlei.notification.alert.Alerts;
import org.fenlei.notification.alert.Alerts.Fired;
import org.fenlei.notification.alert.domain.Firing;
import org.fenlei.notification.contact.Directories;
import org.fenlei.notification.ladder.Timetables;
import org.fenlei.notification.ladder.domain.PlannedRung;
import org.fenlei.notification.ladder.domain.Timetable;
import org.fenlei.notification.timer.TimerBeat;
import org.jboss.logging.Logger;

/**
 * Fires what is due: takes watches that nobody else has taken, and commits their alerts together with the next instant.
 * Any number of replicas may do so at the same time.
 */
@ApplicationScoped
class FireTimers implements TimerBeat {
    private static final Logger LOG = Logger.getLogger(FireTimers.class);

    private final Watches watches;
    private final Alerts alerts;
    private final AlertEvents events;
    private final Directories directories;
    private final Timetables timetables;
    private final EntireDistrict district;
    private final Clock clock;
    private final int batch;

    FireTimers(
            Watches watches,
            Alerts alerts,
            AlertEvents events,
            Directories directories,
            Timetables timetables,
            EntireDistrict district,
            Clock clock,
            NotificationConfig config) {
        this.watches = watches;
        this.alerts = alerts;
        this.events = events;
        this.directories = directories;
        this.timetables = timetables;
        this.district = district;
        this.clock = clock;
        this.batch = config.timers().batch();
    }

    @Override
    public int order() {
        return 1;
    }

    /** Fires one batch. */
    @Override
    public boolean beat() {
        try {
            return district.call(() -> fire(batch)) > 0;
        } catch (RuntimeException fault) {
            LOG.warn("A batch of due watches could not be fired; they are fired one by one", fault);
            return fireOneByOne() > 0;
        }
    }

    /** Finds the watch that cannot be fired, so that it rests and the others go on. */
    private int fireOneByOne() {
        List<UUID> due = district.call(() -> watches.dueIds(clock.instant(), batch));
        for (UUID id : due) {
            try {
                district.run(() -> watches.takeDue(clock.instant(), id).ifPresent(taken -> fire(List.of(taken))));
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "Watch %s could not be fired; it rests and is tried again", id);
                district.run(() -> watches.fault(id));
            }
        }
        return due.size();
    }

    private int fire(int most) {
        List<WatchRow> due = watches.takeDue(clock.instant(), most);
        if (!due.isEmpty()) {
            fire(due);
        }
        return due.size();
    }

    private void fire(List<WatchRow> due) {
        Timetable timetable = timetables.current();
        Instant now = clock.instant();
        LocalDate today = timetable.hour().dayOf(now);
        Firing firing = directories.firing(
                due.stream()
                        .flatMap(row -> row.watch().matter().unitCodes().stream())
                        .toList(),
                today);
        Set<String> resting = watches.openResubmissions(
                due.stream().map(WatchRow::ledgerKey).filter(Objects::nonNull).toList());
        List<Fired> fired = new ArrayList<>();
        List<WatchRow> after = new ArrayList<>();
        for (WatchRow row : due) {
            List<PlannedRung> rungs = row.watch().due(now, timetable);
            if (row.restsFor(resting)) {
                after.add(row.with(row.watch().withSkipped(rungs)));
            } else {
                after.add(row.with(row.watch().withFired(rungs)));
                rungs.forEach(planned -> firing.alerts(row.watch().matter(), planned.rung())
                        .forEach(draft -> fired.add(new Fired(draft, planned.fireAt(timetable.hour())))));
            }
        }
        watches.advance(after, timetable);
        events.unreached(fired, alerts.add(fired));
    }
}
