package org.fenlei.task.unit.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    /**
     * Refusing one row can orphan others, which are looked at after it; and it leaves a unit where it was, so that all are
     * looked at again until nothing changes.
     */
    private void checkTree() {
        Map<String, UnitDetails> after = new HashMap<>(known);
        rows.stream().map(Row::unit).filter(Objects::nonNull).forEach(unit -> after.put(unit.code(), unit));
        Map<Integer, FieldError> refused;
        do {
            refused = misplaced(after);
            for (int i = 0; i < rows.size(); i++) {
                FieldError error = refused.get(rows.get(i).row());
                if (error != null) {
                    rows.set(i, rows.get(i).refused(error));
                }
            }
        } while (!refused.isEmpty());
    }

    /**
     * What is wrong, by the row's number. Whatever is refused is taken back at once; circles are, once all of them are
     * found.
     */
    private Map<Integer, FieldError> misplaced(Map<String, UnitDetails> after) {
        Map<Integer, FieldError> refused = new HashMap<>();
        List<String> circling = new ArrayList<>();
        UnitPlace.Tree tree = new UnitPlace.Tree(after);
        for (Row row : parentsFirst(rows)) {
            UnitDetails unit = Objects.requireNonNull(row.unit());
            FieldError error = tree.error(unit, known.get(row.code()));
            if (error != null) {
                refused.put(row.row(), error);
                if (error.code().equals(UnitPlace.CYCLE)) {
                    circling.add(row.code());
                } else {
                    takeBack(row.code(), after);
                }
            }
        }
        circling.forEach(code -> takeBack(code, after));
        return refused;
    }

    private void takeBack(String code, Map<String, UnitDetails> after) {
        after.compute(code, (same, changed) -> known.get(same));
    }

    /** The rows that are not refused, each after that of the unit above it. */
    public static List<Row> parentsFirst(List<Row> rows) {
        Map<String, Row> saved = saved(rows);
        Map<String, Row> ordered = new LinkedHashMap<>();
        for (Row row : saved.values()) {
            Map<String, Row> above = new LinkedHashMap<>();
            for (Row next = row; next != null && !ordered.containsKey(next.code()); next = parent(next, saved)) {
                if (above.put(next.code(), next) != null) {
                    break;
                }
            }
            List<Row> chain = new ArrayList<>(above.values());
            Collections.reverse(chain);
            chain.forEach(each -> ordered.put(each.code(), each));
        }
        return List.copyOf(ordered.values());
    }

    private static @Nullable Row parent(Row row, Map<String, Row> saved) {
        return row.unit() == null ? null : saved.get(row.unit().parentCode());
    }

    private static Map<String, Row> saved(List<Row> rows) {
        Map<String, Row> saved = new LinkedHashMap<>();
        rows.stream().filter(row -> row.unit() != null).forEach(row -> saved.put(row.code(), row));
        return saved;
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
