package org.fenlei.notification.ladder.domain;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which rungs of one subject are behind it: fired, or skipped because their instant had already passed when the subject
 * was created or opened again. What is in neither set is still to fire, however late.
 */
public record LadderProgress(Set<String> fired, Set<String> skipped) {
    private static final LadderProgress NONE = new LadderProgress(Set.of(), Set.of());

    public LadderProgress {
        fired = Set.copyOf(fired);
        skipped = Set.copyOf(skipped);
    }

    /** Of a subject that came into being (or took a new due date) at {@code since}. */
    public static LadderProgress startingAt(Instant since, List<PlannedRung> plan, DailyHour hour) {
        return NONE.skippingBefore(since, plan, hour);
    }

    /** Leaves out every open rung whose instant lies before {@code since}. */
    public LadderProgress skippingBefore(Instant since, List<PlannedRung> plan, DailyHour hour) {
        return withSkipped(open(plan).stream()
                .filter(planned -> planned.fireAt(hour).isBefore(since))
                .toList());
    }

    /** All rungs whose instant has come, in ladder order: missed time is caught up in one jump. */
    public List<PlannedRung> due(Instant now, List<PlannedRung> plan, DailyHour hour) {
        return open(plan).stream()
                .filter(planned -> !planned.fireAt(hour).isAfter(now))
                .toList();
    }

    public Optional<Instant> nextFireAt(List<PlannedRung> plan, DailyHour hour) {
        return open(plan).stream().map(planned -> planned.fireAt(hour)).min(Instant::compareTo);
    }

    public LadderProgress withFired(List<PlannedRung> rungs) {
        return new LadderProgress(union(fired, rungs), skipped);
    }

    public LadderProgress withSkipped(List<PlannedRung> rungs) {
        return new LadderProgress(fired, union(skipped, rungs));
    }

    private List<PlannedRung> open(List<PlannedRung> plan) {
        return plan.stream()
                .filter(planned -> !fired.contains(planned.rung().code())
                        && !skipped.contains(planned.rung().code()))
                .toList();
    }

    private static Set<String> union(Set<String> codes, List<PlannedRung> rungs) {
        Set<String> all = new LinkedHashSet<>(codes);
        rungs.forEach(planned -> all.add(planned.rung().code()));
        return all;
    }
}
