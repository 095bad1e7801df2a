package org.fenlei.task.reading.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitListsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            区教育局                                   | 区教育局
            区教育局、住建局、商务局                       | 区教育局;住建局;商务局
            区教育局，住建局,商务局                       | 区教育局;住建局;商务局
            区教育局；住建局                             | 区教育局;住建局
            镇（街道）、区卫健委按职责分工负责                | 镇（街道）;区卫健委
            镇(街道)、区财政局                           | 镇（街道）;区财政局
            镇（街道）按各自职责分工负责                    | 镇（街道）
            区住建局负责                                | 区住建局
            区农业农村局（农机办）（农机办）、民政局          | 区农业农村局（农机办）;民政局
            各县（市、区）、开发区管委会                    | 各县（市、区）;开发区管委会
            区住房和城乡建设局、区发展和改革局               | 区住房和城乡建设局;区发展和改革局
            区教育局和区民政局                           | 区教育局;区民政局
            区文化广电和旅游局                           | 区文化广电和旅游局
            区教育局 区民政局　各街道                      | 区教育局;区民政局;各街道
            各 街 道                                  | 各街道
            """)
    void namesAreTakenApart(String cell, String names) {
        assertThat(UnitLists.of(cell).lead()).containsExactly(names.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            总工会、妇联、团区委等按职责分工负责     | 总工会;妇联;团区委
            总工会、妇联、团区委等等按职责分工负责    | 总工会;妇联;团区委
            区民政局等                          | 区民政局
            区民政局等有关部门                    | 区民政局
            区民政局等各相关单位                   | 区民政局
            """)
    void andOthersLeavesTheListOpen(String cell, String names) {
        UnitList list = UnitLists.of(cell);

        assertThat(list.lead()).containsExactly(names.split(";"));
        assertThat(list.open()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            牵头单位：区城管局；配合单位：区住建局、各街道      | 区城管局 | 区住建局;各街道
            区城管局牵头，区住建局、各街道配合               | 区城管局 | 区住建局;各街道
            区城管局（牵头）、区住建局（配合）               | 区城管局 | 区住建局
            责任单位：区城管局 配合部门：各街道              | 区城管局 | 各街道
            牵头：区城管局；配合：区住建局、各街道             | 区城管局 | 区住建局;各街道
            区城管局落实，各街道配合                       | 区城管局 | 各街道
            """)
    void rolesInsideOneCell(String cell, String lead, String supporting) {
        UnitList list = UnitLists.of(cell);

        assertThat(list.lead()).containsExactly(lead.split(";"));
        assertThat(list.supporting()).containsExactly(supporting.split(";"));
    }

    @Test
    void aNameSplitOverTwoLinesIsOne() {
        UnitList list = UnitLists.of(List.of("区机关事务", "管理中心"), name -> false);

        assertThat(list.lead()).containsExactly("区机关事务管理中心");
    }

    @Test
    void aNameWhoseFirstHalfEndsLikeAUnitIsOneIfTheDirectoryKnowsTheWhole() {
        UnitList list = UnitLists.of(List.of("区社会事业局", "服务中心"), Set.of("区社会事业局服务中心")::contains);

        assertThat(list.lead()).containsExactly("区社会事业局服务中心");
    }

    @Test
    void namesBelowEachOtherAreSeveral() {
        UnitList list = UnitLists.of(List.of("区城管局", "区住建局", "各街道"), name -> false);

        assertThat(list.lead()).containsExactly("区城管局", "区住建局", "各街道");
    }

    @Test
    void aSeparatorAtTheEndOfALineIsEnough() {
        UnitList list = UnitLists.of(List.of("区城管局、", "区住建局"), name -> false);

        assertThat(list.lead()).containsExactly("区城管局", "区住建局");
    }

    @Test
    void nothingIsNobody() {
        assertThat(UnitLists.of("").isEmpty()).isTrue();
        assertThat(UnitLists.of(" 、，").isEmpty()).isTrue();
    }
}
