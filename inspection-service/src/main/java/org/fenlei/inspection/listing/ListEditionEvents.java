package org.fenlei.inspection.listing;

import java.util.Objects;
import org.fenlei.contracts.ListEditionPublished;
import org.fenlei.contracts.ListEntry;
import org.fenlei.contracts.ListEntryWithdrawn;
import org.fenlei.inspection.listing.domain.Candidate;
import org.fenlei.inspection.listing.domain.Edition;
import org.fenlei.inspection.listing.domain.Entry;

/** What the other services are told of a list edition. */
final class ListEditionEvents {

    private ListEditionEvents() {}

    static ListEditionPublished published(Edition edition) {
        return new ListEditionPublished(
                edition.id().toString(),
                edition.version(),
                edition.colour().name(),
                edition.subjectClass().name(),
                edition.period().toString(),
                Objects.requireNonNull(edition.publishedOn()),
                edition.standing().stream().map(ListEditionEvents::entry).toList());
    }

    static ListEntryWithdrawn withdrawn(Edition edition, Entry entry, Entry.Withdrawal withdrawal) {
        return new ListEntryWithdrawn(
                edition.id().toString(),
                edition.version(),
                edition.colour().name(),
                edition.subjectClass().name(),
                edition.period().toString(),
                entry.id().toString(),
                entry.ranked().candidate().unitCode(),
                withdrawal.withdrawnOn(),
                withdrawal.reason());
    }

    private static ListEntry entry(Entry entry) {
        Candidate candidate = entry.ranked().candidate();
        return new ListEntry(
                entry.id().toString(),
                entry.ranked().rank(),
                candidate.subjectId(),
                candidate.subjectName(),
                candidate.unitCode(),
                candidate.score(),
                entry.ranked().reason());
    }
}
