package org.fenlei.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fenlei.kit.problem.NotFound;
import org.fenlei.kit.unit.Unit;
import org.fenlei.kit.unit.UnitCopy;
import org.fenlei.task.board.domain.Board;
import org.fenlei.task.plan.VisiblePlans;
import org.fenlei.task.plan.VisiblePlans.VisiblePlan;
import org.fenlei.task.unit.domain.UnitLevel;
import org.jspecify.annotations.Nullable;

/** Puts a plan's board together, as far as the caller may see it. Needs a transaction. */
@ApplicationScoped
class ReadBoard {

    private final VisiblePlans plans;
    private final Boards boards;
    private final BoardCaller caller;
    private final UnitCopy units;
    private final Clock clock;

    @Inject
    ReadBoard(VisiblePlans plans, Boards boards, BoardCaller caller, UnitCopy units, Clock clock) {
        this.plans = plans;
        this.boards = boards;
        this.caller = caller;
        this.units = units;
        this.clock = clock;
    }

    /** A plan's board, and the names of what stands on it. */
    record Answer(VisiblePlan plan, Board board, Map<String, String> unitNames) {

        /** The unit's name; its code while the directory has not told it. */
        String unitName(String code) {
            return unitNames.getOrDefault(code, code);
        }
    }

    /**
     * The board.
     *
     * @param unit narrows it to this unit and all below it; null is no limit
     * @param category narrows it to the tasks of this category; null is no limit
     * @throws NotFound if there is no such plan or unit, or none that the caller may see
     */
    Answer run(UUID planId, @Nullable String unit, @Nullable String category) {
        VisiblePlan plan = plans.get(planId);
        LocalDate today = LocalDate.now(clock);
        BoardFilter filter = caller.filter(planId, unit, category);
        Boards.Shares shares = boards.shares(filter, plan.yearOr(today), today, caller.shown(filter));
        Map<String, Unit> directory = directory();
        Board board = Board.of(
                plan.yearOr(today),
                today,
                boards.tasks(planId, shares.tasks()),
                shares.byTask(),
                shares.byUnit(),
                code -> Optional.ofNullable(directory.get(code)).flatMap(ReadBoard::level));
        return new Answer(plan, board, names(directory));
    }

    private Map<String, Unit> directory() {
        Map<String, Unit> directory = new HashMap<>();
        units.all().forEach(unit -> directory.put(unit.code(), unit));
        return directory;
    }

    private static Map<String, String> names(Map<String, Unit> directory) {
        Map<String, String> names = new HashMap<>();
        directory.forEach((code, unit) -> names.put(code, unit.name()));
        return names;
    }

    private static Optional<UnitLevel> level(Unit unit) {
        return Arrays.stream(UnitLevel.values())
                .filter(level -> level.name().equals(unit.level()))
                .findFirst();
    }
}
