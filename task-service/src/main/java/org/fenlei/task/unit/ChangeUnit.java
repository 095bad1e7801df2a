package org.fenlei.task.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fenlei.kit.domain.Warning;
import org.fenlei.kit.write.ETags;
import org.fenlei.task.unit.domain.UnitDetails;
import org.fenlei.task.unit.domain.UnitTrees;
import org.jspecify.annotations.Nullable;

/** Changes one unit, if the caller has seen its present version. */
@ApplicationScoped
class ChangeUnit {

    private static final Warning NOTHING_DATED = new Warning(
            "/effectiveDate",
            "NOTHING_CHANGES",
            "该单位已是如此，生效日期未作更改。 The unit is so already: since when is not changed.");

    private final UnitMoves moves;
    private final Units units;
    private final SaveUnit saveUnit;
    private final Groups groups;
    private final OpenDuties duties;
    private final Clock clock;

    @Inject
    ChangeUnit(UnitMoves moves, Units units, SaveUnit saveUnit, Groups groups, OpenDuties duties, Clock clock) {
        this.moves = moves;
        this.units = units;
        this.saveUnit = saveUnit;
        this.groups = groups;
        this.duties = duties;
        this.clock = clock;
    }

    /** The unit as it is now, and what a person should look at. */
    record Result(UnitRow unit, List<Warning> warnings) {}

    Result run(String code, @Nullable String ifMatch, UnitChange change) {
        UnitTrees standing = change.mayMove() ? moves.begin() : null;
        groups.holdUnits();
        UnitRow unit = units.getForChange(code);
        ETags.match(ifMatch, unit.version);
        LocalDate today = LocalDate.now(clock);
        LocalDate from = Objects.requireNonNullElse(change.effectiveDate(), today);
        Map<String, SaveUnit.Known> known = units.known(from);
        Map<String, UnitDetails> directory = Units.details(known);
        UnitDetails before = Objects.requireNonNull(directory.get(code));
        UnitDetails after = change.appliedTo(before, directory, today);
        if (after.equals(before)) {
            return new Result(unit, change.effectiveDate() == null ? List.of() : List.of(NOTHING_DATED));
        }
        SaveUnit.Since since = new SaveUnit.Since(from, from, change.reason(), change.reason());
        giveBackNames(before, after, known, since);
        UnitRow changed = saveUnit.save(known.get(code), after, since);
        groups.record();
        if (standing != null && !after.standsAs(before)) {
            moves.tell(standing, Set.of(code), change.reason());
        }
        return new Result(changed, warnings(before, after));
    }

    private List<Warning> warnings(UnitDetails before, UnitDetails after) {
        if (!after.active()) {
            return duties.warnings(after.code());
        }
        return before.active() ? List.of() : duties.warningsOfReturn(after.code());
    }

    /** A unit that is there again after it was merged is meant by its own names, and none of those that succeeded it is. */
    private void giveBackNames(
            UnitDetails before, UnitDetails after, Map<String, SaveUnit.Known> known, SaveUnit.Since since) {
        Set<String> names = new HashSet<>(after.otherNames());
        names.add(after.name());
        Set<String> passed = new HashSet<>(Set.of(after.code()));
        String next = after.active() ? before.successorCode() : null;
        while (next != null && passed.add(next)) {
            SaveUnit.Known successor = Objects.requireNonNull(known.get(next));
            next = successor.details().successorCode();
            takeNames(successor, names, since);
        }
    }

    private void takeNames(SaveUnit.Known successor, Set<String> names, SaveUnit.Since since) {
        UnitDetails without = successor
                .details()
                .withFormerNames(successor.details().formerNames().stream()
                        .filter(name -> !names.contains(name))
                        .toList());
        if (!without.equals(successor.details())) {
            saveUnit.save(successor, without, since);
        }
    }
}
