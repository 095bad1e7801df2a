package org.fenlei.local.play.expectation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fenlei.local.play.rules.Assigned;
import org.fenlei.local.play.rules.District;
import org.fenlei.local.play.rules.Kind;
import org.fenlei.local.play.script.Act;
import org.fenlei.local.play.script.Act.Inspect;
import org.fenlei.local.play.script.Act.PublishList;
import org.fenlei.local.play.script.Act.Report;
import org.fenlei.local.play.script.Act.ReturnLedger;
import org.fenlei.local.play.script.Act.SubmitLedger;
import org.fenlei.local.play.script.Script;
import org.fenlei.local.play.script.Site;
import org.jspecify.annotations.Nullable;

/** Counts up what the script's acts come to for each assignment. */
final class Outcomes {

    static final int CERTIFIED_FROM = 95;

    private final Script script;
    private final District district;
    private final Map<String, List<Report>> reports = new HashMap<>();
    private final List<Inspect> certifications = new ArrayList<>();

    /** Something that adds to an assignment's count, or takes from it. */
    private record Step(LocalDate day, BigDecimal amount) {}

    Outcomes(Script script, District district) {
        this.script = script;
        this.district = district;
        script.all(Report.class)
                .forEach(report -> reports.computeIfAbsent(report.assigned().key(), key -> new ArrayList<>())
                        .add(report));
        Set<Site> certified = new HashSet<>();
        script.all(Inspect.class).stream()
                .filter(inspection -> inspection.score() >= CERTIFIED_FROM && certified.add(inspection.site()))
                .forEach(certifications::add);
    }

    Outcome of(Assigned assigned) {
        List<Step> steps =
                steps(assigned).sorted(Comparator.comparing(Step::day)).toList();
        BigDecimal counted = BigDecimal.ZERO;
        LocalDate firstMet = null;
        LocalDate met = null;
        for (Step step : steps) {
            boolean adds =
                    assigned.duty().kind() != Kind.RATE && assigned.duty().kind() != Kind.LIMIT;
            counted = adds ? counted.add(step.amount()) : step.amount();
            met = !enough(assigned, counted) ? null : met == null ? step.day() : met;
            firstMet = firstMet == null ? met : firstMet;
        }
        return new Outcome(assigned, firstMet, met);
    }

    private static boolean enough(Assigned assigned, BigDecimal counted) {
        @Nullable BigDecimal required = assigned.required();
        @Nullable BigDecimal maximum = assigned.duty().maximum();
        return (required == null || counted.compareTo(required) >= 0)
                && (maximum == null || counted.compareTo(maximum) <= 0);
    }

    private Stream<Step> steps(Assigned assigned) {
        if (assigned.duty().byHand()) {
            return reported(assigned);
        }
        return switch (assigned.duty().measure()) {
            case "LEDGER_SUBMITTED" -> ledgers(assigned);
            case "SITE_CERTIFIED" ->
                inspected(certifications, assigned)
                        .filter(inspection ->
                                inspection.site().kind().equals(assigned.duty().siteKind()))
                        .map(inspection -> new Step(inspection.day(), BigDecimal.ONE));
            case "INSPECTION_COMPLETED" ->
                inspected(script.all(Inspect.class), assigned)
                        .map(inspection -> new Step(inspection.day(), BigDecimal.ONE));
            case "LIST_PUBLISHED" -> published(assigned);
            default -> throw new IllegalStateException("Nothing counts " + assigned.key());
        };
    }

    private Stream<Step> reported(Assigned assigned) {
        return reports.getOrDefault(assigned.key(), List.of()).stream()
                .filter(report -> admits(assigned.floor(), report.itemValue()))
                .map(report -> new Step(report.day(), report.amount()));
    }

    private static boolean admits(@Nullable BigDecimal floor, @Nullable BigDecimal value) {
        return floor == null || value == null || value.compareTo(floor) >= 0;
    }

    private Stream<Inspect> inspected(List<Inspect> inspections, Assigned assigned) {
        return inspections.stream()
                .filter(inspection -> inside(assigned, inspection.day())
                        && district.answersFor(
                                assigned.units(), inspection.site().unit()));
    }

    private Stream<Step> published(Assigned assigned) {
        if (!district.answersFor(assigned.units(), district.root())) {
            return Stream.of();
        }
        return script.all(PublishList.class).stream()
                .filter(list -> assigned.window().contains(list.month().atDay(1))
                        && assigned.window().contains(list.month().atEndOfMonth()))
                .map(list -> new Step(list.day(), BigDecimal.ONE));
    }

    /** What is to be met once counts to the end of its year, late as it may be; a window only what lies in it. */
    private static boolean inside(Assigned assigned, LocalDate day) {
        LocalDate end = assigned.window().to();
        LocalDate yearEnd =
                assigned.window().from().withDayOfYear(1).plusYears(1).minusDays(1);
        LocalDate last = assigned.duty().cycle() == null && yearEnd.isAfter(end) ? yearEnd : end;
        return !day.isBefore(assigned.window().from()) && !day.isAfter(last);
    }

    private Stream<Step> ledgers(Assigned assigned) {
        return script.acts().stream().flatMap(act -> ledger(assigned, act));
    }

    private static Stream<Step> ledger(Assigned assigned, Act act) {
        if (act instanceof SubmitLedger in && concerns(assigned, in.unit(), in.month())) {
            return Stream.of(new Step(in.day(), BigDecimal.ONE));
        }
        if (act instanceof ReturnLedger back && concerns(assigned, back.unit(), back.month())) {
            return Stream.of(new Step(back.day(), BigDecimal.ONE.negate()));
        }
        return Stream.of();
    }

    private static boolean concerns(Assigned assigned, String unit, YearMonth month) {
        return assigned.units().contains(unit) && assigned.window().contains(month.atEndOfMonth());
    }
}
