package org.fenlei.task.reading.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenlei.task.reading.Directories;
import org.fenlei.task.reading.UnitRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitResolverTest {
    private final UnitResolver units = new UnitResolver(Directories.qinghu());

    @ParameterizedTest
    @CsvSource({
        "区教育局, 区教育局",
        "教育局, 区教育局",
        "青湖区教育局, 区教育局",
        "发改委, 区发展和改革局",
        "区发改局, 区发展和改革局",
        "住建局, 区住房和城乡建设局",
        "住建委, 区住房和城乡建设局",
        "卫健局, 区卫健委",
        "市场监管局, 区市场监管局",
        "区市场监督管理局, 区市场监管局",
        "机关事务管理局, 区机关事务管理中心",
        "区农业农村局（农机办）（农机办）, 区农业农村局（农机办）",
        "区委宣传部, 区委宣传部（文明办）",
        "宣传部, 区委宣传部（文明办）",
        "文明办, 区委宣传部（文明办）",
        "组织部, 区委组织部",
        "团委, 团区委",
        "妇联, 区妇联",
        "荷香街道办事处, 荷香街道",
        "青石镇人民政府, 青石镇",
        "区分类办, 区垃分办",
        "市教育局青湖分局, 区教育局",
        "区生活垃圾分类工作领导小组办公室, 区垃分办"
    })
    void oneUnitUnderManyNames(String written, String unit) {
        String code = unit.equals("区垃分办") ? "QH-FLB" : "QH-" + unit;

        assertThat(units.resolve(written)).isEqualTo(UnitRef.unit(written, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"镇（街道）", "镇(街道)", "各镇（街道）", "街道（镇）", "乡镇（街道）"})
    void townsAndSubDistrictsAreOneGroup(String written) {
        UnitRef group = units.resolve(written);

        assertThat(group.group()).isTrue();
        assertThat(group.unitCodes()).containsExactlyInAnyOrder("QH-荷香街道", "QH-柳岸街道", "QH-桥西街道", "QH-青石镇", "QH-湖口镇");
    }

    @Test
    void subDistrictsAloneAreAnother() {
        assertThat(units.resolve("各街道").unitCodes()).containsExactlyInAnyOrder("QH-荷香街道", "QH-柳岸街道", "QH-桥西街道");
        assertThat(units.resolve("各镇").unitCodes()).containsExactlyInAnyOrder("QH-青石镇", "QH-湖口镇");
        assertThat(units.resolve("各社区").unitCodes()).containsExactlyInAnyOrder("QH-晨光社区", "QH-翠竹社区");
        assertThat(units.resolve("各社区（村）").unitCodes()).hasSize(3);
    }

    @Test
    void aGroupOfTheDirectoryGoesByItsName() {
        assertThat(units.resolve("各成员部门").unitCodes()).hasSize(16);
        assertThat(units.resolve("各成员单位").unitCodes()).hasSize(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"区水利局", "各地各部门", "有关单位", "市教育局", "邻区教育局"})
    void whatTheDirectoryDoesNotKnowStaysUnresolved(String written) {
        assertThat(units.resolve(written)).isEqualTo(UnitRef.unresolved(written));
    }

    @Test
    void theNearestNamesAreOffered() {
        assertThat(units.nearest("区教体局"))
                .extracting(UnitDirectory.Entry::name)
                .first()
                .isEqualTo("区教育局");
        assertThat(units.nearest("区委老干部局")).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void anEmptyDirectoryKnowsNobody() {
        var nobody = new UnitResolver(Directories.empty());

        assertThat(nobody.resolve("镇（街道）").resolved()).isFalse();
        assertThat(nobody.nearest("区教育局")).isEmpty();
    }
}
