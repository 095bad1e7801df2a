package org.fenlei.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fenlei.contracts.ListEditionPublished;
import org.fenlei.contracts.ListEntry;
import org.fenlei.contracts.ListEntryWithdrawn;
import org.fenlei.kit.domain.Decimals;
import org.fenlei.kit.event.EventMeta;
import org.fenlei.kit.event.EventRoutes;
import org.fenlei.kit.event.EventSubscriptions;
import org.fenlei.notification.alert.AlertEvents;
import org.fenlei.notification.alert.Alerts;
import org.fenlei.notification.alert.Alerts.Fired;
import org.fenlei.notification.alert.domain.AlertLine.Listing;
import org.fenlei.notification.alert.domain.Firing;
import org.fenlei.notification.contact.Directories;
import org.fenlei.notification.subject.domain.Details;
import org.fenlei.notification.subject.domain.Matter;
import org.fenlei.notification.subject.domain.SubjectKind;
import org.fenlei.notification.timer.TimerBell;
import org.jspecify.annotations.Nullable;

/** Tells the contacts of a unit at once when something of theirs is on a published list. */
@ApplicationScoped
class ListingAlerts implements EventSubscriptions {
    private final Alerts alerts;
    private final AlertEvents events;
    private final Directories directories;
    private final TimerBell bell;

    ListingAlerts(Alerts alerts, AlertEvents events, Directories directories, TimerBell bell) {
        this.alerts = alerts;
        this.events = events;
        this.directories = directories;
        this.bell = bell;
    }

    @Override
    public void register(EventRoutes routes) {
        routes.on(ListEditionPublished.class, this::published);
        routes.on(ListEntryWithdrawn.class, (event, meta) -> alerts.withdraw(SubjectKind.LISTING, event.entryId()));
    }

    private void published(ListEditionPublished edition, EventMeta meta) {
        Firing firing = directories.firing(
                edition.entries().stream().map(ListEntry::unitCode).toList(), edition.publishedOn());
        List<Fired> fired = new ArrayList<>();
        for (ListEntry entry : edition.entries()) {
            Matter matter = new Matter(
                    SubjectKind.LISTING,
                    entry.entryId(),
                    List.of(entry.unitCode()),
                    entry.subjectName(),
                    edition.publishedOn(),
                    edition.publishedOn(),
                    Details.NONE);
            Listing listing =
                    new Listing(edition.colour(), entry.rank(), score(entry.score()), edition.period(), entry.reason());
            firing.listed(matter, listing).forEach(draft -> fired.add(new Fired(draft, meta.time())));
        }
        events.unreached(fired, alerts.add(fired));
        bell.ringAfterCommit();
    }

    private static @Nullable String score(@Nullable BigDecimal score) {
        return score == null ? null : Decimals.text(score);
    }
}
