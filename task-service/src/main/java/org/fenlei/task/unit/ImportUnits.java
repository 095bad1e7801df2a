package org.fenlei.task.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenlei.kit.domain.ListRefusal;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.list.ListFile;
import org.fenlei.task.unit.domain.UnitDetails;
import org.fenlei.task.unit.domain.UnitList;
import org.fenlei.task.unit.domain.UnitList.Outcome;
import org.fenlei.task.unit.domain.UnitList.Row;
import org.fenlei.task.unit.domain.UnitTrees;
import org.jspecify.annotations.Nullable;

/** Takes over a unit list: good rows are saved, refused ones named, parents before their children. */
@ApplicationScoped
class ImportUnits {

    private final UnitMoves moves;
    private final Units units;
    private final SaveUnit saveUnit;
    private final Groups groups;
    private final Clock clock;

    @Inject
    ImportUnits(UnitMoves moves, Units units, SaveUnit saveUnit, Groups groups, Clock clock) {
        this.moves = moves;
        this.units = units;
        this.saveUnit = saveUnit;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * Judges and saves, in the transaction of the caller.
     *
     * @param name of the file
     * @param validFrom the day from which the list holds, null for today. A unit that is new is there from then on, and
     *     figures may even hold from a day to come. Where a unit that is known belongs and what it is called changes today:
     *     that a list of this year's figures names its present parent says nothing about the months that are over.
     */
    List<Row> run(byte[] file, String name, @Nullable LocalDate validFrom) {
        if (file.length == 0) {
            throw new Refusal(ListRefusal.UNIT_LIST_EMPTY, "文件为空。 The file is empty.");
        }
        UnitTrees standing = moves.begin();
        groups.holdUnits();
        LocalDate today = LocalDate.now(clock);
        LocalDate figures = validFrom == null ? today : validFrom;
        SaveUnit.Since since = new SaveUnit.Since(today, figures, null, name);
        SaveUnit.Since sinceThen = new SaveUnit.Since(figures.isAfter(today) ? today : figures, figures, null, name);
        Map<String, SaveUnit.Known> known = units.known(figures);
        List<Row> rows = UnitList.judge(ListFile.rows(file), Units.details(known));
        for (Row row : UnitList.parentsFirst(rows)) {
            UnitDetails unit = row.unit();
            if (unit != null && row.outcome() != Outcome.SKIPPED) {
                saveUnit.save(known.get(row.code()), unit, row.outcome() == Outcome.CREATED ? sinceThen : since);
            }
        }
        groups.record();
        moves.tell(standing, placedAnew(rows, known), null);
        return rows;
    }

    /** What happened at a place may have been told before its unit was. */
    private static Set<String> placedAnew(List<Row> rows, Map<String, SaveUnit.Known> known) {
        return rows.stream()
                .map(Row::unit)
                .filter(Objects::nonNull)
                .filter(unit -> {
                    SaveUnit.Known before = known.get(unit.code());
                    return before == null || !unit.standsAs(before.details());
                })
                .map(UnitDetails::code)
                .collect(Collectors.toSet());
    }
}
