package org.fenlei.task.extension.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.domain.Warning;
import org.jspecify.annotations.Nullable;

/**
 * A later due date that a unit asks for, and what became of it.
 *
 * @param unitCode who asks: one of the assignment's units
 * @param planYear the plan's year
 * @param previousDueDate the last day in time when it was asked for
 * @param request what is asked
 * @param decision null while it is open
 * @param version counts its changes
 */
public record Extension(
        UUID id,
        UUID assignmentId,
        UUID planId,
        int planYear,
        String unitCode,
        LocalDate previousDueDate,
        Request request,
        @Nullable Decision decision,
        long version,
        Instant updatedAt) {

    /** Who did something: the subject of the token, and the name that people know. */
    public record Person(String subject, String name) {}

    /** Until when, and why. */
    public record Request(LocalDate dueDate, String reason, LocalDate on, Instant at, Person by) {}

    /**
     * Granted, refused, withdrawn or lapsed.
     *
     * @param dueDate the date granted, null if none is
     */
    public record Decision(
            ExtensionStatus outcome, @Nullable LocalDate dueDate, String reason, Person by, Instant at) {}

    public ExtensionStatus status() {
        return decision == null ? ExtensionStatus.REQUESTED : decision.outcome();
    }

    /**
     * Lets pass only what nobody has decided about.
     *
     * @throws Refusal if somebody has
     */
    public void requireOpen() {
        if (decision != null) {
            throw new Refusal(
                    ExtensionRefusal.EXTENSION_DECIDED, decision.outcome().zh());
        }
    }

    /** The same with what became of it, as the next version. */
    public Extension decided(Decision made) {
        requireOpen();
        return new Extension(
                id, assignmentId, planId, planYear, unitCode, previousDueDate, request, made, version + 1, made.at());
    }

    /** What a person should look at; none of it hinders anybody. */
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        LocalDate granted = decision == null ? null : decision.dueDate();
        LocalDate dueDate = granted == null ? request.dueDate() : granted;
        if (dueDate.getYear() > planYear) {
            warnings.add(new Warning(
                    "/dueDate",
                    "BEYOND_PLAN_YEAR",
                    "期限超出计划年度" + planYear + "年。 The date lies beyond the plan's year."));
        }
        if (request.on().isAfter(previousDueDate)) {
            warnings.add(new Warning(
                    "/dueDate",
                    "ALREADY_OVERDUE",
                    "申请时已逾期，批复前仍按逾期处理。 Overdue when asked for, and until it is granted."));
        }
        return warnings;
    }
}
