package org.fenlei.local.play.script;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.fenlei.local.play.rules.Workdays;

/** How a unit deals with one duty. It follows from the duty's key, so that it is the same in every run. */
public enum Manner {
    PROMPT(-8),
    REMINDED(-2),
    ON_THE_DAY(0),
    LATE(2),
    LATE_AFTER_HEAD(5),
    LATE_AFTER_OFFICE(10),
    NEVER(0);

    private static final List<Manner> SIDES = sides();

    private final int workdays;

    Manner(int workdays) {
        this.workdays = workdays;
    }

    /** The manner that a key leads to: of twenty, eleven are prompt and one never reports. */
    public static Manner of(String key) {
        return SIDES.get(roll(key, SIDES.size()));
    }

    /** A number below {@code sides} that a key leads to. */
    public static int roll(String key, int sides) {
        CRC32 sum = new CRC32();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % sides);
    }

    private static List<Manner> sides() {
        List<Manner> sides = new ArrayList<>(Collections.nCopies(11, PROMPT));
        sides.addAll(Collections.nCopies(3, REMINDED));
        sides.addAll(List.of(ON_THE_DAY, LATE, LATE, LATE_AFTER_HEAD, LATE_AFTER_OFFICE, NEVER));
        return List.copyOf(sides);
    }

    /** The working day on which the duty is met, not before {@code first}; empty if it never is. */
    public Optional<LocalDate> day(LocalDate due, LocalDate first) {
        if (this == NEVER) {
            return Optional.empty();
        }
        LocalDate day =
                workdays > 0 ? Workdays.after(due, workdays) : Workdays.before(Workdays.onOrBefore(due), -workdays);
        LocalDate earliest = Workdays.onOrAfter(first);
        return Optional.of(day.isBefore(earliest) ? earliest : day);
    }
}
