package org.fenlei.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fenlei.kit.event.Outbox;
import org.fenlei.kit.write.AuditTrail;
import org.fenlei.task.assignment.domain.Assignment;
import org.fenlei.task.assignment.domain.Contribution;
import org.fenlei.task.assignment.domain.Floor;
import org.fenlei.task.assignment.domain.HandOver;
import org.fenlei.task.assignment.domain.Tally;

/** Counts an assignment up, or down, and says what that means. */
@ApplicationScoped
public class CountUp {

    private final Assignments assignments;
    private final Contributions contributions;
    private final Floors floors;
    private final RecordedWholes wholes;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CountUp(
            Assignments assignments,
            Contributions contributions,
            Floors floors,
            RecordedWholes wholes,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.contributions = contributions;
        this.floors = floors;
        this.wholes = wholes;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a source says.
     *
     * @param source where it comes from, for example {@code ledger:…}; one row per source and assignment
     * @param sourceVersion an older one never overwrites a newer
     * @param contribution what it contributes
     * @param counts false if it was taken back; the plan's floors are asked whenever it is counted
     */
    public record Entry(String source, long sourceVersion, Contribution contribution, boolean counts) {}

    /** The assignments that a source has contributed to, of plans in force, and that nobody waived or cancelled. */
    public List<UUID> assignmentsOf(String source) {
        return contributions.assignmentsOf(source);
    }

    /**
     * Records an entry, counts anew from all of them, appends the event that follows, and writes it down. What was waived or
     * cancelled stays as it ended.
     *
     * @param locked the assignment, locked by the caller
     * @param by the unit that says it: the audit shows it to it as well
     * @param reason why it is reopened, should it be
     * @return the assignment as it is now
     */
    public Assignment run(Assignment locked, Entry entry, String by, String reason) {
        return run(locked, List.of(entry), locked.unitsWith(List.of(by)), reason);
    }

    /** The same with many entries, of different sources, that no unit says: it is counted once. */
    public Assignment runAll(Assignment locked, Collection<Entry> entries, String reason) {
        return run(locked, entries, locked.unitCodes(), reason);
    }

    /**
     * The same where no source says anything newer, but another unit answers for the place now: what does not serve the
     * assignment any more is taken back.
     */
    public Assignment reassess(Assignment locked, Collection<Entry> entries, String reason) {
        if (locked.ended()) {
            return locked;
        }
        List<String> gone = entries.stream()
                .filter(entry -> !entry.counts())
                .map(Entry::source)
                .toList();
        boolean taken = contributions.takeBack(locked, gone);
        boolean put = contributions.put(locked, entries);
        return taken || put ? again(locked, reason) : locked;
    }

    private Assignment run(Assignment locked, Collection<Entry> entries, Collection<String> units, String reason) {
        if (locked.ended() || !contributions.put(locked, entries)) {
            return locked;
        }
        return again(locked, units, reason);
    }

    /** The assignments toward which any of these sources counts, with which versions of them. */
    public Map<UUID, Map<String, Long>> countedFrom(Collection<String> sources) {
        return contributions.versionsOf(sources);
    }

    /** Which version of each source counts toward each of these assignments. */
    public Map<UUID, Map<String, Long>> versionsCounted(Collection<UUID> assignmentIds) {
        return contributions.versions(assignmentIds);
    }

    /**
     * Counts anew from all of its contributions, appends the event that follows, and writes it down.
     *
     * @param locked the assignment, locked by the caller
     * @param reason why it is reopened, should it be
     * @return the assignment as it is now
     */
    Assignment again(Assignment locked, String reason) {
        return again(locked, locked.unitCodes(), reason);
    }

    private Assignment again(Assignment locked, Collection<String> units, String reason) {
        Tally reached = tally(locked);
        if (reached.sameAs(locked.progress())) {
            return locked;
        }
        Assignment counted = locked.withProgress(reached, clock.instant());
        assignments.save(counted);
        AssignmentEvents.counted(locked, counted, reason).ifPresent(outbox::append);
        audit.changeForEach("assignment", locked.id().toString(), units, locked.progress(), counted.progress());
        return counted;
    }

    /** Lets what was reported for one assignment count toward another as well; nothing is counted yet. */
    void passReports(HandOver.Passed passed) {
        contributions.passReports(passed.from(), passed.to());
    }

    /** What an assignment's contributions come to, those below the floors of its plan left out. */
    Tally tally(Assignment assignment) {
        return tally(assignment, LocalDate.MAX);
    }

    /** What they came to on a day. */
    Tally tally(Assignment assignment, LocalDate day) {
        return tally(assignment, day, floors.of(assignment.duty().obligationId()));
    }

    /** What they come to, with the floors of its obligation at hand. */
    Tally tally(Assignment assignment, List<Floor> admitting) {
        return tally(assignment, LocalDate.MAX, admitting);
    }

    private Tally tally(Assignment assignment, LocalDate day, List<Floor> admitting) {
        List<Contribution> admitted = contributions.of(assignment.id()).stream()
                .filter(each -> !each.occurredOn().isAfter(day))
                .filter(each -> Floor.allAdmit(admitting, each.itemValue()))
                .toList();
        return Tally.of(assignment.demand(), admitted, wholes.jointShare(assignment, admitted));
    }
}
