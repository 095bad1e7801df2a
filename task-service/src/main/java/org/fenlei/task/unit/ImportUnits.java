package org.fenlei.task.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenlei.kit.domain.ListRefusal;
import org.fenlei.kit.domain.Refusal;
import org.fenlei.kit.list.ListFile;
import org.fenlei.task.unit.domain.UnitDetails;
import org.fenlei.task.unit.domain.UnitList;
import org.fenlei.task.unit.domain.UnitList.Outcome;
import org.fenlei.task.unit.domain.UnitList.Row;

/** Takes over a unit list: good rows are saved, refused ones named, parents before their children. */
@ApplicationScoped
class ImportUnits {

    private final Units units;
    private final SaveUnit saveUnit;
    private final Groups groups;

    @Inject
    ImportUnits(Units units, SaveUnit saveUnit, Groups groups) {
        this.units = units;
        this.saveUnit = saveUnit;
        this.groups = groups;
    }

    /** Judges and saves, in the transaction of the caller. */
    List<Row> run(byte[] file) {
        if (file.length == 0) {
            throw new Refusal(ListRefusal.UNIT_LIST_EMPTY, "文件为空。 The file is empty.");
        }
        groups.holdUnits();
        Map<String, UnitRow> known = units.byCode();
        Map<String, UnitDetails> details = new HashMap<>();
        known.forEach((code, row) -> details.put(code, row.details()));
        List<Row> rows = UnitList.judge(ListFile.rows(file), details);
        for (Row row : parentsFirst(rows)) {
            UnitDetails unit = row.unit();
            if (unit != null) {
                saveUnit.save(known.get(row.code()), unit);
            }
        }
        groups.record();
        return rows;
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
