package org.fenlei.task.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was reached by then is no demand, and what follows it is one. */
class HistoryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            截至2023年底，全区已建成分类亭210座，2024年再新增30座。 | TARGET >=30座 due=2024-11-30 | 分类亭
            截至2023年底，全区已建成分类亭210座，其中智能亭12座，2024年再新增30座。 | TARGET >=30座 due=2024-11-30 | 分类亭
            全区已建成分类亭210座，2024年再新增30座。 | TARGET >=30座 due=2024-11-30 | 分类亭
            截至2023年底，全区已建成分类亭210座，今年新增30座。 | TARGET >=30座 due=2024-11-30 | 分类亭
            目前已有示范村7个，10月底前再创建3个。 | TARGET >=3个 due=2024-10-31 | 示范村
            目前全区已有示范村7个，10月底前再创建3个。 | TARGET >=3个 due=2024-10-31 | 示范村
            当前我区有示范村7个，计划再培育3个。 | TARGET >=3个 due=2024-11-30 | 示范村
            全区现有示范村7个，10月底前再创建3个。 | TARGET >=3个 due=2024-10-31 | 示范村
            去年分类参与率达到75%，今年达到85%以上。 | RATE >=85PERCENT due=2024-11-30 | 分类参与率
            去年分类参与率为75%，2024年达到85%。 | RATE >=85PERCENT due=2024-11-30 | 分类参与率
            目前参与率已达到75%，10月底前达到85%。 | RATE >=85PERCENT due=2024-10-31 | 参与率
            现有转运桶810个，新增220个。 | TARGET >=220个 due=2024-11-30 | 转运桶
            现有转运站7座，年内再建3座。 | TARGET >=3座 due=2024-11-30 | 年内再建
            在现有7个服务点的基础上，新增服务点9个。 | TARGET >=9个 due=2024-11-30 | 服务点
            在2023年创建16个示范村的基础上，新创建8个。 | TARGET >=8个 due=2024-11-30 | 示范村
            2023年已完成90个站点改造，2024年计划完成40个。 | TARGET >=40个 due=2024-11-30 | 站点改造
            2023年共完成90个站点改造，2024年完成40个。 | TARGET >=40个 due=2024-11-30 | 站点改造
            2023年底已建成回收站15座，6月底前新建4座。 | TARGET >=4座 due=2024-06-30 | 回收站
            2024年已完成40个站点改造，10月底前再完成20个。 | TARGET >=20个 due=2024-10-31 | 站点改造
            """)
    void endsWithinASentence(String text, String duty, String counted) {
        assertThat(Reading.row(text, "区城管局", "11月底前").obligations())
                .singleElement()
                .satisfies(read -> assertThat(Wording.of(read)).isEqualTo(duty))
                .extracting(ObligationDraft::counted)
                .isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            目前已有督导员25名，每月培训1次。 | RECURRING >=1次 MONTH
            去年开展检查，每月2次，今年每月不少于3次。 | RECURRING >=3次 MONTH
            全区共有农贸市场18个，每月检查1次。 | RECURRING >=1次 MONTH
            2024年新增分类亭30座，截至2023年底全区已建成210座。 | TARGET >=30座 due=2024-12-31
            """)
    void rhythmsOfNowAreDemanded(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            截至2023年底，全区已建成分类亭210座，覆盖率达到40%。 | STANDING
            截至2023年底，全区已建成分类亭210座，完成计划的95%。 | STANDING
            去年开展培训，每月2次，参训300人。 | STANDING
            全区现有分类亭210座全部完成改造。 | TARGET >=210座 due=2024-12-31 JOINTLY
            2023年已建成的210座分类亭开展提升。 | TARGET >=210座 due=2024-12-31
            到2024年底，累计建成分类亭210座。 | TARGET >=210座 due=2024-12-31 JOINTLY
            """)
    void goesOnOrIsNone(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
    }

    @Test
    void aNewSentenceIsOfNow() {
        assertThat(Wording.ofRow("截至2023年底，全区已建成分类亭210座。2024年再新增30座。", "11月底前"))
                .isEqualTo("TARGET >=30座 due=2024-11-30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            现有投放点改造310处，6月底前新增21处。 | TARGET >=310处 due=2024-11-30; TARGET >=21处 due=2024-06-30
            在2024年6月底前完成22个小区改造的基础上，10月底前再完成11个。 | TARGET >=22个 due=2024-06-30; TARGET >=11个 due=2024-10-31
            """)
    void isNotWhatIsDoneToWhatThereIsNorThisYears(String text, String duties) {
        assertThat(Wording.ofRow(text, "11月底前")).isEqualTo(duties);
    }
}
