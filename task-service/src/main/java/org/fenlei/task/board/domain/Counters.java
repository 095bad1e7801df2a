package org.fenlei.task.board.domain;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.jspecify.annotations.Nullable;

/**
 * How a set of assignments stands on a day.
 *
 * @param required what is needed in all; a share or a limit is one
 * @param counted what was reached of it; a share or a limit is one once it is met
 * @param measured how many of them have something to count
 * @param expected what the windows' days gone would ask for: the sum of their shares, in millionths
 * @param achieved the shares reached, each at most a whole, in millionths
 * @param byStatus how many stand how
 */
public record Counters(
        BigDecimal required,
        BigDecimal counted,
        long measured,
        long expected,
        long achieved,
        Map<AssignmentStatus, Long> byStatus) {

    public static final Counters NONE = new Counters(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0, Map.of());

    public Counters {
        byStatus = Map.copyOf(byStatus);
    }

    /** All of them. */
    public long assignments() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those that stand so. */
    public long count(AssignmentStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }

    /** Reached as a percentage of what the days gone would ask for, one decimal; null while they ask for nothing. */
    public @Nullable BigDecimal pace() {
        return Percentage.nearest(achieved, expected);
    }

    /** Reached as a percentage of all that is needed, more in one place never standing in for less in another. */
    public @Nullable BigDecimal reached() {
        return Percentage.reached(achieved, Math.multiplyExact(measured, 1_000_000L));
    }

    /** Both together. */
    public Counters plus(Counters other) {
        Map<AssignmentStatus, Long> together = new EnumMap<>(AssignmentStatus.class);
        together.putAll(byStatus);
        other.byStatus.forEach((status, number) -> together.merge(status, number, Long::sum));
        return new Counters(
                required.add(other.required),
                counted.add(other.counted),
                measured + other.measured,
                expected + other.expected,
                achieved + other.achieved,
                together);
    }
}
