package org.fenlei.task.summary.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.jspecify.annotations.Nullable;

/**
 * One demand on the unit and what became of it in the period.
 *
 * @param obligationId the obligation
 * @param taskNumber its task's number in the plan
 * @param title the plan's words
 * @param kind what sort of demand
 * @param measure what counts it
 * @param fanOut alone or jointly with others; what is counted of a joint one is everybody's total
 * @param unitOfMeasure {@code PERCENT}, or the plan's own word
 * @param items its assignments, by window; never empty
 */
public record Demand(
        UUID obligationId,
        String taskNumber,
        String title,
        ObligationKind kind,
        Measure measure,
        FanOut fanOut,
        @Nullable String unitOfMeasure,
        List<Item> items) {

    /** What a reader has to see first comes first. */
    private static final List<AssignmentStatus> BY_URGENCY = List.of(
            AssignmentStatus.OVERDUE,
            AssignmentStatus.AT_RISK,
            AssignmentStatus.OPEN,
            AssignmentStatus.WAITING,
            AssignmentStatus.UPCOMING,
            AssignmentStatus.FULFILLED_LATE,
            AssignmentStatus.FULFILLED,
            AssignmentStatus.WAIVED,
            AssignmentStatus.CANCELLED);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Demand {
        items = List.copyOf(items);
    }

    /** Whether nothing is counted of it: it is told in a sentence. */
    public boolean standing() {
        return kind == ObligationKind.STANDING;
    }

    /** The most urgent state of its assignments. */
    public AssignmentStatus status() {
        return items.stream()
                .map(Item::status)
                .min(Comparator.comparingInt(BY_URGENCY::indexOf))
                .orElse(AssignmentStatus.OPEN);
    }

    /** Its assignments that nobody waived or cancelled. */
    public List<Item> standingItems() {
        return items.stream().filter(item -> !item.ended()).toList();
    }

    /** How many of them are fulfilled. */
    public int fulfilled() {
        return (int) standingItems().stream().filter(Item::fulfilled).count();
    }

    /** How much all its windows need; null where amounts of windows do not add up, as shares do not. */
    public @Nullable BigDecimal required() {
        return items.size() == 1
                ? items.get(0).required()
                : total(standingItems().stream().map(Item::required).toList());
    }

    /** How much was counted in all its windows; null as {@link #required()} is. */
    public @Nullable BigDecimal counted() {
        return items.size() == 1
                ? items.get(0).counted()
                : total(standingItems().stream()
                        .<@Nullable BigDecimal>map(Item::counted)
                        .toList());
    }

    /**
     * How far it is met, in percent with one decimal, rounded down, at most 100: of one window the amount reached, of
     * several the windows fulfilled. Null where nothing can be divided.
     */
    public @Nullable BigDecimal share() {
        List<Item> standing = standingItems();
        if (kind == ObligationKind.LIMIT || standing() || standing.isEmpty()) {
            return null;
        }
        if (items.size() > 1) {
            return percent(BigDecimal.valueOf(fulfilled()), BigDecimal.valueOf(standing.size()));
        }
        BigDecimal required = standing.get(0).required();
        return required == null || required.signum() <= 0
                ? null
                : percent(standing.get(0).counted(), required);
    }

    private @Nullable BigDecimal total(List<@Nullable BigDecimal> amounts) {
        if (!kind.isCounted() || amounts.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return amounts.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 1, RoundingMode.DOWN).min(HUNDRED.setScale(1));
    }
}
