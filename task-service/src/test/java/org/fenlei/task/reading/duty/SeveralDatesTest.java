package org.fenlei.task.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers by several dates of one year: the steps to a year's total, parts of a whole, and dates in one word. */
class SeveralDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            上半年完成30个小区“撤桶建站”，全年完成80个。 | 全年 | TARGET >=30个 due=2024-06-30; TARGET >=80个 due=2024-12-31
            6月底前完成小区改造30个，全年完成80个。 | 12月底前 | TARGET >=30个 due=2024-06-30; TARGET >=80个 due=2024-12-31
            6月底前改造公厕12座，全年累计改造公厕20座。 | 全年 | TARGET >=12座 due=2024-06-30; TARGET >=20座 due=2024-12-31 JOINTLY
            上半年覆盖率达到60%，全年达到90%以上。 | 全年 | RATE >=60PERCENT due=2024-06-30; RATE >=90PERCENT due=2024-12-31
            一季度完成20%，上半年完成50%，三季度完成80%，全年完成100%。 | 全年 | RATE >=20PERCENT due=2024-03-31; RATE >=50PERCENT due=2024-06-30; RATE >=80PERCENT due=2024-09-30; RATE >=100PERCENT due=2024-12-31
            9月底前完成七成，全年全部完成。 | 全年 | RATE >=70PERCENT due=2024-09-30; RATE >=100PERCENT due=2024-12-31
            上半年开展宣传活动不少于10场，全年不少于25场。 | 全年 | TARGET >=10场 due=2024-06-30; TARGET >=25场 due=2024-12-31
            上半年和下半年各1轮，全年不少于3轮。 | 全年 | TARGET >=1轮 due=2024-06-30; TARGET >=1轮 due=2024-12-31; TARGET >=3轮 due=2024-12-31
            """)
    void behindAStepTheYearIsADate(String text, String deadline, String duties) {
        assertThat(Wording.ofRow(text, deadline)).isEqualTo(duties);
        assertThat(Reading.plan(text, "区城管局", deadline).questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            上半年完成小区改造30个，年底前完成80个。 | TARGET >=30个 due=2024-06-30; TARGET >=80个 due=2024-12-31
            上半年完成小区改造30个，全年培训5期。 | TARGET >=30个 due=2024-06-30; RECURRING >=5期 YEAR
            全年完成小区改造80个，上半年完成30个。 | TARGET >=80个 due=2024-12-31; TARGET >=30个 due=2024-06-30
            全年开展宣传25场，上半年不少于10场。 | RECURRING >=25场 YEAR; TARGET >=10场 due=2024-06-30
            每月检查2次，全年不少于30次。 | RECURRING >=2次 MONTH; RECURRING >=30次 YEAR
            上半年完成选址，全年培训5期。 | MILESTONE due=2024-06-30; RECURRING >=5期 YEAR
            """)
    void theYearIsTheWindowOfWhatIsItsOwn(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全年开展入户宣传不少于2轮，上下半年各1轮。 | RECURRING >=2轮 YEAR; TARGET >=1轮 due=2024-06-30; TARGET >=1轮 due=2024-12-31
            全年开展入户宣传不少于2轮，上半年、下半年各1轮。 | RECURRING >=2轮 YEAR; TARGET >=1轮 due=2024-06-30; TARGET >=1轮 due=2024-12-31
            全年组织培训2次（上、下半年各1次）。 | RECURRING >=2次 YEAR; TARGET >=1次 due=2024-06-30; TARGET >=1次 due=2024-12-31
            上、下半年各组织1次业务培训。 | TARGET >=1次 due=2024-06-30; TARGET >=1次 due=2024-12-31
            上半年和下半年各组织1次业务培训。 | TARGET >=1次 due=2024-06-30; TARGET >=1次 due=2024-12-31
            上下半年开展考核评比。 | MILESTONE due=2024-06-30; MILESTONE due=2024-12-31
            一、二季度各完成15个小区改造，三、四季度各完成10个。 | TARGET >=15个 due=2024-03-31; TARGET >=15个 due=2024-06-30; TARGET >=10个 due=2024-09-30; TARGET >=10个 due=2024-12-31
            第一、第三季度各开展1次培训。 | TARGET >=1次 due=2024-03-31; TARGET >=1次 due=2024-09-30
            一、二、三季度分别完成20%、50%、80%。 | RATE >=20PERCENT due=2024-03-31; RATE >=50PERCENT due=2024-06-30; RATE >=80PERCENT due=2024-09-30
            每年3月、9月各开展一次集中宣传。 | TARGET >=1次 due=2024-03-31; TARGET >=1次 due=2024-09-30
            每年6月20日、12月20日前报送总结。 | MILESTONE due=2024-06-20; MILESTONE due=2024-12-20
            每年上半年、下半年各组织1次培训。 | TARGET >=1次 due=2024-06-30; TARGET >=1次 due=2024-12-31
            每年3月开展植树。 | RECURRING >=1次 YEAR rule=WINDOW:3:*
            上半年报送总结。 | MILESTONE due=2024-06-30
            """)
    void datesThatShareAWordAreAllRead(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
        assertThat(Reading.plan(text, "区城管局", "全年").questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"一、二季度完成选址。,2024-03-31", "二、四季度末前报送工作总结。,2024-06-30"})
    void aQuarterThatMayBeTheNumberOfAPointIsAskedAbout(String text, String first) {
        PlanDraft draft = Reading.plan(text, "区城管局", "全年");

        assertThat(draft.obligations().get(0).dueDate()).isEqualTo(first);
        assertThat(draft.questions()).extracting(Question::code).containsExactly(QuestionCode.DATE_UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10月底前建成收集亭60座，其中大型收集亭20座。 | 全年 | TARGET >=60座 due=2024-10-31; TARGET >=20座 due=2024-10-31
            10月底前建成收集亭60座。其中大型收集亭20座。 | 全年 | TARGET >=60座 due=2024-10-31; TARGET >=20座 due=2024-10-31
            10月底前建成收集亭60座，包括大型20座，小型40座。 | 全年 | TARGET >=60座 due=2024-10-31; TARGET >=20座 due=2024-10-31; TARGET >=40座 due=2024-10-31
            上半年培训4期，其中业务培训2期。 | 全年 | TARGET >=4期 due=2024-06-30; TARGET >=2期 due=2024-06-30
            6月底前完成设施建设，其中收集亭20座。 | 12月底前 | MILESTONE due=2024-06-30; TARGET >=20座 due=2024-06-30
            10月底前覆盖率达到90%，其中城区达到95%。 | 全年 | RATE >=90PERCENT due=2024-10-31; RATE >=95PERCENT due=2024-10-31
            全年开展宣传300场，其中进社区100场。 | 全年 | RECURRING >=300场 YEAR; RECURRING >=100场 YEAR
            每月检查10次，其中夜查2次。 | 全年 | RECURRING >=10次 MONTH; RECURRING >=2次 MONTH
            10月底前建成收集亭60座，其中6月底前建成20座。 | 全年 | TARGET >=60座 due=2024-10-31; TARGET >=20座 due=2024-06-30
            10月底前建成收集亭60座，培训4期。 | 全年 | TARGET >=60座 due=2024-10-31; TARGET >=4期 due=2024-12-31
            """)
    void aPartIsDueWithTheWhole(String text, String deadline, String duties) {
        assertThat(Wording.ofRow(text, deadline)).isEqualTo(duties);
        assertThat(Reading.plan(text, "区城管局", deadline).questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全年开展宣传300场，其中荷香街道120场、柳岸街道100场、桥西街道80场。 | 全年 | RECURRING >=300场 YEAR JOINTLY
            9月底前完成100个小区改造，其中荷香街道40个、柳岸街道60个。 | 12月底前 | TARGET >=100个 due=2024-09-30 JOINTLY
            """)
    void partsOfNamedUnitsShareTheWholeOut(String text, String deadline, String duties) {
        PlanDraft draft = Reading.plan(text, "荷香街道、柳岸街道、桥西街道", deadline);

        assertThat(Wording.of(draft.obligations())).isEqualTo(duties);
        assertThat(draft.obligations().get(0).apportionment()).isNotNull();
        assertThat(draft.questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10月前建成收集亭60座，其中大型20座。", "6月、12月各建成收集亭60座，其中大型20座。"})
    void whatIsUnclearOfTheWholeIsUnclearOfThePart(String text) {
        PlanDraft draft = Reading.plan(text, "区城管局", "全年");
        String part = draft.obligations().get(draft.obligations().size() - 1).key();

        assertThat(draft.questions())
                .anySatisfy(question -> assertThat(question.obligationKey()).isEqualTo(part));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6月底前累计完成50%，9月底前累计完成80%，11月底前全面完成改造任务。 | 11月底前 | RATE >=50PERCENT due=2024-06-30 JOINTLY; RATE >=80PERCENT due=2024-09-30 JOINTLY; MILESTONE due=2024-11-30
            6月底前完成60座，12月底前完成验收。 | 全年 | TARGET >=60座 due=2024-06-30; MILESTONE due=2024-12-31
            9月底前不少于10场，12月底前形成总结报告。 | 全年 | TARGET >=10场 due=2024-09-30; MILESTONE due=2024-12-31
            6月底前完成50%，12月底前全部完成。 | 全年 | RATE >=50PERCENT due=2024-06-30; RATE >=100PERCENT due=2024-12-31
            """)
    void theLastStepIsADemandOfItsOwn(String text, String deadline, String duties) {
        assertThat(Wording.ofRow(text, deadline)).isEqualTo(duties);
        assertThat(Reading.plan(text, "区城管局", deadline).questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每季度检查不少于1次，并于季度末月底前将检查情况报区垃分办。 | RECURRING >=1次 QUARTER; RECURRING >=1次 QUARTER
            每季度检查不少于1次，并于季末将检查情况报区垃分办。 | RECURRING >=1次 QUARTER; RECURRING >=1次 QUARTER
            每季度检查不少于1次，检查情况于季末报区城管局。 | RECURRING >=1次 QUARTER; RECURRING >=1次 QUARTER
            每月检查1次，并于月底前将检查结果报区垃分办。 | RECURRING >=1次 MONTH; RECURRING >=1次 MONTH
            每半年检查1次，并于半年末将检查情况汇总后报区垃分办。 | RECURRING >=1次 HALF_YEAR; RECURRING >=1次 HALF_YEAR
            每月检查1次，并于次月5日前将检查结果报区垃分办。 | RECURRING >=1次 MONTH; RECURRING >=1次 MONTH rule=NEXT_WINDOW:*:5
            制定方案，并将方案报区垃分办备案。 | MILESTONE due=2024-12-31; STANDING
            将检查报告存档，每季度检查1次。 | RECURRING >=1次 QUARTER; STANDING
            对工作落后的街道进行约谈，对连续两个季度排名末位的予以通报批评。 | STANDING
            对连续两季度考核末位的街道进行约谈。 | STANDING
            对连续两个月考核末位的街道进行约谈。 | STANDING
            对连续两个半年考核末位的村进行约谈。 | STANDING
            每个季度通报考核结果。 | RECURRING >=1次 QUARTER BULLETIN_ISSUED
            全年组织业务培训不少于12场，参训人数不少于1000人次。 | RECURRING >=12场 YEAR; TARGET >=1000人次 due=2024-12-31
            """)
    void whatIsReportedRecursAndHowLongIsNoRhythm(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
        assertThat(Reading.plan(text, "区城管局", "全年").questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            报送工作总结。 | 6月20日、12月20日前 | MILESTONE due=2024-06-20; MILESTONE due=2024-12-20
            上报运行情况。 | 4月底和10月底前 | MILESTONE due=2024-04-30; MILESTONE due=2024-10-31
            每半年报送1次总结。 | 6月20日、12月20日前 | RECURRING >=1次 HALF_YEAR rule=WINDOW:6:20
            每季度检查1次。 | 3月20日、6月20日、9月20日、12月20日前 | RECURRING >=1次 QUARTER rule=WINDOW:3:20
            """)
    void whatIsDoneAgainIsDueOnEachDateOfTheDeadline(String text, String deadline, String duties) {
        assertThat(Wording.ofRow(text, deadline)).isEqualTo(duties);
        assertThat(Reading.plan(text, "区城管局", deadline).questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            完成改造。 | 6月20日、12月20日前 | MILESTONE due=2024-12-20
            召开培训会2次。 | 6月20日、12月20日前 | TARGET >=2次 due=2024-12-20
            开展培训，报送总结。 | 6月20日、12月20日前 | MILESTONE due=2024-12-20
            12月20日前报送总结。 | 6月20日、12月20日前 | MILESTONE due=2024-12-20
            """)
    void whatIsDoneOnceIsAskedAbout(String text, String deadline, String duties) {
        PlanDraft draft = Reading.plan(text, "区城管局", deadline);

        assertThat(Wording.of(draft.obligations())).isEqualTo(duties);
        assertThat(draft.questions()).extracting(Question::code).containsExactly(QuestionCode.DATE_UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            完成设施改造。 | 6月底前完成50%，10月底前全部完成 | MILESTONE due=2024-10-31; RATE >=50PERCENT due=2024-06-30
            完成小区改造30个。 | 上半年完成一半，年底前完成100% | TARGET >=30个 due=2024-12-31; RATE >=50PERCENT due=2024-06-30
            完成设施改造60座。 | 6月底前完成30座，10月底前完成60座 | TARGET >=60座 due=2024-10-31; TARGET >=30座 due=2024-06-30
            """)
    void aStepThatTheDeadlineNamesIsKeptAndAskedAbout(String text, String deadline, String duties) {
        PlanDraft draft = Reading.plan(text, "区城管局", deadline);

        assertThat(Wording.of(draft.obligations())).isEqualTo(duties);
        assertThat(draft.questions()).extracting(Question::code).containsExactly(QuestionCode.QUANTITY_UNREAD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每年3月、9月集中整治，每次不少于15天。 | MILESTONE due=2024-03-31; MILESTONE due=2024-09-30; LIMIT >=15天 due=2024-03-31
            每年组织2次应急演练（上下半年各1次）。 | RECURRING >=2次 YEAR; TARGET >=1次 due=2024-06-30; TARGET >=1次 due=2024-12-31
            """)
    void whatHappensOnSeveralDatesHappensOnEach(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            上半年完成亭子排查，建立问题清单；9月底前完成亭子更换。 | 2024年9月底 | MILESTONE due=2024-06-30; MILESTONE due=2024-09-30
            4月底前印发实施方案，明确责任分工，健全制度；12月10日前报送总结。 | 2024年 | MILESTONE due=2024-04-30; MILESTONE due=2024-12-10
            9月底前完成方案编制，报区政府审定；12月底前完成建设。 | 2024年 | MILESTONE due=2024-09-30; MILESTONE due=2024-12-31
            6月底前完成点位选址，办理相关手续。 | 全年 | MILESTONE due=2024-06-30
            6月底前完成点位选址，加强宣传引导。 | 全年 | MILESTONE due=2024-06-30; STANDING
            6月底前完成点位选址，持续推进建设。 | 2024年10月底 | MILESTONE due=2024-06-30; MILESTONE due=2024-10-31
            6月底前完成点位选址。办理相关手续。 | 2024年10月底 | MILESTONE due=2024-06-30; MILESTONE due=2024-10-31
            8月完成资金拨付，9月统计数据。 | 12月底前 | MILESTONE due=2024-08-31; MILESTONE due=2024-12-31
            """)
    void whatFollowsADatedStepIsPartOfIt(String text, String deadline, String duties) {
        assertThat(Wording.ofRow(text, deadline)).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            完成30%点位的升级，剩余点位2025年完成。 | RATE >=30PERCENT due=2024-12-31; MILESTONE due=2025-12-31 | 1
            2024年完成60%，2025年全部完成。 | RATE >=60PERCENT due=2024-12-31; RATE >=100PERCENT due=2025-12-31 | 1
            2024年启动建设，2025年建成投用。 | MILESTONE due=2024-12-31; MILESTONE due=2025-12-31 | 1
            2025年完成扩建。 | MILESTONE due=2025-12-31 | 1
            2025年6月底前完成扩建。 | MILESTONE due=2025-06-30 | 1
            编制2025年工作计划。 | MILESTONE due=2024-12-31 | 0
            2025年度计划编制完成。 | MILESTONE due=2024-12-31 | 0
            2024年完成扩建。 | MILESTONE due=2024-12-31 | 0
            """)
    void whatIsReachedInALaterYear(String text, String duties, long asked) {
        assertThat(Wording.ofRow(text, "2024年底")).isEqualTo(duties);
        assertThat(Reading.plan(text, "柳岸街道", "2024年底").questions())
                .filteredOn(question -> question.code() == QuestionCode.DATE_OUTSIDE_YEAR)
                .hasSize((int) asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6月25日、12月5日前分别报送上半年、全年工作小结。 | MILESTONE due=2024-06-25; MILESTONE due=2024-12-05
            6月底前、11月底前分别上报半年小结和全年小结。 | MILESTONE due=2024-06-30; MILESTONE due=2024-11-30
            """)
    void ofReportsAreNotThoseOfThePartsOfTheYear(String text, String duties) {
        assertThat(Wording.ofRow(text, "12月15日前")).isEqualTo(duties);
    }
}
