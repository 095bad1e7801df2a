package org.fenlei.task.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, years and words in a plan that demand nothing. */
class NotDemandsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "检查时每发现1处满溢扣2分，满分100分，做好结果运用。",
                "得90分以上的评定为优秀，做好结果运用。",
                "实行100分制，做好结果运用。",
            })
    void pointsOfAScoringTable(String text) {
        assertThat(yearRound(text)).isEqualTo("STANDING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "季度考核低于80分的单位，约谈主要负责人。",
                "全年累计3次以上取消评优资格。",
                "年度内被通报3次以上的，取消评优资格。",
                "累计3次不合格的企业予以约谈。",
                "投放准确率低于60%的小区，予以通报批评。",
                "未达到三分之二的街道，约谈负责人。",
                "考核低于85分的，扣减5%经费。",
                "考评得分低于80分的核减运维费用3%。",
            })
    void conditionsOfAPenalty(String text) {
        assertThat(yearRound(text)).isEqualTo("STANDING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "截至2023年底，全区已建成回收站12座，继续做好运维。",
                "截至去年底已配备督导员40名，继续做好管理。",
                "自2021年起已开展培训30场，持续巩固成果。",
                "目前已覆盖85%的小区，进一步做好维护。",
                "全区已创建示范点9个，继续做好维护。",
            })
    void history(String text) {
        assertThat(yearRound(text)).isEqualTo("STANDING");
    }

    @Test
    void historyEndsWhereThisYearBegins() {
        String text = "截至2023年底，已建成分类亭50座，覆盖率达到40%。2024年新建分类亭30座。";

        assertThat(Wording.ofRow(text, "全年")).isEqualTo("TARGET >=30座 due=2024-12-31");
    }

    @Test
    void byTheEndOfThisYearIsNoHistory() {
        assertThat(yearRound("截至2024年底，准确率达到80%。")).isEqualTo("RATE >=80PERCENT due=2024-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "按照《2023年度考核办法》《2024年3月修订细则》抓好落实。",
                "落实市政府2023年4月印发的实施意见。",
                "落实（青城管〔2023〕35号）文件精神，做好收运。",
                "结合6月5日世界环境日做好宣传。",
            })
    void yearsAndDatesOfDocumentsAndFestivals(String text) {
        assertThat(yearRound(text)).isEqualTo("STANDING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "推行定时投放，管好定时投放点。",
                "推广定时定点模式。",
                "推行“三定一撤”模式。",
                "在规定时间内清运。",
                "要求限定期限整改。",
                "做好设施安装，合适时推广。",
                "落实“七有”4个标准要求。",
                "抓实三个全覆盖要求，做好巡查。",
            })
    void namesOfMethodsAndWordsWithin(String text) {
        assertThat(yearRound(text)).isEqualTo("STANDING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "集贸市场全覆盖工作稳步推进。",
                "力争实现城乡全覆盖。",
                "逐步实现商户全覆盖。",
                "积极推动机关食堂全覆盖。",
            })
    void hopesWithoutAFigure(String text) {
        assertThat(yearRound(text)).isEqualTo("STANDING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"限制一次性用品。", "推进一体化收运。", "发挥第三方作用。", "推行“四分类”标准。", "健全四级联动机制。", "形成一套长效机制。", "开展工作至少突出一方面。"})
    void numeralsInsideWords(String text) {
        assertThat(yearRound(text)).isEqualTo("STANDING");
    }

    @Test
    void theQualifierNewlyAddedIsNoTargetOfItsOwn() {
        assertThat(Wording.of(Reading.row("年内新增小区应当设置误时投放点。", "镇（街道）", "10月").obligations()))
                .isEqualTo("RATE >=100PERCENT due=2024-10-31");
    }

    private static String yearRound(String text) {
        return Wording.ofRow(text, "全年");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            以社区为单位建立投放台账，每月检查1次。 | RECURRING >=1次 MONTH; STANDING
            以街道为单位组建执法队伍，每月检查1次。 | RECURRING >=1次 MONTH; STANDING
            以小区为重点推进撤桶并点，每月检查1次。 | RECURRING >=1次 MONTH; STANDING
            以社区为单位，每月检查1次。 | RECURRING >=1次 MONTH
            以创建示范小区为抓手，每月检查1次。 | RECURRING >=1次 MONTH
            以农贸市场为重点整治对象，每月检查1次。 | RECURRING >=1次 MONTH
            """)
    void aMannerIsNoDutyButWhatIsDoneInItIs(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
    }
}
