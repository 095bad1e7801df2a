package org.fenlei.notification.watch.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fenlei.notification.ladder.domain.LadderProgress;
import org.fenlei.notification.ladder.domain.PlannedRung;
import org.fenlei.notification.ladder.domain.Timetable;
import org.fenlei.notification.subject.domain.Matter;
import org.fenlei.notification.watch.domain.Notice.Effect;
import org.jspecify.annotations.Nullable;

/**
 * The watch over one subject.
 *
 * @param endedBy the effect that ended it; null while active
 */
public record Watch(Matter matter, long version, @Nullable Effect endedBy, LadderProgress progress) {

    /** The first fact heard about a subject opens its watch, or records that there is nothing to watch. */
    public static Watch begin(Notice notice, Timetable timetable) {
        Matter matter = notice.matter();
        return new Watch(matter, notice.version(), ending(notice.effect(), null), ladder(notice, timetable));
    }

    /**
     * Follows a fact. A moved due date starts a new ladder; an opened watch leaves out what passed while it was ended.
     *
     * @return empty where the fact is not newer than what is known
     */
    public Optional<Watch> follow(Notice notice, Timetable timetable) {
        if (notice.version() <= version) {
            return Optional.empty();
        }
        Effect ended = ending(notice.effect(), endedBy);
        boolean reopened = endedBy != null && ended == null;
        LadderProgress after = progressAfter(notice, reopened, timetable);
        return Optional.of(new Watch(notice.matter(), notice.version(), ended, after));
    }

    /** Whether mails are due if nobody does anything: not where the duty was taken back, or there is nothing to do yet. */
    public boolean callsForMail() {
        return endedBy == null || endedBy == Effect.FULFILS || endedBy == Effect.CLOSES;
    }

    /** The same when the plan that asks for it is closed. */
    public Watch closed() {
        return new Watch(matter, version, Effect.CLOSES, progress);
    }

    public WatchState state() {
        return endedBy == null ? WatchState.ACTIVE : WatchState.ENDED;
    }

    public Optional<Instant> fireAt(Timetable timetable) {
        return endedBy == null
                ? progress.nextFireAt(timetable.plan(matter.effectiveDueDate()), timetable.hour())
                : Optional.empty();
    }

    public List<PlannedRung> due(Instant now, Timetable timetable) {
        return endedBy == null
                ? progress.due(now, timetable.plan(matter.effectiveDueDate()), timetable.hour())
                : List.of();
    }

    public Watch withFired(List<PlannedRung> rungs) {
        return new Watch(matter, version, endedBy, progress.withFired(rungs));
    }

    /** Passes rungs over without an alert, because another watch speaks for the subject. */
    public Watch withSkipped(List<PlannedRung> rungs) {
        return new Watch(matter, version, endedBy, progress.withSkipped(rungs));
    }

    private LadderProgress progressAfter(Notice notice, boolean reopened, Timetable timetable) {
        if (!notice.matter().effectiveDueDate().equals(matter.effectiveDueDate())) {
            return ladder(notice, timetable);
        }
        List<PlannedRung> plan = timetable.plan(matter.effectiveDueDate());
        return reopened ? progress.skippingBefore(notice.at(), plan, timetable.hour()) : progress;
    }

    private static LadderProgress ladder(Notice notice, Timetable timetable) {
        List<PlannedRung> plan = timetable.plan(notice.matter().effectiveDueDate());
        return LadderProgress.startingAt(notice.at(), plan, timetable.hour());
    }

    private static @Nullable Effect ending(Effect effect, @Nullable Effect before) {
        if (effect == Effect.UPDATES) {
            return before == Effect.RESTS ? null : before;
        }
        if (effect == Effect.RESTS && before != null) {
            return before;
        }
        return effect.ends() ? effect : null;
    }
}
