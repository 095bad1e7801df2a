package org.fenlei.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.fenlei.contracts.LedgerAccepted;
import org.fenlei.contracts.LedgerCorrected;
import org.fenlei.contracts.LedgerReturned;
import org.fenlei.contracts.LedgerSubmitted;
import org.fenlei.kit.event.EventMeta;
import org.fenlei.kit.event.EventRoutes;
import org.fenlei.kit.event.EventSubscriptions;
import org.fenlei.notification.subject.domain.Details;
import org.fenlei.notification.subject.domain.Matter;
import org.fenlei.notification.subject.domain.SubjectKind;
import org.fenlei.notification.watch.domain.Notice;
import org.fenlei.notification.watch.domain.Notice.Effect;

/** Watches the resubmission of a returned ledger until it is submitted again. */
@ApplicationScoped
class LedgerWatches implements EventSubscriptions {
    private final FollowSubject subjects;
    private final Watches watches;

    LedgerWatches(FollowSubject subjects, Watches watches) {
        this.subjects = subjects;
        this.watches = watches;
    }

    static String key(String unitCode, String month) {
        return unitCode + "|" + month;
    }

    @Override
    public void register(EventRoutes routes) {
        routes.on(LedgerReturned.class, this::returned);
        routes.on(
                LedgerSubmitted.class,
                (event, meta) -> settled(event.ledgerId(), event.unitCode(), event.month(), event.version(), meta));
        routes.on(
                LedgerAccepted.class,
                (event, meta) -> settled(event.ledgerId(), event.unitCode(), event.month(), event.version(), meta));
        routes.on(
                LedgerCorrected.class,
                (event, meta) -> settled(event.ledgerId(), event.unitCode(), event.month(), event.version(), meta));
    }

    private void returned(LedgerReturned event, EventMeta meta) {
        Details details = Details.noted(event.month(), event.reason());
        Matter matter = matter(event.ledgerId(), event.unitCode(), event.month(), event.resubmitBy(), details);
        subjects.follow(
                new Notice(matter, event.version(), meta.time(), Effect.OPENS), key(event.unitCode(), event.month()));
    }

    /** Ends a resubmission that is watched; a ledger that was never returned needs no watch of its own. */
    private void settled(String ledgerId, String unitCode, String month, long version, EventMeta meta) {
        watches.take(SubjectKind.RESUBMISSION, ledgerId).ifPresent(known -> {
            Matter matter = known.watch().matter();
            subjects.follow(new Notice(matter, version, meta.time(), Effect.FULFILS), key(unitCode, month));
        });
    }

    private static Matter matter(String ledgerId, String unitCode, String month, LocalDate by, Details details) {
        return new Matter(
                SubjectKind.RESUBMISSION,
                ledgerId,
                java.util.List.of(unitCode),
                "重新报送" + month.substring(0, 4) + "年" + Integer.parseInt(month.substring(5)) + "月台账",
                by,
                by,
                details);
    }
}
