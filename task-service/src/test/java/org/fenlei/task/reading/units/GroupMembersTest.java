package org.fenlei.task.reading.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenlei.task.reading.UnitRef;
import org.fenlei.task.reading.units.GroupMembers.Change;
import org.fenlei.task.reading.units.UnitDirectory.Entry;
import org.fenlei.task.reading.units.UnitDirectory.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupMembersTest {

    /** Two sub-districts, of which one has taken the place of another, a department, and a group that a list names. */
    private static final GroupMembers MEMBERS = new GroupMembers(
            new UnitDirectory(
                    List.of(
                            new Entry("D", "青湖区", "DISTRICT", "DISTRICT", null, List.of(), Set.of()),
                            unit("S1", "荷香街道", "SUB_DISTRICT"),
                            unit("S2", "柳岸街道", "SUB_DISTRICT"),
                            unit("JYJ", "区教育局", "GOVERNMENT_DEPARTMENT")),
                    List.of(new Group("试点单位", List.of(), List.of("S1", "JYJ"))),
                    List.of("JYJ")),
            Map.of("S0", "S2"));

    private static Entry unit(String code, String name, String kind) {
        return new Entry(code, name, "DISTRICT", kind, "D", List.of(), Set.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # written  | code      | then     | joined | left
            各街道       | 各街道     | S1       | S2     | -
            各街道       | 各街道     | S1 S2 JYJ| -      | JYJ
            试点单位      | 试点单位    | S1 S2    | JYJ    | S2
            各镇（街道、新区） | 镇（街道） | S1       | S2     | -
            """)
    void tellsWhoJoinedAGroupAndWhoLeftIt(String written, String code, String then, String joined, String left) {
        UnitRef before = UnitRef.group(written, code, codes(then));

        assertThat(MEMBERS.changeOf(before)).contains(new Change(written, codes(joined), codes(left)));
        UnitRef today = MEMBERS.today(before);
        assertThat(today.name()).isEqualTo(written);
        assertThat(today.code()).isEqualTo(code);
        assertThat(MEMBERS.changeOf(today)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # written | code    | then
            各街道      | 各街道   | S2 S1
            各街道      | 各街道   | S1 S0
            各街道      | 各街道   | S1 S2 GONE
            各责任单位    | 各责任单位 | S1
            """)
    void leavesAsItWasAGroupOfTheSameUnitsAndOneThatOnlyAPersonCouldTell(String written, String code, String then) {
        UnitRef before = UnitRef.group(written, code, codes(then));

        assertThat(MEMBERS.changeOf(before)).isEmpty();
        assertThat(MEMBERS.today(before)).isEqualTo(before);
    }

    @Test
    void leavesAsTheyAreThoseWhomThePlanAloneMeansByTheNameOfAGroup() {
        UnitRef some = UnitRef.told("各街道", List.of("S1"));

        assertThat(MEMBERS.changeOf(some)).isEmpty();
        assertThat(MEMBERS.today(some)).isEqualTo(some);
    }

    @Test
    void leavesAUnitAsItIs() {
        UnitRef unit = UnitRef.unit("荷香街道", "S1");

        assertThat(MEMBERS.today(unit)).isEqualTo(unit);
    }

    private static List<String> codes(String written) {
        return written == null ? List.of() : Arrays.asList(written.split(" "));
    }
}
