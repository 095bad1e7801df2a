package org.fenlei.inspection.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fenlei.kit.domain.Period;
import org.fenlei.kit.domain.Refusal;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 4, 6);
    private static final Instant NOW = Instant.parse("2023-04-06T02:00:00Z");

    private final Ranked first = ranked("云溪花园", "97");
    private final Ranked second = ranked("桂花苑", "96");
    private final Edition preview = new Edition(
            UUID.randomUUID(),
            Colour.RED,
            SubjectClass.COMPOUND,
            Period.parse("2023-03"),
            new Rule(new BigDecimal("95"), null, null, null, 1),
            EditionStatus.DRAFT,
            null,
            List.of(new Entry(UUID.randomUUID(), first, null), new Entry(UUID.randomUUID(), second, null)),
            1,
            NOW);

    @Test
    void publishesWhatWasPreviewed() {
        Edition published = preview.published(List.of(first, second), TODAY, NOW);

        assertThat(published.status()).isEqualTo(EditionStatus.PUBLISHED);
        assertThat(published.publishedOn()).isEqualTo(TODAY);
        assertThat(published.version()).isEqualTo(2);
    }

    @Test
    void refusesToPublishWhatTheRuleNoLongerGives() {
        assertRefused(() -> preview.published(List.of(first), TODAY, NOW), ListingRefusal.EDITION_OUTDATED);
    }

    @Test
    void isPublishedOnce() {
        Edition published = preview.published(List.of(first, second), TODAY, NOW);

        assertRefused(() -> published.published(List.of(first, second), TODAY, NOW), ListingRefusal.EDITION_PUBLISHED);
    }

    @Test
    void keepsAWithdrawnEntryButNoLongerLetsItStand() {
        Edition published = preview.published(List.of(first, second), TODAY, NOW);
        Entry entry = published.entries().get(0);

        Edition after = published.withdrawn(entry, new Entry.Withdrawal(TODAY, "复核更正"), NOW);

        assertThat(after.entries()).hasSize(2);
        assertThat(after.standing()).extracting(Entry::ranked).containsExactly(second);
        assertRefused(
                () -> after.withdrawn(after.entries().get(0), new Entry.Withdrawal(TODAY, "再次"), NOW),
                ListingRefusal.ENTRY_WITHDRAWN);
    }

    @Test
    void withdrawsNothingFromAPreview() {
        assertRefused(
                () -> preview.withdrawn(preview.entries().get(0), new Entry.Withdrawal(TODAY, "更正"), NOW),
                ListingRefusal.EDITION_NOT_PUBLISHED);
    }

    private static void assertRefused(ThrowingCallable act, ListingRefusal code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static Ranked ranked(String name, String score) {
        return new Ranked(
                1,
                new Candidate(name, name, "YX-S01-C01", new BigDecimal(score), 1, false, List.of(UUID.randomUUID())),
                "检查1次");
    }
}
