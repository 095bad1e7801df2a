package org.fenlei.task.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
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
     * @param validFrom the day from which the list holds, null for today. Figures may hold from a day to come; what a unit
     *     is called and where it belongs is so today.
     */
    List<Row> run(byte[] file, String name, @Nullable LocalDate validFrom) {
        if (file.length == 0) {
            throw new Refusal(ListRefusal.UNIT_LIST_EMPTY, "文件为空。 The file is empty.");
        }
        UnitTrees standing = moves.begin();
        groups.holdUnits();
        LocalDate today = LocalDate.now(clock);
        LocalDate figures = validFrom == null ? today : validFrom;
        SaveUnit.Since since = new SaveUnit.Since(figures.isAfter(today) ? today : figures, figures, null, name);
        Map<String, SaveUnit.Known> known = units.known(figures);
        List<Row> rows = UnitList.judge(ListFile.rows(file), Units.details(known));
        for (Row row : parentsFirst(rows)) {
            UnitDetails unit = row.unit();
            if (unit != null) {
                saveUnit.save(known.get(row.code()), unit, since);
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

    private static List<Row> parentsFirst(List<Row> rows) {
        Deque<Row> open = new ArrayDeque<>(rows.stream()
                .filter(row -> row.outcome() == Outcome.CREATED || row.outcome() == Outcome.UPDATED)
                .toList());
        Set<String> waiting = new HashSet<>(open.stream().map(Row::code).toList());
        List<Row> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            Row row = open.remove();
            UnitDetails unit = row.unit();
            if (unit != null && unit.parentCode() != null && waiting.contains(unit.parentCode())) {
                open.add(row);
            } else {
                waiting.remove(row.code());
                ordered.add(row);
            }
        }
        return ordered;
    }
}
