package org.fenlei.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Predicate;
import org.fenlei.kit.access.CurrentCaller;
import org.fenlei.kit.access.UnitScope;
import org.fenlei.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** What a board shows to the caller. */
@ApplicationScoped
class BoardCaller {

    private final CurrentCaller caller;

    @Inject
    BoardCaller(CurrentCaller caller) {
        this.caller = caller;
    }

    /**
     * Narrows a board to what the request asks for.
     *
     * @param unit this unit and all below it; null is no limit
     * @param category the tasks of this category; null is no limit
     * @throws NotFound if the unit is out of scope
     */
    BoardFilter filter(UUID planId, @Nullable String unit, @Nullable String category) {
        return new BoardFilter(planId, caller.subtree(unit), category);
    }

    /** Whether a unit is named: a joint assignment shows to each of its units, but not the others of them. */
    Predicate<String> shown(BoardFilter filter) {
        UnitScope scope = caller.scope();
        return code -> scope.covers(code) && filter.shows(code);
    }

    /** Whether the caller sees all units. */
    boolean seesEverything() {
        return caller.scope().everything();
    }
}
