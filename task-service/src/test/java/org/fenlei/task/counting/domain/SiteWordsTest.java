package org.fenlei.task.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteWordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            每月检查小区不少于2次               | COMPOUND
            新增示范村1个                       | VILLAGE
            小区和示范村达标                    | COMPOUND VILLAGE
            公共机构达标认定                    | INSTITUTION
            学校、医院每季度检查1次             | INSTITUTION
            检查餐饮企业                        | ENTERPRISE
            农贸市场每周巡查1次                 | ENTERPRISE
            每周巡查收集站点                    | STATION
            小区投放点每日巡检                  | COMPOUND STATION
            机关、企业和小区各抽查2处           | COMPOUND ENTERPRISE INSTITUTION
            委托第三方机构每月检查小区          | COMPOUND
            区机关事务局督促物业企业            |
            农村生活垃圾分类检查                |
            村（社区）每月自查1次               |
            村(社区)每月自查1次                 |
            每个社区（村）检查1次               |
            各村（居）每月检查1次               |
            各村、社区每月检查1次               |
            组织机关干部检查                    |
            每周巡查投放点                      | COMPOUND STATION
            创建示范点                          |
            """)
    void namesEveryKindOfSiteThatIsMeant(String words, String kinds) {
        assertThat(String.join(" ", SiteWords.kindsIn(words))).isEqualTo(kinds == null ? "" : kinds);
    }
}
