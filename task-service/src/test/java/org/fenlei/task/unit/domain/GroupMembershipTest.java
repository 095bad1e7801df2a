package org.fenlei.task.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupMembershipTest {

    private static final UnitGroup DEPARTMENTS = group("X");

    @Test
    void takesTheGroupFromWhoLeavesInEverySpelling() {
        Map<String, UnitDetails> units = units(unit("A"), unit("B"), unit("X", "创建专班", "各成员单位", "成员部门"));

        Map<String, UnitDetails> changes = new GroupMembership(List.of("A", "B"), null).changes(DEPARTMENTS, units);

        assertThat(changes.values())
                .extracting(unit -> unit.code() + unit.groups())
                .containsExactly("A[各成员部门]", "B[各成员部门]", "X[创建专班]");
    }

    @Test
    void changesNobodyWhoIsInItByAnotherSpelling() {
        Map<String, UnitDetails> units = units(unit("A"), unit("X", "各成员单位"));

        assertThat(new GroupMembership(List.of("X"), null).changes(DEPARTMENTS, units))
                .isEmpty();
    }

    @Test
    void leavesNoSpellingBehindForTheRule() {
        Map<String, UnitDetails> units = units(unit("A", "各成员部门"), unit("X", "各成员单位"));

        assertThat(new GroupMembership(null, true)
                        .changes(group("A", "X"), units)
                        .values())
                .extracting(UnitDetails::groups)
                .containsExactly(List.of(), List.of());
    }

    private static UnitGroup group(String... members) {
        return new UnitGroup("DEPARTMENTS", "各成员部门", List.of("各成员单位", "成员单位"), false, List.of(members));
    }

    private static Map<String, UnitDetails> units(UnitDetails... units) {
        Map<String, UnitDetails> byCode = new LinkedHashMap<>();
        List.of(units).forEach(unit -> byCode.put(unit.code(), unit));
        return byCode;
    }

    private static UnitDetails unit(String code, String... groups) {
        return new UnitDetails(
                code,
                code,
                UnitLevel.DISTRICT,
                UnitKind.AGENCY,
                "D",
                List.of(),
                List.of(),
                List.of(groups),
                List.of(),
                Map.of(),
                null,
                true,
                null);
    }
}
