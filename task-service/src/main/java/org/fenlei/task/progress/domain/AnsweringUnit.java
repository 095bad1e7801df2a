package org.fenlei.task.progress.domain;

import java.util.List;
import java.util.stream.Stream;
import org.fenlei.task.unit.domain.UnitTree;

/** Who answers for a report once units have moved: whoever is responsible must see it, and be able to correct it. */
public final class AnsweringUnit {

    private AnsweringUnit() {}

    /**
     * The unit that made the report while it stands below one that is responsible, or whoever answered for it until now if
     * that one does; else the responsible unit that took its place, or below which it stood before, or the first.
     *
     * @param made the unit that made the report
     * @param answered the unit that answered for it until now
     * @param responsible the units of the assignment that it counts toward
     */
    public static String of(String made, String answered, List<String> responsible, UnitTree before, UnitTree now) {
        return Stream.of(made, answered)
                .filter(unit ->
                        responsible.stream().anyMatch(each -> now.subtree(each).contains(unit)))
                .findFirst()
                .or(() -> Stream.of(now, before)
                        .flatMap(units -> responsible.stream().filter(each -> units.isWithin(made, each)))
                        .findFirst())
                .orElse(responsible.get(0));
    }
}
