package org.fenlei.task.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.domain.Warning;
import org.fenlei.kit.problem.CommonRefusal;
import org.fenlei.task.unit.domain.UnitDetails;
import org.fenlei.task.unit.domain.UnitMerger;
import org.fenlei.task.unit.domain.UnitRefusal;

/** Lets a unit go up in another, in the transaction of the caller. What became of its duties is not said here. */
@ApplicationScoped
public class MergeUnit {

    private final Groups groups;
    private final Units units;
    private final SaveUnit saveUnit;
    private final UnitViews views;
    private final Clock clock;

    @Inject
    MergeUnit(Groups groups, Units units, SaveUnit saveUnit, UnitViews views, Clock clock) {
        this.groups = groups;
        this.units = units;
        this.saveUnit = saveUnit;
        this.views = views;
        this.clock = clock;
    }

    /**
     * What became of the units.
     *
     * @param unit the one that was merged, inactive now
     * @param successor the one that it was merged into
     * @param moved codes of the units that came below the successor
     * @param warnings what a person should look at
     */
    public record Merged(UnitView unit, UnitView successor, List<String> moved, List<Warning> warnings) {}

    /**
     * Merges; also a unit that was only dissolved, so that somebody does what it left.
     *
     * @throws Refusal if it was merged already, or cannot be merged into that unit
     */
    public Merged run(String code, UnitMerger merger, String reason) {
        groups.holdUnits();
        UnitRow row = units.getForChange(code);
        if (row.successorCode != null) {
            throw new Refusal(UnitRefusal.UNIT_DISSOLVED, row.successorCode);
        }
        LocalDate today = LocalDate.now(clock);
        Map<String, SaveUnit.Known> known = units.known(today);
        Map<String, UnitDetails> directory = Units.details(known);
        UnitDetails unit = Objects.requireNonNull(directory.get(code));
        List<FieldError> errors = merger.errors(unit, directory, today);
        if (!errors.isEmpty()) {
            throw new Refusal(CommonRefusal.VALIDATION_FAILED, errors);
        }
        Map<String, UnitDetails> changes = merger.changes(unit, directory);
        SaveUnit.Since since = new SaveUnit.Since(merger.from(), today, reason, null);
        changes.forEach((changed, details) -> saveUnit.save(known.get(changed), details, since));
        groups.record();
        List<String> moved = new ArrayList<>(changes.keySet());
        moved.removeAll(List.of(code, merger.into()));
        return new Merged(views.of(units.get(code)), views.of(units.get(merger.into())), moved, warnings(unit));
    }

    /** Statistics say what a unit has after a merger; nobody guesses it. */
    private static List<Warning> warnings(UnitDetails unit) {
        return unit.denominators().isEmpty()
                ? List.of()
                : List.of(new Warning(
                        "/successor",
                        "DENOMINATORS_UNCHANGED",
                        "请补录合并后的基数。 Record the successor's figures anew: "
                                + unit.denominators().keySet().stream()
                                        .sorted()
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }
}
