package org.fenlei.task.counting.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Window;
import org.fenlei.task.unit.domain.UnitTree;
import org.fenlei.task.unit.domain.UnitTrees;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in another service and can count toward assignments.
 *
 * @param source its aggregate, for example {@code ledger:…}; the same one never counts twice
 * @param version of the aggregate
 * @param measure what it is a measure of
 * @param place the unit it happened at; empty for the whole district
 * @param own whether it counts for that very unit only; otherwise for whoever answers for the place
 * @param subjectKind what sort of thing it happened to, for example {@code COMPOUND}
 * @param span the time it belongs to: the month of a ledger, the day of an inspection
 * @param occurredOn the day it happened
 * @param value its score, to be held against a floor; null if it has none
 * @param valid false once it was taken back; that is written down even if nothing was known before, so that an older
 *     version that comes later counts nothing
 */
public record Occurrence(
        String source,
        long version,
        Measure measure,
        String place,
        boolean own,
        @Nullable String subjectKind,
        Window span,
        LocalDate occurredOn,
        @Nullable BigDecimal value,
        boolean valid) {

    /**
     * An assignment as far as counting is concerned.
     *
     * @param measure what counts it
     * @param kind what sort of demand
     * @param title the demand's words
     * @param window its days
     * @param lastDay the last day that counts, even if late
     * @param plannedDue the day that the plan itself names, whatever date was moved since; null where it names none
     * @param unitCodes who is responsible
     * @param siteKinds the kinds of sites that the words mean; empty: any
     */
    public record Target(
            Measure measure,
            ObligationKind kind,
            String title,
            Window window,
            LocalDate lastDay,
            @Nullable LocalDate plannedDue,
            List<String> unitCodes,
            Set<String> siteKinds) {

        /** One whose words are looked through once, however much may have happened that it is held against. */
        public Target(
                Measure measure,
                ObligationKind kind,
                String title,
                Window window,
                LocalDate lastDay,
                @Nullable LocalDate plannedDue,
                List<String> unitCodes) {
            this(measure, kind, title, window, lastDay, plannedDue, unitCodes, SiteWords.of(measure, title));
        }

        /** Certificates and inspections are of sites; what happened elsewhere is not asked for its kind. */
        private boolean means(@Nullable String kind) {
            return kind == null || siteKinds.isEmpty() || siteKinds.contains(kind);
        }
    }

    /**
     * Whether it counts toward the target, validity and quality aside. A share cannot be counted by single things. For a
     * place answers who did on the last day of the window, so that units that move or merge later take nothing along of
     * what is over.
     */
    public boolean serves(Target target, UnitTrees trees) {
        if (measure == Measure.SUMMARY_SUBMITTED) {
            return SummaryDemand.isMetBy(span, target) && isFor(target, trees);
        }
        return measure == target.measure()
                && measure.canCount(target.kind())
                && !span.from().isBefore(target.window().from())
                && !span.to().isAfter(target.lastDay())
                && target.means(subjectKind)
                && isFor(target, trees);
    }

    /** What a target may be measured by to be served: a summary also meets demands that are counted by hand. */
    public Set<Measure> measuresServed() {
        return measure == Measure.SUMMARY_SUBMITTED ? EnumSet.of(measure, Measure.REPORTED) : EnumSet.of(measure);
    }

    /**
     * The days on one of which the window of whatever it serves has begun, or is not over yet. A summary may be asked for
     * all through the period after its own.
     */
    public Window windowsServed() {
        if (measure != Measure.SUMMARY_SUBMITTED) {
            return new Window(span.from(), span.from());
        }
        long months = ChronoUnit.MONTHS.between(span.from(), span.to().plusDays(1));
        return new Window(span.from(), span.to().plusDays(1).plusMonths(months).minusDays(1));
    }

    /** The units for one of which a target has to be, lest it serve nobody's. */
    public Set<String> unitsServed(UnitTrees units) {
        return own ? units.everInPlaceOf(place) : units.everAnsweringFor(place);
    }

    /** Whether one of the units that are responsible answers for its place, whatever else the target asks. */
    public boolean isFor(Target target, UnitTrees trees) {
        UnitTree units = trees.on(target.window().to());
        return own
                ? isOwn(target.unitCodes(), units)
                : target.unitCodes().stream().anyMatch(unit -> units.answersFor(unit, place));
    }

    /** What a unit itself handed in for all that answer jointly stays handed in when it went up in one of them. */
    private boolean isOwn(List<String> responsible, UnitTree units) {
        return responsible.contains(place)
                || responsible.size() > 1 && !Collections.disjoint(units.inPlaceOf(place), responsible);
    }
}
