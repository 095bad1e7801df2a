package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fenlei.kit.calendar.Calendars;
import org.fenlei.kit.domain.Warning;
import org.fenlei.kit.domain.WorkCalendar;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.id.Ids;
import org.fenlei.task.TaskConfig;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.Duty;
import org.fenlei.task.assignment.domain.Multiplier;
import org.fenlei.task.assignment.domain.Opening;
import org.fenlei.task.assignment.domain.PlannedAssignment;
import org.fenlei.task.assignment.domain.Tally;
import org.fenlei.task.obligation.domain.Obligation;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.unit.Directory;
import org.fenlei.task.unit.domain.UnitNode;
import org.fenlei.task.unit.domain.UnitTree;
import org.jboss.logging.Logger;

/** Opens and announces every assignment of a plan that is being published. */
@ApplicationScoped
public class OpenAssignments {

    private static final Logger LOG = Logger.getLogger(OpenAssignments.class);

    private final Assignments assignments;
    private final Directory directory;
    private final Calendars calendars;
    private final Outbox outbox;
    private final TaskConfig config;
    private final Clock clock;

    @Inject
    OpenAssignments(
            Assignments assignments,
            Directory directory,
            Calendars calendars,
            Outbox outbox,
            TaskConfig config,
            Clock clock) {
        this.assignments = assignments;
        this.directory = directory;
        this.calendars = calendars;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The plan that is being published.
     *
     * @param planId its id
     * @param year its year
     * @param effective the day from which it holds
     * @param taskNumbers the tasks' numbers by id
     */
    public record Of(UUID planId, int year, LocalDate effective, Map<UUID, String> taskNumbers) {}

    /**
     * What was opened.
     *
     * @param count how many assignments
     * @param provisional whether some fall due, or have reminders, in a year of which no work calendar is published
     * @param warnings demands that opened nothing although they should, and years without a calendar
     */
    public record Opened(int count, boolean provisional, List<Warning> warnings) {}

    /** Opens them in the transaction of the caller. */
    public Opened run(Of plan, List<Obligation> obligations) {
        UnitTree units = directory.tree();
        WorkCalendar calendar = calendars.current();
        Opening opening = new Opening(plan.year(), plan.effective(), units, calendar);
        Set<Integer> years = new HashSet<>(Set.of(plan.year()));
        Instant now = clock.instant();
        List<Warning> warnings = new ArrayList<>();
        List<Assignment> batch = new ArrayList<>();
        int count = 0;
        for (Obligation obligation : obligations) {
            Duty duty = duty(obligation, units);
            warn(obligation, duty, plan, warnings);
            for (PlannedAssignment planned : opening.assignmentsOf(duty)) {
                batch.add(assignment(plan, obligation, planned, now));
                years(planned).forEach(years::add);
                count++;
                if (batch.size() >= config.openingBatch()) {
                    write(batch, now);
                }
            }
        }
        write(batch, now);
        Set<Integer> missing = calendar.provisional(years);
        missing.forEach(year -> warnings.add(withoutCalendar(plan, year)));
        return new Opened(count, !missing.isEmpty(), warnings);
    }

    private static Stream<Integer> years(PlannedAssignment planned) {
        return Stream.of(planned.dueDate(), planned.effectiveDueDate())
                .filter(Objects::nonNull)
                .flatMap(due -> WorkCalendar.yearsAround(due).stream());
    }

    private static Warning withoutCalendar(Of plan, int year) {
        LOG.warnf("plan %s is published without a work calendar of %d: its dates are provisional", plan.planId(), year);
        return new Warning(
                "/plan/year",
                "CALENDAR_MISSING",
                year + "年的工作日历尚未发布，日期为暂定。 No work calendar of " + year + " is published: dates are provisional.");
    }

    private void write(List<Assignment> batch, Instant now) {
        assignments.open(batch, now);
        batch.forEach(assignment -> outbox.append(AssignmentEvents.opened(assignment)));
        batch.clear();
    }

    private static Duty duty(Obligation obligation, UnitTree units) {
        Set<String> responsible = new LinkedHashSet<>();
        obligation.leadUnits().forEach(lead -> lead.unitCodes().stream()
                .filter(code -> units.find(code).map(UnitNode::active).orElse(false))
                .forEach(responsible::add));
        return new Duty(
                obligation.kind(),
                obligation.minimum(),
                obligation.maximum(),
                obligation.period(),
                obligation.dueDate(),
                obligation.dueRule(),
                obligation.validFrom(),
                Multiplier.named(obligation.per()).orElse(null),
                obligation.fanOut(),
                List.copyOf(responsible),
                obligation.isFloor(),
                obligation.waitsFor() != null,
                obligation.rollPolicy());
    }

    private static void warn(Obligation obligation, Duty duty, Of plan, List<Warning> warnings) {
        boolean opensNothing = obligation.kind() == ObligationKind.UNSCHEDULED || obligation.isFloor();
        String task = "/tasks/" + plan.taskNumbers().get(obligation.taskId());
        if (duty.units().isEmpty() && !opensNothing) {
            warnings.add(new Warning(task, "NO_RESPONSIBLE_UNIT", obligation.title()));
        }
        if (obligation.per() != null && duty.per() == null) {
            warnings.add(new Warning(task, "MULTIPLIER_UNKNOWN", obligation.per()));
        }
    }

    private static Assignment assignment(Of plan, Obligation obligation, PlannedAssignment planned, Instant now) {
        Assignment.OfObligation duty = new Assignment.OfObligation(
                plan.planId(),
                plan.year(),
                obligation.taskId(),
                plan.taskNumbers().getOrDefault(obligation.taskId(), ""),
                obligation.id(),
                obligation.title(),
                obligation.kind(),
                obligation.measure(),
                obligation.fanOut(),
                obligation.unitOfMeasure(),
                obligation.rollPolicy());
        return new Assignment(
                Ids.next(),
                duty,
                planned.unitCodes(),
                planned.period(),
                planned.window(),
                planned.dueDate(),
                planned.effectiveDueDate(),
                planned.required(),
                planned.maximum(),
                new Tally(BigDecimal.ZERO, null),
                Assignment.Ending.NONE,
                planned.waiting(),
                planned.watched(),
                1,
                now);
    }
}
