package org.fenlei.inspection.listing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.kit.domain.Period;
import org.fenlei.kit.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One list of a colour, a class of subjects and a period.
 *
 * @param publishedOn null while it is a preview
 * @param version counts every change
 */
public record Edition(
        UUID id,
        Colour colour,
        SubjectClass subjectClass,
        Period period,
        Rule rule,
        EditionStatus status,
        @Nullable LocalDate publishedOn,
        List<Entry> entries,
        long version,
        Instant changedAt) {

    public Edition {
        entries = List.copyOf(entries);
    }

    /**
     * Publishes the preview, provided that drawing it up now gives the same: what was looked at is what is published.
     *
     * @param anew what the rule gives now
     */
    public Edition published(List<Ranked> anew, LocalDate today, Instant now) {
        if (status == EditionStatus.PUBLISHED) {
            throw new Refusal(ListingRefusal.EDITION_PUBLISHED);
        }
        if (!entries.stream().map(Entry::ranked).toList().equals(anew)) {
            throw new Refusal(ListingRefusal.EDITION_OUTDATED);
        }
        return new Edition(
                id, colour, subjectClass, period, rule, EditionStatus.PUBLISHED, today, entries, version + 1, now);
    }

    /** Takes an entry off a published list; the places of the others stay. */
    public Edition withdrawn(Entry entry, Entry.Withdrawal withdrawal, Instant now) {
        if (status != EditionStatus.PUBLISHED) {
            throw new Refusal(ListingRefusal.EDITION_NOT_PUBLISHED);
        }
        if (entry.withdrawal() != null) {
            throw new Refusal(ListingRefusal.ENTRY_WITHDRAWN);
        }
        List<Entry> after = entries.stream()
                .map(each -> each.equals(entry) ? new Entry(entry.id(), entry.ranked(), withdrawal) : each)
                .toList();
        return new Edition(id, colour, subjectClass, period, rule, status, publishedOn, after, version + 1, now);
    }

    public Optional<Entry> entry(UUID entryId) {
        return entries.stream().filter(each -> each.id().equals(entryId)).findFirst();
    }

    /** The entries that are not withdrawn. */
    public List<Entry> standing() {
        return entries.stream().filter(each -> each.withdrawal() == null).toList();
    }
}
