package org.fenlei.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import org.fenlei.contracts.PlanClosed;
import org.fenlei.kit.event.EventRoutes;
import org.fenlei.kit.event.EventSubscriptions;
import org.fenlei.notification.alert.Alerts;
import org.fenlei.notification.timer.TimerBell;

/** Ends the watches over all duties of a plan that is closed. */
@ApplicationScoped
class PlanWatches implements EventSubscriptions {

    private final ClosedPlans closedPlans;
    private final Watches watches;
    private final Alerts alerts;
    private final TimerBell bell;

    PlanWatches(ClosedPlans closedPlans, Watches watches, Alerts alerts, TimerBell bell) {
        this.closedPlans = closedPlans;
        this.watches = watches;
        this.alerts = alerts;
        this.bell = bell;
    }

    @Override
    public void register(EventRoutes routes) {
        routes.on(PlanClosed.class, (event, meta) -> close(event));
    }

    private void close(PlanClosed event) {
        closedPlans.add(event.planId(), event.closedOn());
        for (WatchRow row : watches.takeActive(event.planId())) {
            watches.save(new WatchRow(row.id(), row.watch().closed(), row.ledgerKey()), null);
            alerts.withdraw(row.watch().matter().kind(), row.watch().matter().id());
        }
        bell.ringAfterCommit();
    }
}
