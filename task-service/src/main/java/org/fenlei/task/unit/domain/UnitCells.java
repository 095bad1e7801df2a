package org.fenlei.task.unit.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fenlei.kit.domain.FieldError;
import org.fenlei.kit.domain.Storable;
import org.fenlei.task.domain.DenominatorKind;
import org.jspecify.annotations.Nullable;

/** Reads one row of a unit list: a cell for each named column. A column that is absent leaves what is recorded. */
final class UnitCells {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");
    private static final Pattern BETWEEN_VALUES = Pattern.compile("[;；]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.0+)?");
    private static final Map<String, DenominatorKind> COUNTS = Map.of(
            "households", DenominatorKind.HOUSEHOLDS,
            "builtUpHouseholds", DenominatorKind.BUILT_UP_HOUSEHOLDS,
            "compounds", DenominatorKind.COMPOUNDS,
            "institutions", DenominatorKind.INSTITUTIONS);
    private static final int LONGEST = 100;
    private static final int MOST = 50;

    private final Map<String, String> cells;
    private final @Nullable UnitDetails known;
    private final List<FieldError> errors = new ArrayList<>();

    UnitCells(Map<String, String> cells, @Nullable UnitDetails known) {
        this.cells = cells;
        this.known = known;
    }

    List<FieldError> errors() {
        return errors;
    }

    /** The unit that the row describes; null if {@link #errors()} says why not. */
    @Nullable
    UnitDetails unit() {
        String code = required("code");
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            refuse("code", "CODE_FORMAT", "只能用字母、数字、“-”“_”“.”，最长64位: " + code);
        }
        String name = required("name");
        UnitLevel level = coded("level", UnitLevel::read, UnitLevel.values());
        UnitKind kind = coded("kind", UnitKind::read, UnitKind.values());
        List<String> functions = functions();
        Map<DenominatorKind, Long> denominators = denominators();
        String creditCode = creditCode();
        List<String> aliases = values("aliases", known == null ? List.of() : known.aliases());
        List<String> groups = values("groups", known == null ? List.of() : known.groups());
        if (!errors.isEmpty() || level == null || kind == null) {
            return null;
        }
        UnitDetails unit = new UnitDetails(
                code,
                name,
                level,
                kind,
                parent(),
                aliases,
                known == null ? List.of() : known.formerNames(),
                groups,
                functions,
                denominators,
                creditCode,
                known == null || known.active(),
                known == null ? null : known.successorCode());
        return known == null ? unit : unit.following(known);
    }

    private Map<DenominatorKind, Long> denominators() {
        Map<DenominatorKind, Long> read = new EnumMap<>(DenominatorKind.class);
        if (known != null) {
            read.putAll(known.denominators());
        }
        COUNTS.forEach((column, kind) -> {
            if (cells.containsKey(column)) {
                Long count = number(column);
                if (count == null) {
                    read.remove(kind);
                } else {
                    read.put(kind, count);
                }
            }
        });
        return read;
    }

    private @Nullable String parent() {
        String cell = cells.get("parentCode");
        if (cell == null) {
            return known == null ? null : known.parentCode();
        }
        return cell.isEmpty() ? null : cell;
    }

    private String required(String column) {
        String cell = cells.getOrDefault(column, "");
        if (cell.isEmpty()) {
            refuse(column, "REQUIRED", "必填");
        } else if (cell.length() > LONGEST) {
            refuse(column, "TOO_LONG", "最长" + LONGEST + "字");
        } else {
            storable(column, cell);
        }
        return cell;
    }

    private <E extends Enum<E>> @Nullable E coded(String column, Function<String, Optional<E>> reader, E[] all) {
        String cell = required(column);
        E value = reader.apply(cell).orElse(null);
        if (value == null && !cell.isEmpty()) {
            refuse(column, "UNKNOWN_CODE", cell + " ∉ " + Arrays.toString(all));
        }
        return value;
    }

    private List<String> functions() {
        List<String> functions = values("functions", known == null ? List.of() : known.functions());
        functions.stream()
                .filter(function -> !UnitDetails.FUNCTIONS.contains(function))
                .forEach(function -> refuse("functions", "UNKNOWN_CODE", function + " ∉ " + UnitDetails.FUNCTIONS));
        return functions;
    }

    private List<String> values(String column, List<String> absent) {
        String cell = cells.get(column);
        if (cell == null) {
            return absent;
        }
        storable(column, cell);
        List<String> values = BETWEEN_VALUES
                .splitAsStream(cell)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (values.size() > MOST || values.stream().anyMatch(value -> value.length() > LONGEST)) {
            refuse(column, "TOO_LONG", "最多" + MOST + "项，每项最长" + LONGEST + "字");
        }
        return values;
    }

    private @Nullable Long number(String column) {
        String cell = cells.getOrDefault(column, "");
        if (cell.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(cell).matches()) {
            refuse(column, "NOT_A_COUNT", "应为不小于0的整数: " + cell);
            return null;
        }
        return Long.valueOf(cell.replaceFirst("\\..*", ""));
    }

    private @Nullable String creditCode() {
        String cell = cells.get("creditCode");
        if (cell == null) {
            return known == null ? null : known.creditCode();
        }
        if (cell.isEmpty()) {
            return null;
        }
        if (!CreditCode.isValid(cell)) {
            refuse("creditCode", "CREDIT_CODE_CHECK", "统一社会信用代码校验不符（GB 32100-2015）: " + cell);
        }
        return cell;
    }

    private void storable(String column, String cell) {
        if (!Storable.is(cell)) {
            refuse(column, "NOT_A_TEXT", "含有无法保存的字符");
        }
    }

    private void refuse(String column, String code, String message) {
        errors.add(new FieldError(column, code, message));
    }
}
