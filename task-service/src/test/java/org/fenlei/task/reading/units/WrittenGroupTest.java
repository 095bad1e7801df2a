package org.fenlei.task.reading.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fenlei.task.reading.Directories;
import org.fenlei.task.unit.domain.UnitGroup;
import org.fenlei.task.unit.domain.UnitGroups;
import org.fenlei.task.unit.domain.UnitTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups whose members are written down, as a plan names them. */
class WrittenGroupTest {

    private static final List<UnitDirectory.Entry> UNITS = Directories.qinghu().entries();

    private static UnitResolver with(UnitGroup group, String... members) {
        return new UnitResolver(new UnitDirectory(
                UNITS, List.of(new UnitDirectory.Group(group.name(), group.aliases(), List.of(members))), List.of()));
    }

    private static UnitGroup subDistricts() {
        return UnitGroups.of(UnitTree.of(List.of())).find("SUB_DISTRICTS").orElseThrow();
    }

    /** The groups that every district has and whose members a plan never has to be asked for. */
    static Stream<UnitGroup> areas() {
        return UnitGroups.of(UnitTree.of(List.of())).all().stream()
                .filter(group -> !group.code().endsWith("DEPARTMENTS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"各街道", "街道", "街道办事处", "各街道办", "街道办"})
    void areWhoIsWrittenDownByWhicheverName(String written) {
        UnitResolver units = with(subDistricts(), "QH-柳岸街道");

        assertThat(units.resolve(written).unitCodes()).containsExactly("QH-柳岸街道");
        assertThat(units.resolve(written).code()).isEqualTo("各街道");
    }

    @Test
    void areNobodyOnceAllWereDissolved() {
        assertThat(with(subDistricts()).resolve("各街道").resolved()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void goByTheSameNamesWhereTheKindDecides(UnitGroup group) {
        UnitResolver units = new UnitResolver(new UnitDirectory(UNITS, List.of(), List.of()));
        List<String> members = units.resolve(group.name()).unitCodes();

        assertThat(members).isNotEmpty();
        assertThat(group.aliases())
                .allSatisfy(
                        alias -> assertThat(units.resolve(alias).unitCodes()).isEqualTo(members));
    }
}
