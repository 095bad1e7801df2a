package org.fenlei.inspection.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fenlei.inspection.Units;
import org.fenlei.inspection.Wording;
import org.fenlei.inspection.listing.domain.Candidate;
import org.fenlei.inspection.listing.domain.Edition;
import org.fenlei.inspection.listing.domain.EditionStatus;
import org.fenlei.inspection.listing.domain.Entry;
import org.fenlei.inspection.listing.domain.Rule;
import org.fenlei.kit.domain.Warning;
import org.fenlei.kit.i18n.Texts;
import org.fenlei.kit.page.Page;
import org.jspecify.annotations.Nullable;

/** List editions as the API tells them. */
@ApplicationScoped
class EditionViews {

    private final Units units;
    private final Wording wording;
    private final Texts texts;
    private final Clock clock;

    @Inject
    EditionViews(Units units, Wording wording, Texts texts, Clock clock) {
        this.units = units;
        this.wording = wording;
        this.texts = texts;
        this.clock = clock;
    }

    EditionView view(Edition edition) {
        return view(edition, names(List.of(edition)));
    }

    Page<EditionView> view(Page<Edition> editions) {
        Units.Names names = names(editions.items());
        return editions.map(each -> view(each, names));
    }

    PublicEditionView publicView(Edition edition) {
        return publicView(edition, names(List.of(edition)));
    }

    Page<PublicEditionView> publicView(Page<Edition> editions) {
        Units.Names names = names(editions.items());
        return editions.map(each -> publicView(each, names));
    }

    private EditionView view(Edition edition, Units.Names names) {
        Rule rule = edition.rule();
        return new EditionView(
                edition.id().toString(),
                edition.colour().name(),
                wording.of(edition.colour()),
                edition.subjectClass().name(),
                wording.of(edition.subjectClass()),
                edition.period().toString(),
                new EditionView.RuleView(
                        rule.scoreAtLeast(), rule.scoreBelow(), rule.top(), rule.bottom(), rule.minimumInspections()),
                edition.status().name(),
                wording.of(edition.status()),
                edition.publishedOn(),
                edition.entries().stream().map(each -> entry(each, names)).toList(),
                warnings(edition),
                edition.version(),
                edition.changedAt());
    }

    private static EditionView.EntryView entry(Entry entry, Units.Names names) {
        Candidate candidate = entry.ranked().candidate();
        Entry.@Nullable Withdrawal withdrawal = entry.withdrawal();
        return new EditionView.EntryView(
                entry.id().toString(),
                entry.ranked().rank(),
                candidate.subjectId(),
                candidate.subjectName(),
                candidate.unitCode(),
                names.of(candidate.unitCode()),
                candidate.score(),
                candidate.inspections(),
                candidate.counted().stream().map(Object::toString).toList(),
                entry.ranked().reason(),
                withdrawal != null,
                withdrawal == null ? null : withdrawal.withdrawnOn(),
                withdrawal == null ? null : withdrawal.reason());
    }

    private PublicEditionView publicView(Edition edition, Units.Names names) {
        return new PublicEditionView(
                edition.id().toString(),
                edition.colour().name(),
                wording.of(edition.colour()),
                edition.subjectClass().name(),
                wording.of(edition.subjectClass()),
                edition.period().toString(),
                Objects.requireNonNull(edition.publishedOn()),
                edition.standing().stream()
                        .map(each -> new PublicEditionView.PublicEntryView(
                                each.ranked().rank(),
                                each.ranked().candidate().subjectName(),
                                names.of(each.ranked().candidate().unitCode()),
                                each.ranked().candidate().score(),
                                each.ranked().reason()))
                        .toList());
    }

    private @Nullable List<Warning> warnings(Edition edition) {
        if (edition.status() != EditionStatus.DRAFT) {
            return null;
        }
        List<Warning> warnings = new ArrayList<>();
        if (edition.entries().isEmpty()) {
            warnings.add(new Warning("/entries", "NOBODY_LISTED", texts.pick("按此规则无人上榜", "The rule lists nobody")));
        }
        if (!edition.period().last().isBefore(LocalDate.now(clock))) {
            warnings.add(new Warning(
                    "/period",
                    "PERIOD_NOT_OVER",
                    texts.pick("该期间尚未结束，结果可能变化", "The period is not over: this may change")));
        }
        return warnings;
    }

    private Units.Names names(List<Edition> editions) {
        return units.names(editions.stream()
                .flatMap(each -> each.entries().stream())
                .map(each -> each.ranked().candidate().unitCode())
                .toList());
    }
}
