package org.fenlei.inspection.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.inspection.Wording;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.listing.domain.Edition;
import org.fenlei.inspection.listing.domain.Entry;
import org.fenlei.inspection.listing.domain.ListingRefusal;
import org.fenlei.inspection.listing.domain.Ranked;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.sql.DatabaseFaults;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.kit.write.ETags;
import org.jspecify.annotations.Nullable;

/** Publishes a list, and takes entries off it. */
@ApplicationScoped
class PublishEdition {

    private static final int LONGEST_REASON = 1000;

    private final Editions editions;
    private final Candidates candidates;
    private final Wording wording;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    PublishEdition(
            Editions editions, Candidates candidates, Wording wording, AuditTrail audit, Outbox outbox, Clock clock) {
        this.editions = editions;
        this.candidates = candidates;
        this.wording = wording;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    Edition publish(UUID id, @Nullable String ifMatch) {
        Edition before = take(id, ifMatch);
        List<Ranked> anew =
                before.rule().select(before.colour(), candidates.of(before.subjectClass(), before.period()));
        Edition after = before.published(anew, LocalDate.now(clock), clock.instant());
        save(before, after);
        outbox.append(ListEditionEvents.published(after));
        return after;
    }

    Edition withdraw(UUID id, UUID entryId, WithdrawalRequest request, @Nullable String ifMatch) {
        Edition before = take(id, ifMatch);
        Entry entry = before.entry(entryId).orElseThrow(NotFound::new);
        Faults faults = new Faults();
        String reason = faults.text("/reason", request.reason(), LONGEST_REASON);
        wording.refuseIfAny(faults);
        Entry.Withdrawal withdrawal = new Entry.Withdrawal(LocalDate.now(clock), reason);
        Edition after = before.withdrawn(entry, withdrawal, clock.instant());
        save(before, after);
        outbox.append(ListEditionEvents.withdrawn(after, entry, withdrawal));
        return after;
    }

    /** @param ifMatch the version that the caller has seen; not needed here, but heeded */
    private Edition take(UUID id, @Nullable String ifMatch) {
        Edition edition = editions.lock(id).orElseThrow(NotFound::new);
        if (ifMatch != null) {
            ETags.match(ifMatch, edition.version());
        }
        return edition;
    }

    /** That only one edition of its kind is public is the database's to judge: two may be published at once. */
    private void save(Edition before, Edition after) {
        try {
            editions.save(after);
        } catch (RuntimeException fault) {
            if (DatabaseFaults.meaning(fault).stream().anyMatch(DatabaseFaults.Meaning.CONFLICT::equals)) {
                throw new Refusal(ListingRefusal.EDITION_EXISTS);
            }
            throw fault;
        }
        audit.change("list-edition", after.id().toString(), null, before, after);
    }
}
