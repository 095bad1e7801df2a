package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.task.assignment.domain.Proportions;
import org.fenlei.task.domain.Apportionment;
import org.fenlei.task.domain.DenominatorKind;
import org.fenlei.task.obligation.domain.ApportionmentRules;
import org.fenlei.task.obligation.domain.Obligation;
import org.fenlei.task.unit.Denominators;
import org.fenlei.task.unit.domain.Wholes;

/** Divides the totals of a plan's obligations among the units that answer for them. */
@ApplicationScoped
class ApportionTotals {

    private final Denominators denominators;

    @Inject
    ApportionTotals(Denominators denominators) {
        this.denominators = denominators;
    }

    /**
     * What totals come to.
     *
     * @param shares each unit's share in each window, by the id of the obligation; one whose total is not divided is missing
     * @param notDivisible why some totals cannot be divided; empty if all can
     */
    record Division(Map<UUID, Map<String, BigDecimal>> shares, List<FieldError> notDivisible) {}

    /**
     * Divides them.
     *
     * @param responsible who answers for an obligation today
     * @param on the day whose denominators count
     */
    Division run(List<Obligation> obligations, ResponsibleUnits responsible, LocalDate on) {
        Map<DenominatorKind, Wholes> wholes = new HashMap<>();
        Map<UUID, Map<String, BigDecimal>> shares = new HashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (Obligation obligation : obligations) {
            Apportionment apportionment = obligation.apportionment();
            List<String> units = responsible.of(obligation);
            if (apportionment != null && !units.isEmpty()) {
                Function<DenominatorKind, Wholes> known =
                        kind -> wholes.computeIfAbsent(kind, each -> denominators.wholes(each, on));
                Total total = new Total(obligation, responsible.standing(apportionment), units);
                List<FieldError> wrong = total.errors(known);
                errors.addAll(wrong);
                if (wrong.isEmpty()) {
                    shares.put(obligation.id(), total.shares(known));
                }
            }
        }
        return new Division(shares, errors);
    }

    private record Total(Obligation obligation, Apportionment apportionment, List<String> units) {

        private List<FieldError> errors(Function<DenominatorKind, Wholes> known) {
            String at = "/obligations/" + obligation.id();
            List<FieldError> errors = new ArrayList<>();
            ApportionmentRules.errors(
                            new ApportionmentRules.Total(
                                    obligation.kind(),
                                    obligation.minimum(),
                                    obligation.per(),
                                    obligation.fanOut(),
                                    units),
                            apportionment)
                    .forEach(error -> errors.add(error.within(at)));
            DenominatorKind kind = apportionment.denominator();
            if (errors.isEmpty() && kind != null) {
                denominatorErrors(kind, known.apply(kind)).forEach(error -> errors.add(error.within(at)));
            }
            return errors;
        }

        private List<FieldError> denominatorErrors(DenominatorKind kind, Wholes wholes) {
            List<String> unknown =
                    units.stream().filter(unit -> wholes.of(unit).isEmpty()).toList();
            String field = "/apportionment/denominator";
            if (!unknown.isEmpty()) {
                return List.of(
                        new FieldError(field, "DENOMINATOR_UNKNOWN", kind.zh() + ": " + String.join("、", unknown)));
            }
            return units.stream().allMatch(unit -> wholes.of(unit).orElse(0) == 0)
                    ? List.of(new FieldError(field, "DENOMINATOR_ZERO", kind.zh() + ": " + String.join("、", units)))
                    : List.of();
        }

        private Map<String, BigDecimal> shares(Function<DenominatorKind, Wholes> known) {
            BigDecimal total = Objects.requireNonNull(obligation.minimum());
            return switch (apportionment.method()) {
                case GIVEN -> given();
                case EQUAL -> Proportions.equal(total, units);
                case BY_DENOMINATOR -> Proportions.inProportion(total, weights(known));
            };
        }

        /** A unit to which nothing is given has nothing to do. */
        private Map<String, BigDecimal> given() {
            Map<String, BigDecimal> shares = new LinkedHashMap<>();
            units.forEach(unit -> shares.put(unit, BigDecimal.ZERO));
            apportionment.shares().forEach(share -> shares.put(share.unitCode(), share.amount()));
            return shares;
        }

        private Map<String, Long> weights(Function<DenominatorKind, Wholes> known) {
            Wholes wholes = known.apply(Objects.requireNonNull(apportionment.denominator()));
            Map<String, Long> weights = new LinkedHashMap<>();
            for (String unit : units) {
                OptionalLong whole = wholes.of(unit);
                weights.put(unit, whole.orElse(0));
            }
            return weights;
        }
    }
}
