package org.fenlei.inspection.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fenlei.inspection.InspectionConfig;
import org.fenlei.inspection.Wording;
import org.fenlei.inspection.domain.Faults;
import org.fenlei.inspection.domain.Issue;
import org.fenlei.inspection.listing.EditionRequest.RuleRequest;
import org.fenlei.inspection.listing.domain.Colour;
import org.fenlei.inspection.listing.domain.Edition;
import org.fenlei.inspection.listing.domain.EditionStatus;
import org.fenlei.inspection.listing.domain.Entry;
import org.fenlei.inspection.listing.domain.Rule;
import org.fenlei.inspection.listing.domain.SubjectClass;
import org.fenlei.kit.domain.Period;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.kit.id.Ids;
import org.fenlei.kit.write.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Draws up the preview of a list by a rule. */
@ApplicationScoped
class DrawUpEdition {

    private static final Set<PeriodKind> PERIODS =
            EnumSet.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR);

    private final Editions editions;
    private final Candidates candidates;
    private final InspectionConfig config;
    private final Wording wording;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DrawUpEdition(
            Editions editions,
            Candidates candidates,
            InspectionConfig config,
            Wording wording,
            AuditTrail audit,
            Clock clock) {
        this.editions = editions;
        this.candidates = candidates;
        this.config = config;
        this.wording = wording;
        this.audit = audit;
        this.clock = clock;
    }

    Edition drawUp(EditionRequest request) {
        Faults faults = new Faults();
        Optional<Colour> colour = faults.oneOf(Colour.class, "/colour", request.colour());
        Optional<SubjectClass> subjects = faults.oneOf(SubjectClass.class, "/subjectClass", request.subjectClass());
        Optional<Period> period = period(request.period(), faults);
        Rule rule = rule(request.rule(), faults);
        colour.ifPresent(each -> rule.check(each, faults));
        wording.refuseIfAny(faults);
        Edition edition = new Edition(
                Ids.next(),
                colour.orElseThrow(),
                subjects.orElseThrow(),
                period.orElseThrow(),
                rule,
                EditionStatus.DRAFT,
                null,
                entries(colour.orElseThrow(), subjects.orElseThrow(), period.orElseThrow(), rule),
                1,
                clock.instant());
        editions.add(edition);
        audit.change("list-edition", edition.id().toString(), null, null, edition);
        return edition;
    }

    private List<Entry> entries(Colour colour, SubjectClass subjects, Period period, Rule rule) {
        return rule.select(colour, candidates.of(subjects, period)).stream()
                .map(each -> new Entry(Ids.next(), each, null))
                .toList();
    }

    private Optional<Period> period(@Nullable String text, Faults faults) {
        try {
            Period period = Period.parse(text == null ? "" : text);
            if (PERIODS.contains(period.kind())) {
                if (period.first().isAfter(LocalDate.now(clock))) {
                    faults.add("/period", Issue.PERIOD_NOT_BEGUN);
                }
                return Optional.of(period);
            }
        } catch (IllegalArgumentException unreadable) {
            faults.add("/period", Issue.PERIOD_UNREADABLE);
            return Optional.empty();
        }
        faults.add("/period", Issue.PERIOD_UNREADABLE);
        return Optional.empty();
    }

    private Rule rule(@Nullable RuleRequest given, Faults faults) {
        RuleRequest rule = given == null ? new RuleRequest(null, null, null, null, null) : given;
        int least = config.listing().minimumInspections();
        return new Rule(
                points("/rule/scoreAtLeast", rule.scoreAtLeast(), faults),
                points("/rule/scoreBelow", rule.scoreBelow(), faults),
                count("/rule/top", rule.top(), faults),
                count("/rule/bottom", rule.bottom(), faults),
                rule.minimumInspections() == null ? least : Math.max(least, rule.minimumInspections()));
    }

    private static @Nullable BigDecimal points(String pointer, @Nullable BigDecimal value, Faults faults) {
        return value == null ? null : faults.points(pointer, value, BigDecimal.ZERO);
    }

    private static @Nullable Integer count(String pointer, @Nullable Integer value, Faults faults) {
        if (value != null && value < 1) {
            faults.add(pointer, Issue.COUNT_UNREADABLE, 1);
        }
        return value;
    }
}
