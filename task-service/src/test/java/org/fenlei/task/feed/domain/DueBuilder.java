package org.fenlei.task.feed.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;
import org.fenlei.task.assignment.domain.Tally;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Timing;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;

/** Assignments that fall due, written for tests: two meetings in April 2023, of which none was held. */
public final class DueBuilder {

    private static final Set<LocalDate> OFF = Set.of(
            LocalDate.of(2023, 4, 5), LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 2), LocalDate.of(2023, 5, 3));

    private final Window window = new Window(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 4, 30));
    private String title = "每月召开专题会";
    private LocalDate effective = LocalDate.of(2023, 4, 30);
    private Tally progress = new Tally(BigDecimal.ZERO, null);
    private Assignment.Ending ending = Assignment.Ending.NONE;
    private @Nullable BigDecimal required = BigDecimal.valueOf(2);
    private @Nullable BigDecimal maximum;
    private String unitOfMeasure = "次";
    private boolean watched = true;

    /** The holidays of those weeks. */
    public static WorkCalendar holidays() {
        return new WorkCalendar(Map.of(
                2023,
                new WorkCalendar.Year(OFF, Set.of(LocalDate.of(2023, 4, 23), LocalDate.of(2023, 5, 6)), "notice")));
    }

    public DueBuilder titled(String words) {
        title = words;
        return this;
    }

    public DueBuilder effective(String day) {
        effective = LocalDate.parse(day);
        return this;
    }

    public DueBuilder reached(String counted, @Nullable String fulfilledOn) {
        progress = new Tally(new BigDecimal(counted), fulfilledOn == null ? null : LocalDate.parse(fulfilledOn));
        return this;
    }

    public DueBuilder ended(End how, String reason) {
        ending = new Assignment.Ending(how, reason);
        return this;
    }

    public DueBuilder demanding(@Nullable String atLeast, @Nullable String atMost, String measure) {
        required = atLeast == null ? null : new BigDecimal(atLeast);
        maximum = atMost == null ? null : new BigDecimal(atMost);
        unitOfMeasure = measure;
        return this;
    }

    public DueBuilder unwatched() {
        watched = false;
        return this;
    }

    /** The assignment as a calendar shows it on that day. */
    public Deadline seenOn(String today) {
        return Deadline.of(assignment(), LocalDate.parse(today), holidays());
    }

    /** The assignment. */
    public Assignment assignment() {
        return new Assignment(
                UUID.fromString("0187a0b0-0000-7000-8000-000000000001"),
                new Assignment.OfObligation(
                        UUID.randomUUID(),
                        2023,
                        UUID.randomUUID(),
                        "12",
                        UUID.randomUUID(),
                        title,
                        ObligationKind.RECURRING,
                        Measure.REPORTED,
                        FanOut.EACH,
                        unitOfMeasure,
                        RollPolicy.PREVIOUS,
                        new Timing(null, null, null, null),
                        null),
                List.of("S1"),
                "2023-04",
                window,
                Objects.requireNonNull(window.to()),
                effective,
                required,
                maximum,
                progress,
                ending,
                false,
                watched,
                3,
                Instant.parse("2023-04-01T02:03:04Z"));
    }
}
