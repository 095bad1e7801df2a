package org.fenlei.task.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that a text names beside its row's, that it names without a day, or that lie in the next year. */
class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            报送上半年工作总结。 | 7月5日前 | MILESTONE due=2024-07-05
            报送上半年总结。 | 7月5日前 | MILESTONE due=2024-07-05
            报送上半年总结。 | 6月25日前 | MILESTONE due=2024-06-25
            报送第三季度小结。 | 10月10日前 | MILESTONE due=2024-10-10
            报送三季度台账。 | 10月5日前 | MILESTONE due=2024-10-05
            报送上半年垃圾分类工作开展情况。 | 7月5日前 | MILESTONE due=2024-07-05
            报送上半年工作总结1份。 | 7月5日前 | TARGET >=1份 due=2024-07-05
            完成上半年考核。 | 7月15日前 | MILESTONE due=2024-07-15
            报送上半年总结和全年总结。 | 7月5日前、12月5日前 | MILESTONE due=2024-07-05; MILESTONE due=2024-12-05
            上半年完成选址。 | 7月5日前 | MILESTONE due=2024-06-30
            上半年考核2次。 | 12月底 | TARGET >=2次 due=2024-06-30
            报送上半年工作总结。 | 全年 | MILESTONE due=2024-06-30
            报送第三季度小结。 | 长期 | MILESTONE due=2024-09-30
            报送上半年工作总结，7月5日前完成。 | 全年 | MILESTONE due=2024-07-05
            上半年工作总结于7月5日前报送。 | 全年 | MILESTONE due=2024-07-05
            7月报送上半年总结。 | 全年 | MILESTONE due=2024-07-31
            报送上半年设施改造情况。 | 7月5日前 | MILESTONE due=2024-07-05
            公布上半年考核结果。 | 7月10日前 | MILESTONE due=2024-07-10
            上半年建立分类台账。 | 7月15日前 | MILESTONE due=2024-06-30
            上半年出台考核办法。 | 7月20日前 | MILESTONE due=2024-06-30
            上半年修订考核细则。 | 7月20日前 | MILESTONE due=2024-06-30
            一季度摸清底数情况。 | 4月10日前 | MILESTONE due=2024-03-31
            一季度建立考核通报机制。 | 4月10日前 | MILESTONE due=2024-03-31
            上半年改造老旧投放点位并通报。 | 7月15日前 | MILESTONE due=2024-06-30
            10月公布三季度结果。 | 全年 | MILESTONE due=2024-10-31
            上半年、全年各考核1次。 | 全年 | TARGET >=1次 due=2024-06-30; TARGET >=1次 due=2024-12-31
            """)
    void whatAReportIsOfIsNotWhenItIsDue(String text, String deadline, String duties) {
        assertThat(Wording.ofRow(text, deadline)).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            开展年终考核。 | 次年1月15日前 | MILESTONE due=2025-01-15
            1月10日前报送上年总结。 | 次年1月10日前 | MILESTONE due=2025-01-10
            1月5日前报送年度总结。 | 次年1月10日前 | MILESTONE due=2025-01-05
            12月底前完成评选，1月底前公布。 | 全年 | MILESTONE due=2024-12-31; MILESTONE due=2025-01-31
            12月底前完成评选，1月公布，2月兑现奖励。 | 全年 | MILESTONE due=2024-12-31; MILESTONE due=2025-01-31; MILESTONE due=2025-02-28
            12月底前总结，1月、2月各督查1次。 | 全年 | MILESTONE due=2024-12-31; TARGET >=1次 due=2025-01-31; TARGET >=1次 due=2025-02-28
            1月5日前报送总结，每月报送进展。 | 次年1月10日前 | MILESTONE due=2025-01-05; RECURRING >=1次 MONTH
            2月底前完成结算。 | 次年2月底前 | MILESTONE due=2025-02-28
            3月召开动员会，次年3月底前完成验收。 | 次年3月底前 | MILESTONE due=2024-03-31; MILESTONE due=2025-03-31
            年内开工建设，次年6月竣工。 | 次年6月 | MILESTONE due=2024-12-31; MILESTONE due=2025-06-30
            今年完成主体工程，次年6月竣工。 | 次年6月 | MILESTONE due=2024-12-31; MILESTONE due=2025-06-30
            12月完成主体工程，次年6月竣工。 | 次年6月 | MILESTONE due=2024-12-31; MILESTONE due=2025-06-30
            年内新增的站点全部接入平台。 | 次年6月底前 | RATE >=100PERCENT due=2025-06-30
            10月底前完成二期建设，次年3月投入运行。 | 10月底前 | MILESTONE due=2024-10-31; MILESTONE due=2025-03-31
            11月评选，次年1月公布。 | 全年 | MILESTONE due=2024-11-30; MILESTONE due=2025-01-31
            12月底前完成设备安装，1月起试运行。 | 全年 | MILESTONE due=2024-12-31; STANDING from=2025-01-01
            """)
    void aDateOfTheNextYearIsKeptAndAskedAbout(String text, String deadline, String duties) {
        PlanDraft draft = Reading.plan(text, "区城管局", deadline);

        assertThat(Wording.of(draft.obligations())).isEqualTo(duties);
        if (!duties.contains("STANDING")) {
            assertThat(draft.questions()).extracting(Question::code).contains(QuestionCode.DATE_OUTSIDE_YEAR);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12月底前建成5座，其中1月底前完成选址。 | TARGET >=5座 due=2024-12-31; MILESTONE due=2024-01-31
            6月底前完成设计，3月底前立项。 | MILESTONE due=2024-06-30; MILESTONE due=2024-03-31
            12月底前完成改造。1月底前制定方案。 | MILESTONE due=2024-12-31; MILESTONE due=2024-01-31
            （1）12月底前完成考核，（2）1月底前印发方案。 | MILESTONE due=2024-12-31; MILESTONE due=2024-01-31
            一是12月底前完成考核，二是1月底前印发方案。 | MILESTONE due=2024-12-31; MILESTONE due=2024-01-31
            """)
    void whatStandsOutOfOrderStaysInTheYear(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
        assertThat(Reading.plan(text, "区城管局", "全年").questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1月10日前制定方案，每月20日前报送进展。 | 次年1月10日前 | MILESTONE due=2024-01-10; RECURRING >=1次 MONTH rule=WINDOW:*:20
            一季度完成方案制定。 | 次年3月底前 | MILESTONE due=2024-03-31
            1月制定年度方案，12月底前完成总结。 | 次年1月31日前 | MILESTONE due=2024-01-31; MILESTONE due=2024-12-31
            2024年1月10日前报送总结。 | 次年1月10日前 | MILESTONE due=2024-01-10
            """)
    void whatBeginsAYearsWorkIsOfThisYear(String text, String deadline, String duties) {
        assertThat(Wording.ofRow(text, deadline)).isEqualTo(duties);
        assertThat(Reading.plan(text, "区城管局", deadline).questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3月开工、9月主体完工。 | MILESTONE due=2024-03-31; MILESTONE due=2024-09-30
            二期工程3月开工，12月竣工。 | MILESTONE due=2024-03-31; MILESTONE due=2024-12-31
            三月开工，九月完工。 | MILESTONE due=2024-03-31; MILESTONE due=2024-09-30
            3月制定方案、5月试点、9月全面推开。 | MILESTONE due=2024-03-31; MILESTONE due=2024-05-31; MILESTONE due=2024-09-30
            公厕改造4月立项、6月招标、8月进场。 | MILESTONE due=2024-04-30; MILESTONE due=2024-06-30; MILESTONE due=2024-08-31
            6月底前完成设计，9月开工。 | MILESTONE due=2024-06-30; MILESTONE due=2024-09-30
            方案3月印发，4月起实施。 | MILESTONE due=2024-03-31; STANDING from=2024-04-01
            3月、9月集中整治。 | MILESTONE due=2024-03-31; MILESTONE due=2024-09-30
            公布6月检查结果。 | STANDING
            通报6月完成情况。 | STANDING
            6月考核结果于7月5日前公布。 | MILESTONE due=2024-07-05
            6月份数据于7月5日前报送。 | MILESTONE due=2024-07-05
            3月底前报送上年度工作总结。 | MILESTONE due=2024-03-31
            1月底前完成上年度考核总结。 | MILESTONE due=2024-01-31
            1月底前完成上年考核总结。 | MILESTONE due=2024-01-31
            去年工作总结获评优秀，今年继续开展4次培训。 | TARGET >=4次 due=2024-12-31
            9月公布评选结果。 | MILESTONE due=2024-09-30
            6月报送台账，12月报送报表。 | MILESTONE due=2024-06-30; MILESTONE due=2024-12-31
            10月公布排名。 | MILESTONE due=2024-10-31
            8月全面排查问题，9月集中整改。 | MILESTONE due=2024-08-31; MILESTONE due=2024-09-30
            6月落实整改情况于7月5日前报送。 | MILESTONE due=2024-07-05
            6月上报情况良好。 | STANDING
            6月检查问题于7月底前整改到位。 | MILESTONE due=2024-07-31
            6月安全生产月开展一次应急演练。 | TARGET >=1次 due=2024-06-30
            5月宣传月活动期间开展宣传4次。 | TARGET >=4次 due=2024-05-31
            5月做好志愿服务月活动3次。 | TARGET >=3次 due=2024-05-31
            10月完成率达到80%，12月达到95%。 | RATE >=80PERCENT due=2024-10-31; RATE >=95PERCENT due=2024-12-31
            6月完成率达到60%，9月达到80%，12月达到95%。 | RATE >=60PERCENT due=2024-06-30; RATE >=80PERCENT due=2024-09-30; RATE >=95PERCENT due=2024-12-31
            年初考核指标分解到各街道。 | STANDING
            年初制定方案的落实情况每季度检查一次。 | RECURRING >=1次 QUARTER
            开展“6月宣传月”活动。 | STANDING
            结合6月安全生产月开展培训。 | STANDING
            为期6个月的集中整治。 | STANDING
            每年3月开展植树。 | RECURRING >=1次 YEAR rule=WINDOW:3:*
            """)
    void aMonthInWhichSomethingIsDoneIsADate(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
        assertThat(Reading.plan(text, "区城管局", "全年").questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            汛期前完成检修。 | 全年 | MILESTONE due=2024-04-30 | 汛期前
            主汛期前完成排查。 | 全年 | MILESTONE due=2024-04-30 | 主汛期前
            汛期前完成检修。 | 年底前 | MILESTONE due=2024-04-30 | 汛期前
            汛期前，完成5座泵站检修。 | 全年 | TARGET >=5座 due=2024-04-30 | 汛期前
            汛期前、入冬前各检修1次。 | 全年 | TARGET >=1次 due=2024-04-30; TARGET >=1次 due=2024-10-31 | 汛期前/入冬前
            每年汛期前检修1次。 | 全年 | RECURRING >=1次 YEAR rule=WINDOW:4:* | 汛期前
            入冬前完成检修。 | 全年 | MILESTONE due=2024-10-31 | 入冬前
            开学前完成培训。 | 全年 | MILESTONE due=2024-08-31 | 开学前
            春节前开展大扫除。 | 全年 | MILESTONE due=2024-01-20 | 春节前
            国庆节前完成整治。 | 全年 | MILESTONE due=2024-09-30 | 国庆节前
            年初制定方案。 | 全年 | MILESTONE due=2024-01-31 | 年初
            7月初完成整改。 | 全年 | MILESTONE due=2024-07-10 | 7月初
            9月新站成型。 | 全年 | MILESTONE due=2024-09-30 | 9月
            开展上半年考核。 | 年底前 | MILESTONE due=2024-06-30 | 上半年
            报送一季度、上半年工作总结。 | 7月5日前 | MILESTONE due=2024-03-31; MILESTONE due=2024-06-30 | 一季度/上半年
            10月底前验收，3月底前结算。 | 全年 | MILESTONE due=2024-10-31; MILESTONE due=2024-03-31 | 3月底前
            组织6月宣传月活动。 | 全年 | MILESTONE due=2024-06-30 | 6月
            6月环境月开展宣传活动。 | 12月底前 | MILESTONE due=2024-12-31 | 6月
            9月质量月、11月消防月各组织1次检查。 | 全年 | TARGET >=1次 due=2024-09-30 | 11月
            3月学雷锋月、5月环境宣传周开展志愿服务各1次。 | 全年 | TARGET >=1次 due=2024-03-31 | 5月
            4月排查问题，5月整改到位。 | 12月底前 | MILESTONE due=2024-12-31; MILESTONE due=2024-05-31 | 4月
            7月解决问题。 | 12月底前 | MILESTONE due=2024-12-31 | 7月
            上半年完成主体工程。 | 次年6月底前 | MILESTONE due=2024-06-30 | 上半年
            6月底前完成主体工程，12月底前封顶。 | 次年6月底前 | MILESTONE due=2024-06-30; MILESTONE due=2024-12-31 | 6月底前
            12月底前完成总结，1月、4月、7月、10月各督查1次。 | 全年 | MILESTONE due=2024-12-31; TARGET >=1次 due=2024-01-31; TARGET >=1次 due=2024-04-30; TARGET >=1次 due=2024-07-31; TARGET >=1次 due=2024-10-31 | 1月
            11月底前完成安装，3月起试运行。 | 全年 | MILESTONE due=2024-11-30; STANDING from=2024-03-01 | 3月起
            每月25日起开展巡查。 | 全年 | RECURRING >=1次 MONTH | 每月25日起
            年初、年中、年末各召开1次会议。 | 全年 | TARGET >=1次 due=2024-01-31; TARGET >=1次 due=2024-06-30; TARGET >=1次 due=2024-12-31 | 年初/年中
            6月中旬前、10月中旬前各检查1次。 | 全年 | TARGET >=1次 due=2024-06-10; TARGET >=1次 due=2024-10-10 | 6月中旬前/10月中旬前
            """)
    void aDayThatNobodyNamesIsAskedAbout(String text, String deadline, String duties, String words) {
        PlanDraft draft = Reading.plan(text, "区城管局", deadline);

        assertThat(Wording.of(draft.obligations())).isEqualTo(duties);
        assertThat(draft.questions()).extracting(Question::code).containsOnly(QuestionCode.DATE_UNCLEAR);
        assertThat(draft.questions())
                .extracting(question -> question.textZh().replaceFirst("^“([^”]*)”.*$", "$1"))
                .containsExactly(words.split("/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            汛期前完成检修。 | 6月底 | MILESTONE due=2024-06-30
            国庆节前完成整治。 | 9月底前 | MILESTONE due=2024-09-30
            每年汛期前（5月底前）完成设施排查。 | 全年 | RECURRING >=1次 YEAR rule=WINDOW:5:*
            春节前后开展宣传。 | 全年 | STANDING
            完成年初确定的目标。 | 全年 | MILESTONE due=2024-12-31
            """)
    void aSeasonThatTheRowDatesIsNot(String text, String deadline, String duties) {
        assertThat(Wording.ofRow(text, deadline)).isEqualTo(duties);
        assertThat(Reading.plan(text, "区城管局", deadline).questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每周一检查、每月一通报。 | RECURRING >=1次 WEEK; RECURRING >=1次 MONTH
            每月一通报、每周一检查。 | RECURRING >=1次 MONTH; RECURRING >=1次 WEEK
            坚持每周一调度，每季一考核。 | RECURRING >=1次 WEEK; RECURRING >=1次 QUARTER
            每周一报送数据。 | RECURRING >=1次 WEEK rule=WINDOW:*:1
            每周一报送数据、每月通报1次。 | RECURRING >=1次 MONTH; RECURRING >=1次 WEEK rule=WINDOW:*:1
            一周一检查、一月一通报、一季一考核。 | RECURRING >=1次 WEEK; RECURRING >=1次 MONTH; RECURRING >=1次 QUARTER
            建立月报、季报、年报制度。 | RECURRING >=1次 MONTH; RECURRING >=1次 QUARTER; RECURRING >=1次 YEAR
            每年5月至10月每月开展2次检查。 | RECURRING >=2次 MONTH due=2024-10-31 from=2024-05-01
            每年5-10月，每周消杀1次。 | RECURRING >=1次 WEEK due=2024-10-31 from=2024-05-01
            每年10月中旬考核1次。 | RECURRING >=1次 YEAR rule=WINDOW:10:20
            自5月1日起，每月检查2次。 | RECURRING >=2次 MONTH from=2024-05-01
            自5月起，每月检查2次，每季度考核1次。 | RECURRING >=2次 MONTH from=2024-05-01; RECURRING >=1次 QUARTER from=2024-05-01
            每月1日起报送数据。 | RECURRING >=1次 MONTH
            每月检查2次，5月1日起施行。 | RECURRING >=2次 MONTH from=2024-05-01
            每月检查2次，每季度考核1次，自5月1日起执行。 | RECURRING >=2次 MONTH from=2024-05-01; RECURRING >=1次 QUARTER from=2024-05-01
            检查从5月起按新标准每周开展。 | RECURRING >=1次 WEEK from=2024-05-01
            """)
    void rhythmsKeepTheirDaysAndBounds(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
        assertThat(Reading.plan(text, "区城管局", "全年").questions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "开展厨余垃圾二次分拣，避免二次污染。",
                "推动三次产业发展。",
                "减少一次性餐具使用。",
                "推行一次分类、二次分拣。",
                "推行垃圾不落地2.0版。",
                "打造4.0版回收站，接入5G监控。",
                "构建“1+3+N”体系，推行“三定一督”。",
            })
    void stagesAndVersionsCountNothing(String text) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo("STANDING");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每周二次转运。 | RECURRING >=2次 WEEK
            全年二次清洗。 | RECURRING >=2次 YEAR
            每个村建成二次分拣中心1座。 | TARGET >=1座 due=2024-12-31 per=VILLAGE JOINTLY
            """)
    void twiceInAWindowIsCounted(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
    }
}
