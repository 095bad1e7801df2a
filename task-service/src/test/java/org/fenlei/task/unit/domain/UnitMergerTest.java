package org.fenlei.task.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenlei.kit.domain.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitMergerTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 7, 1);
    private static final Map<String, UnitDetails> UNITS = units(
            unit("D", UnitLevel.DISTRICT, null, true),
            unit("S1", UnitLevel.TOWN, "D", true),
            unit("C1", UnitLevel.COMMUNITY, "S1", true),
            unit("C9", UnitLevel.COMMUNITY, "S1", false),
            unit("S2", UnitLevel.TOWN, "D", true),
            unit("C2", UnitLevel.COMMUNITY, "S2", true),
            unit("S3", UnitLevel.TOWN, "D", false),
            unit("E", UnitLevel.DISTRICT, null, true),
            unit("S4", UnitLevel.TOWN, "E", true));

    @ParameterizedTest(name = "{0} into {1}, children {2}, on {3} → {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "S1, S2, true, 2023-07-01, -",
                "S1, S2, true, 2023-01-01, -",
                "C1, C2, false, 2023-07-01, -",
                "C1, S1, false, 2023-07-01, -",
                "S1, S2, false, 2023-07-01, /childrenMove ACTIVE_CHILDREN C1 C1名",
                "S1, S2, true, 2023-07-02, /effectiveDate IN_THE_FUTURE 2023-07-02 > 2023-07-01",
                "S1, S1, true, 2023-07-01, /into INTO_ITSELF 不能并入自己。 Not into itself.",
                "S1, C1, true, 2023-07-01, /into BELOW_ITSELF 不能并入自己的下级: C1",
                "S1, S3, true, 2023-07-01, /into UNIT_DISSOLVED 单位已撤销: S3",
                "S1, S4, true, 2023-07-01, /into OTHER_DISTRICT 不在同一区县: S4",
                "S1, ZZ, true, 2023-07-01, /into UNKNOWN_UNIT 没有这个单位: ZZ",
                "S1, C2, true, 2023-07-01, -",
            })
    void namesWhatIsWrong(String code, String into, boolean children, LocalDate from, @Nullable String wrong) {
        UnitMerger merger = new UnitMerger(into, from, children);

        assertThat(merger.errors(Objects.requireNonNull(UNITS.get(code)), UNITS, TODAY))
                .extracting(error -> error.pointer() + " " + error.code() + " " + error.message())
                .containsExactly(wrong == null ? new String[0] : new String[] {wrong});
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"S1, ACTIVE_CHILDREN C1 C1名", "C1, -", "S3, -"})
    void isNoneADissolutionAboveOthers(String code, @Nullable String wrong) {
        UnitDetails unit = Objects.requireNonNull(UNITS.get(code));
        UnitDetails dissolved = unit(code, unit.level(), unit.parentCode(), false);

        FieldError error = UnitPlace.dissolutionError(dissolved, unit, UNITS);

        assertThat(error == null ? null : error.code() + " " + error.message()).isEqualTo(wrong);
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        UnitMerger merger = new UnitMerger("S3", TODAY.plusDays(1), false);

        assertThat(merger.errors(Objects.requireNonNull(UNITS.get("S1")), UNITS, TODAY))
                .extracting(error -> error.code())
                .containsExactly("UNIT_DISSOLVED", "ACTIVE_CHILDREN", "IN_THE_FUTURE");
    }

    @Test
    void givesTheSuccessorTheNamesFunctionsAndChildren() {
        Map<String, UnitDetails> changes =
                new UnitMerger("S2", TODAY, true).changes(Objects.requireNonNull(UNITS.get("S1")), UNITS);

        assertThat(changes.keySet()).containsExactly("C1", "S2", "S1");
        assertThat(changes.get("C1")).extracting(UnitDetails::parentCode).isEqualTo("S2");
        assertThat(changes.get("S2"))
                .extracting(UnitDetails::otherNames, UnitDetails::functions, UnitDetails::active)
                .containsExactly(List.of("S2别名", "S2旧名", "S1名", "S1别名", "S1旧名"), List.of("SORTING_OFFICE"), true);
        assertThat(changes.get("S1"))
                .extracting(UnitDetails::active, UnitDetails::successorCode, UnitDetails::name)
                .containsExactly(false, "S2", "S1名");
    }

    private static Map<String, UnitDetails> units(UnitDetails... units) {
        Map<String, UnitDetails> byCode = new LinkedHashMap<>();
        List.of(units).forEach(unit -> byCode.put(unit.code(), unit));
        return byCode;
    }

    private static UnitDetails unit(String code, UnitLevel level, @Nullable String parent, boolean active) {
        return new UnitDetails(
                code,
                code + "名",
                level,
                UnitKind.SUB_DISTRICT,
                parent,
                List.of(code + "别名"),
                List.of(code + "旧名"),
                List.of(),
                code.equals("S1") ? List.of("SORTING_OFFICE") : List.of(),
                Map.of(),
                null,
                active,
                null);
    }
}
