package org.fenlei.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fenlei.kit.id.Ids;
import org.fenlei.notification.alert.Alerts;
import org.fenlei.notification.ladder.Timetables;
import org.fenlei.notification.ladder.domain.Timetable;
import org.fenlei.notification.timer.TimerBell;
import org.fenlei.notification.watch.domain.Notice;
import org.fenlei.notification.watch.domain.Watch;
import org.fenlei.notification.watch.domain.WatchState;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what was heard about a subject, inside the transaction that claimed the event. A fact that is not newer than
 * what is known changes nothing. What waits to be mailed is withdrawn when the subject ends or its date moves.
 */
@ApplicationScoped
class FollowSubject {
    private final Watches watches;
    private final Alerts alerts;
    private final Timetables timetables;
    private final ClosedPlans closedPlans;
    private final TimerBell bell;

    FollowSubject(Watches watches, Alerts alerts, Timetables timetables, ClosedPlans closedPlans, TimerBell bell) {
        this.watches = watches;
        this.closedPlans = closedPlans;
        this.alerts = alerts;
        this.timetables = timetables;
        this.bell = bell;
    }

    void follow(Notice heard, @Nullable String ledgerKey) {
        String planId = heard.matter().details().planId();
        Notice notice = closedPlans.contains(planId) ? heard.ofClosedPlan() : heard;
        Timetable timetable = timetables.current();
        Optional<WatchRow> known =
                watches.take(notice.matter().kind(), notice.matter().id());
        Optional<Watch> changed = known.isEmpty()
                ? Optional.of(Watch.begin(notice, timetable))
                : known.get().watch().follow(notice, timetable);
        changed.ifPresent(watch -> {
            WatchRow row = new WatchRow(known.map(WatchRow::id).orElseGet(Ids::next), watch, ledgerKey);
            watches.save(row, watch.fireAt(timetable).orElse(null));
            withdraw(known, watch);
            bell.ringAfterCommit();
        });
    }

    private void withdraw(Optional<WatchRow> known, Watch watch) {
        if (known.isEmpty()) {
            return;
        }
        boolean moved = !known.get()
                .watch()
                .matter()
                .effectiveDueDate()
                .equals(watch.matter().effectiveDueDate());
        if (watch.state() == WatchState.ENDED || moved) {
            alerts.withdraw(watch.matter().kind(), watch.matter().id());
        }
    }
}
