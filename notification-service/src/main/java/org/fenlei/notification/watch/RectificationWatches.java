package org.fenlei.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.fenlei.contracts.RectificationClosed;
import org.fenlei.contracts.RectificationExtended;
import org.fenlei.contracts.RectificationOrdered;
import org.fenlei.kit.event.EventRoutes;
import org.fenlei.kit.event.EventSubscriptions;
import org.fenlei.notification.subject.domain.Details;
import org.fenlei.notification.subject.domain.Matter;
import org.fenlei.notification.subject.domain.SubjectKind;
import org.fenlei.notification.watch.domain.Notice;
import org.fenlei.notification.watch.domain.Notice.Effect;

/** Watches rectifications until they are closed. */
@ApplicationScoped
class RectificationWatches implements EventSubscriptions {
    private final FollowSubject subjects;

    RectificationWatches(FollowSubject subjects) {
        this.subjects = subjects;
    }

    @Override
    public void register(EventRoutes routes) {
        routes.on(RectificationOrdered.class, (event, meta) -> {
            Matter matter = matter(
                    event.rectificationId(),
                    event.unitCode(),
                    event.siteName(),
                    event.finding(),
                    event.dueDate(),
                    event.dueDate());
            subjects.follow(new Notice(matter, event.version(), meta.time(), Effect.OPENS), null);
        });
        routes.on(RectificationExtended.class, (event, meta) -> {
            Matter matter = matter(
                    event.rectificationId(),
                    event.unitCode(),
                    event.siteName(),
                    event.finding(),
                    event.previousDueDate(),
                    event.dueDate());
            subjects.follow(new Notice(matter, event.version(), meta.time(), Effect.UPDATES), null);
        });
        routes.on(RectificationClosed.class, (event, meta) -> {
            Matter matter = matter(
                    event.rectificationId(),
                    event.unitCode(),
                    event.siteName(),
                    event.finding(),
                    event.dueDate(),
                    event.dueDate());
            subjects.follow(new Notice(matter, event.version(), meta.time(), Effect.FULFILS), null);
        });
    }

    private static Matter matter(
            String id, String unitCode, String siteName, String finding, LocalDate dueDate, LocalDate effective) {
        return new Matter(
                SubjectKind.RECTIFICATION,
                id,
                List.of(unitCode),
                "整改：" + siteName,
                dueDate,
                effective,
                Details.noted(null, finding));
    }
}
