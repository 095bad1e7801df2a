package org.fenlei.inspection.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fenlei.inspection.listing.domain.Colour;
import org.fenlei.inspection.listing.domain.Edition;
import org.fenlei.inspection.listing.domain.EditionStatus;
import org.fenlei.inspection.listing.domain.Entry;
import org.fenlei.inspection.listing.domain.Rule;
import org.fenlei.inspection.listing.domain.SubjectClass;
import org.fenlei.kit.domain.Decimals;
import org.fenlei.kit.domain.Period;
import org.jspecify.annotations.Nullable;

/** A list edition without its entries. */
@Entity
@Table(name = "list_edition")
class EditionRow {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Colour colour;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_class")
    SubjectClass subjectClass;

    String period;

    @Column(name = "score_at_least")
    @Nullable
    BigDecimal scoreAtLeast;

    @Column(name = "score_below")
    @Nullable
    BigDecimal scoreBelow;

    @Nullable
    Integer top;

    @Nullable
    Integer bottom;

    @Column(name = "minimum_inspections")
    int minimumInspections;

    @Enumerated(EnumType.STRING)
    EditionStatus status;

    @Column(name = "published_on")
    @Nullable
    LocalDate publishedOn;

    long version;

    @Column(name = "updated_at")
    Instant updatedAt;

    Edition toEdition(List<Entry> entries) {
        Rule rule = new Rule(plain(scoreAtLeast), plain(scoreBelow), top, bottom, minimumInspections);
        return new Edition(
                id, colour, subjectClass, Period.parse(period), rule, status, publishedOn, entries, version, updatedAt);
    }

    EditionRow take(Edition edition) {
        id = edition.id();
        colour = edition.colour();
        subjectClass = edition.subjectClass();
        period = edition.period().toString();
        scoreAtLeast = edition.rule().scoreAtLeast();
        scoreBelow = edition.rule().scoreBelow();
        top = edition.rule().top();
        bottom = edition.rule().bottom();
        minimumInspections = edition.rule().minimumInspections();
        status = edition.status();
        publishedOn = edition.publishedOn();
        version = edition.version();
        updatedAt = edition.changedAt();
        return this;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : Decimals.plain(value);
    }
}
