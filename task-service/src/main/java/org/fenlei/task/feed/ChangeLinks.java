package org.fenlei.task.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.feed.domain.LinkKey;

/** Makes and revokes links to a unit's calendar feed. */
@ApplicationScoped
class ChangeLinks {

    private static final String SUBJECT = "calendar-link";

    private final CalendarLinks links;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    ChangeLinks(CalendarLinks links, CurrentCaller caller, AuditTrail audit, Clock clock) {
        this.links = links;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** A link and its key, which nobody can tell again. */
    record Made(CalendarLinkRow link, LinkKey key) {}

    Made make(String unitCode) {
        caller.requireKnownUnit(unitCode);
        LinkKey key = LinkKey.random(random);
        Instant now = clock.instant();
        CalendarLinkRow link = new CalendarLinkRow();
        link.id = Ids.next();
        link.unitCode = unitCode;
        link.keySha256 = key.sha256();
        link.createdBy = caller.displayName();
        link.createdAt = now;
        link.version = 1;
        link.updatedAt = now;
        links.persist(link);
        audit.change(SUBJECT, link.id.toString(), unitCode, null, CalendarLinkView.of(link));
        return new Made(link, key);
    }

    /** What is revoked already stays as it is. */
    void revoke(String unitCode, UUID id) {
        CalendarLinkRow link = links.getForChange(unitCode, id);
        if (link.revokedAt != null) {
            return;
        }
        CalendarLinkView before = CalendarLinkView.of(link);
        link.revoke(caller.displayName(), clock.instant());
        audit.change(SUBJECT, id.toString(), unitCode, before, CalendarLinkView.of(link));
    }
}
