package org.fenlei.task.unit.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.ListRefusal;
import org.fenlei.kit.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A unit list against the directory: what each row would do. Columns are found by their heading in any order; columns
 * of others (contacts) are ignored.
 */
public final class UnitList {

    private static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "level",
            "kind",
            "parentCode",
            "aliases",
            "groups",
            "functions",
            "households",
            "builtUpHouseholds",
            "compounds",
            "institutions",
            "creditCode");
    private static final List<String> NEEDED = List.of("code", "name", "level", "kind");

    private final Map<String, UnitDetails> known;
    private final List<Row> rows = new ArrayList<>();

    private UnitList(Map<String, UnitDetails> known) {
        this.known = known;
    }

    /** What happens with a row. */
    public enum Outcome {
        CREATED,
        UPDATED,
        SKIPPED,
        REFUSED
    }

    /**
     * A row and its outcome.
     *
     * @param row its number in the file, the header being 1
     * @param code the unit's code as written
     * @param outcome what happens
     * @param unit the unit, null where refused
     * @param errors why refused
     */
    public record Row(
            int row, String code, Outcome outcome, @Nullable UnitDetails unit, List<FieldError> errors) {

        private Row refused(FieldError error) {
            return new Row(row, code, Outcome.REFUSED, null, List.of(error));
        }
    }

    /**
     * Judges a list.
     *
     * @param table header and rows
     * @param known the directory as it stands, by code
     * @return one outcome per row that is not blank, in the order of the file
     * @throws Refusal if there is no header with the needed columns, or no row
     */
    public static List<Row> judge(List<List<String>> table, Map<String, UnitDetails> known) {
        UnitList list = new UnitList(known);
        list.read(table);
        list.checkTree();
        return list.rows;
    }

    private void read(List<List<String>> table) {
        int header = 0;
        while (header < table.size() && isBlank(table.get(header))) {
            header++;
        }
        Map<String, Integer> columns = header < table.size() ? columns(table.get(header)) : Map.of();
        List<String> missing =
                NEEDED.stream().filter(name -> !columns.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new Refusal(
                    ListRefusal.UNIT_LIST_WITHOUT_HEADER, "首行须含列 Missing columns: " + String.join(", ", missing));
        }
        Set<String> seen = new HashSet<>();
        for (int i = header + 1; i < table.size(); i++) {
            if (!isBlank(table.get(i))) {
                rows.add(row(i + 1, cells(table.get(i), columns), seen));
            }
        }
        if (rows.isEmpty()) {
            throw new Refusal(ListRefusal.UNIT_LIST_EMPTY);
        }
    }

    private Row row(int number, Map<String, String> cells, Set<String> seen) {
        String code = cells.getOrDefault("code", "");
        UnitDetails before = known.get(code);
        UnitCells reader = new UnitCells(cells, before);
        UnitDetails unit = reader.unit();
        if (unit == null) {
            return new Row(number, code, Outcome.REFUSED, null, reader.errors());
        }
        Outcome outcome = before == null ? Outcome.CREATED : unit.equals(before) ? Outcome.SKIPPED : Outcome.UPDATED;
        Row row = new Row(number, code, outcome, unit, List.of());
        return seen.add(code) ? row : row.refused(new FieldError("code", "DUPLICATE_IN_FILE", "文件中重复: " + code));
    }

    /** Refusing one row can orphan another, so it is looked at again until nothing changes. */
    private void checkTree() {
        boolean changed = true;
        while (changed) {
            changed = false;
            Map<String, UnitDetails> after = after();
            for (int i = 0; i < rows.size(); i++) {
                UnitDetails unit = rows.get(i).unit();
                FieldError error = unit == null ? null : UnitPlace.error(unit, known.get(unit.code()), after);
                if (error != null) {
                    rows.set(i, rows.get(i).refused(error));
                    changed = true;
                }
            }
        }
    }

    private Map<String, UnitDetails> after() {
        Map<String, UnitDetails> after = new HashMap<>(known);
        rows.forEach(row -> {
            if (row.unit() != null) {
                after.put(row.code(), row.unit());
            }
        });
        return after;
    }

    private static Map<String, Integer> columns(List<String> header) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String heading = header.get(i).strip().toLowerCase(Locale.ROOT);
            int index = i;
            COLUMNS.stream()
                    .filter(name -> name.toLowerCase(Locale.ROOT).equals(heading))
                    .forEach(name -> columns.putIfAbsent(name, index));
        }
        return columns;
    }

    private static Map<String, String> cells(List<String> row, Map<String, Integer> columns) {
        Map<String, String> cells = new HashMap<>();
        columns.forEach((name, index) ->
                cells.put(name, index < row.size() ? row.get(index).strip() : ""));
        return cells;
    }

    private static boolean isBlank(List<String> row) {
        return row.stream().allMatch(String::isBlank);
    }
}
