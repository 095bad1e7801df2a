package org.fenlei.task.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fenlei.task.reading.Answers;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When and how often: nothing that a row says of it is lost, and what can be read two ways is asked about. */
class WhenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每月抽查2次、全年不少于30次。 | RECURRING >=2次 MONTH; RECURRING >=30次 YEAR
            每季度至少举办2次分类展览。 | RECURRING >=2次 QUARTER
            开展2次分类宣讲、2次收运演练。 | TARGET >=2次 due=2024-12-31; TARGET >=2次 due=2024-12-31
            组织两次清洗行动。 | TARGET >=2次 due=2024-12-31
            组织二次处理培训。 | TARGET >=2次 due=2024-12-31
            每季度讲课1次、全年累计不少于500人次。 | RECURRING >=1次 QUARTER JOINTLY; RECURRING >=500人次 YEAR JOINTLY
            每季度例会1次，年内不少于5次。 | RECURRING >=1次 QUARTER; TARGET >=5次 due=2024-12-31
            每日抽查1次、全年不少于300次。 | UNSCHEDULED; RECURRING >=300次 YEAR
            每月抽查不少于1次，全年培训500人次。 | RECURRING >=1次 MONTH; RECURRING >=500人次 YEAR
            每月不少于1次，年内不少于12次。 | RECURRING >=1次 MONTH; TARGET >=12次 due=2024-12-31
            全年每季度抽查不少于2次。 | RECURRING >=2次 QUARTER
            每月、全年各抽查2次。 | RECURRING >=2次 YEAR; RECURRING >=2次 MONTH
            """)
    void theYearHasATotalOfItsOwn(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            重大节假日前开展2次大扫除。 | 重大节假日前
            每逢国庆等重大节日组织1次清运。 | 每逢国庆等重大节日
            元旦、春节等节假日前一周开展1次检查。 | 元旦、春节等节假日前一周
            在春节、国庆等节日前开展集中整治。 | 在春节、国庆等节日前
            每逢重大活动组织保障1次。 | 每逢重大活动
            春节、国庆期间各组织1次宣传。 | 春节、国庆期间
            世界环境日、全国节能宣传周期间各举办1场讲座。 | 世界环境日、全国节能宣传周期间
            国庆、中秋等重要节点各开展一次宣传。 | 国庆、中秋等重要节点
            """)
    void atFeastsIsNoRhythmOfWindows(String text, String words) {
        PlanDraft draft = Reading.plan(text, "区城管局", "全年");

        assertThat(Wording.of(draft.tasks().get(0).obligations())).isEqualTo("UNSCHEDULED");
        assertThat(draft.questions()).singleElement().satisfies(question -> {
            assertThat(question.code()).isEqualTo(QuestionCode.PERIOD_UNSUPPORTED);
            assertThat(question.textZh()).contains("周期“" + words + "”");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            元旦、春节、五一、国庆节前各开展1次检查。 | TARGET >=1次 due=2024-01-20; TARGET >=1次 due=2024-04-30; TARGET >=1次 due=2024-09-30
            节假日期间每周检查2次。 | RECURRING >=2次 WEEK
            4月底前印发重大节日期间保障方案。 | MILESTONE due=2024-04-30
            全年开展节假日期间检查7次。 | RECURRING >=7次 YEAR
            在传统节日期间开展宣传11场。 | TARGET >=11场 due=2024-12-31
            节假日期间办结率达到97%。 | RATE >=97PERCENT due=2024-12-31
            节假日期间每天巡查2次。 | UNSCHEDULED
            国庆节前组织1次检查。 | TARGET >=1次 due=2024-09-30
            """)
    void feastsWithDaysAndRhythmsAtFeastsAreRead(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6月10日至20日开展自查。 | MILESTONE due=2024-06-20 from=2024-06-10
            6月1日—30日开展自查。 | MILESTONE due=2024-06-30 from=2024-06-01
            12月1日至10日完成评比。 | MILESTONE due=2024-12-10 from=2024-12-01
            6月10日至月底开展自查。 | MILESTONE due=2024-06-30 from=2024-06-10
            每月1日至5日报送上月数据。 | RECURRING >=1次 MONTH rule=NEXT_WINDOW:*:5
            每月25日至次月5日报送数据。 | RECURRING >=1次 MONTH rule=NEXT_WINDOW:*:5
            每月25日至月底清洗桶站。 | RECURRING >=1次 MONTH
            每季度末月20日至25日报送小结。 | RECURRING >=1次 QUARTER rule=WINDOW:*:25
            每月1—5日报送数据。 | RECURRING >=1次 MONTH rule=WINDOW:*:5
            每月25—28日报送数据。 | RECURRING >=1次 MONTH rule=WINDOW:*:28
            每年3月至5月攻坚1次。 | RECURRING >=1次 YEAR rule=WINDOW:5:*
            """)
    void aRangeOfDaysEndsWithItsLast(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            下半年每月暗访不少于2次。 | RECURRING >=2次 MONTH from=2024-07-01
            从二季度开始每月测评1次。 | RECURRING >=1次 MONTH from=2024-04-01
            每周三次巡查。 | RECURRING >=3次 WEEK
            每周五开展检查。 | RECURRING >=1次 WEEK rule=WINDOW:*:5
            下半年，每月暗访2次。 | RECURRING >=2次 MONTH from=2024-07-01
            下半年起每月公示1次。 | RECURRING >=1次 MONTH from=2024-07-01
            上半年每月暗访2次。 | RECURRING >=2次 MONTH due=2024-06-30 from=2024-01-01
            第四季度每周巡查2次。 | RECURRING >=2次 WEEK from=2024-10-01
            三季度每周巡查2次。 | RECURRING >=2次 WEEK due=2024-09-30 from=2024-07-01
            四季度起每周巡查2次。 | RECURRING >=2次 WEEK from=2024-10-01
            6月每周巡查2次。 | RECURRING >=2次 WEEK due=2024-06-30 from=2024-06-01
            3月底起每月巡查1次。 | RECURRING >=1次 MONTH from=2024-03-31
            6月中旬起每周巡查1次。 | RECURRING >=1次 WEEK from=2024-06-11
            5月起全面推进改造。 | STANDING from=2024-05-01
            """)
    void aPartOfTheYearBoundsWhatRecursInIt(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
        assertThat(Reading.plan(text, "区城管局", "全年").questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            实行“一周一调度、一月一通报”。 | RECURRING >=1次 WEEK; RECURRING >=1次 MONTH
            实行“一月一督查、一季一通报、半年一观摩、年终一评比”。 | RECURRING >=1次 MONTH; RECURRING >=1次 QUARTER; RECURRING >=1次 HALF_YEAR; RECURRING >=1次 YEAR
            实行月排名、季约谈。 | RECURRING >=1次 MONTH; RECURRING >=1次 QUARTER
            落实周例会、月点评、季讲评、年评比。 | RECURRING >=1次 WEEK; RECURRING >=1次 MONTH; RECURRING >=1次 QUARTER; RECURRING >=1次 YEAR
            落实周例会、月碰头、季盘点、年盘点。 | RECURRING >=1次 WEEK; RECURRING >=1次 MONTH; RECURRING >=1次 QUARTER; RECURRING >=1次 YEAR
            推行“一户一档、一桶一码”。 | STANDING
            半年一次观摩。 | RECURRING >=1次 HALF_YEAR
            上半年一般性抽查2次。 | TARGET >=2次 due=2024-06-30
            """)
    void shortRhythmsInAListAreAllRead(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每月10日前通报上月检查情况。 | RECURRING >=1次 MONTH rule=NEXT_WINDOW:*:10
            每月5日前汇总上月评比情况并印发通报。 | RECURRING >=1次 MONTH rule=NEXT_WINDOW:*:5; RECURRING >=1次 MONTH rule=NEXT_WINDOW:*:5 BULLETIN_ISSUED
            每季初报送上季小结。 | RECURRING >=1次 QUARTER
            根据当季考核结果兑现奖惩。 | STANDING
            根据上季度考核结果兑现奖惩。 | STANDING
            雨季巡查到位。 | STANDING
            7月10日前报送半年总结。 | MILESTONE due=2024-07-10
            7月底前上报半年总结。 | MILESTONE due=2024-07-31
            10月10日前报送三季度工作小结。 | MILESTONE due=2024-10-10
            7月10日前报送上半年工作总结。 | MILESTONE due=2024-07-10
            结合年底考核兑现奖惩。 | STANDING
            结果纳入年终考核。 | STANDING
            10月至11月组织年终考核。 | MILESTONE due=2024-11-30 from=2024-10-01
            年底考核1次。 | TARGET >=1次 due=2024-12-31
            报送三季度工作小结。 | MILESTONE due=2024-09-30
            """)
    void whatAReportIsOfIsNoRhythmAndNoDate(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
        assertThat(Reading.plan(text, "区城管局", "全年").questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            整改率不低于98%。 | 每月底前 | RATE >=98PERCENT MONTH
            整改率不低于98%。 | 每季度末 | RATE >=98PERCENT QUARTER
            10月底前整改率不低于98%。 | 每月底前 | RATE >=98PERCENT due=2024-10-31
            做好巡查。 | 3月底起每月 | RECURRING >=1次 MONTH from=2024-03-31
            做好巡查。 | 下半年每月 | RECURRING >=1次 MONTH from=2024-07-01
            做好巡查。 | 3月至11月，每周 | RECURRING >=1次 WEEK due=2024-11-30 from=2024-03-01
            6月集中宣传不少于5场。 | 12月底 | TARGET >=5场 due=2024-06-30
            做好抽查。 | 每月不少于2次，每月25日前报结果 | RECURRING >=2次 MONTH rule=WINDOW:*:25
            做好抽查。 | 半年、全年各1次 | RECURRING >=1次 HALF_YEAR; RECURRING >=1次 YEAR
            """)
    void allOfADeadlineIsKept(String text, String deadline, String duties) {
        assertThat(Wording.ofRow(text, deadline)).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            方案印发后1个月内完成动员部署。 | MILESTONE due=2024-12-31 waits=方案印发后1个月内
            印发方案后30日内完成动员部署。 | MILESTONE due=2024-12-31 waits=印发方案后30日内
            """)
    void aTermThatBeginsWithADocumentIsWaitedFor(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
    }

    @ParameterizedTest
    @CsvSource({
        "每月前5个工作日内报送上月数据。,每月1次",
        "每季度首月前10个工作日内上报小结。,每季度1次",
        "次月前5个工作日内报送数据。,每月1次",
        "每月结束后5个工作日内报送数据。,每月1次",
        "春季、秋季学期各开展2次班会。,每月1次",
        "每年11月至次年3月攻坚1次。,每年1次",
    })
    void workingDaysAndTermsAreNoWindows(String text, String nearest) {
        PlanDraft draft = Reading.plan(text, "区城管局", "全年");

        assertThat(Wording.of(draft.obligations())).isEqualTo("UNSCHEDULED");
        assertThat(only(draft, QuestionCode.PERIOD_UNSUPPORTED)
                        .proposals()
                        .get(1)
                        .labelZh())
                .isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            示范村评选每年2次（6月、12月）。 | RECURRING >=2次 YEAR | 6月/12月
            每月25日前（2月为20日前）报送数据。 | RECURRING >=1次 MONTH rule=WINDOW:*:25 | 2月/20日前
            每月28日前报送数据，12月为12月20日前。 | RECURRING >=1次 MONTH rule=WINDOW:*:28 | 12月20日前
            组织2次观摩（6月、10月）。 | TARGET >=2次 due=2024-06-30 | 组织2次观摩（6月、10月）
            6月底前完成整改。确有困难的，可延长至9月底。 | MILESTONE due=2024-06-30; STANDING | 可延长至9月底
            6月、11月中旬前分别完成自查。 | MILESTONE due=2024-06-10; MILESTONE due=2024-11-10 | 6月/11月中旬前
            分别于6月10日、20日前提交小结。 | MILESTONE due=2024-06-10 | 20日前
            6月20日至10日开展自查。 | MILESTONE due=2024-06-20 | 6月20日至10日
            6月底前完成整改，确有困难的可延至9月底。 | MILESTONE due=2024-06-30 | 确有困难的可延至9月底
            """)
    void aDateThatNoDutyTakesIsAskedAbout(String text, String duties, String words) {
        PlanDraft draft = Reading.plan(text, "区城管局", "全年");

        assertThat(Wording.of(draft.obligations())).isEqualTo(duties);
        assertThat(draft.questions()).extracting(Question::code).containsOnly(QuestionCode.DATE_UNCLEAR);
        assertThat(asked(draft))
                .containsExactlyElementsOf(Stream.of(words.split("/"))
                        .map(each -> "“" + each + "”可作不同理解，应以哪一天为准？")
                        .toList());
    }

    @Test
    void aMonthOfTheTextBesideAnotherDeadlineCanBeChosen() {
        PlanDraft draft = Reading.plan("6月宣传不少于5场。", "区城管局", "12月底");

        assertThat(Wording.of(draft.obligations())).isEqualTo("TARGET >=5场 due=2024-12-31");
        assertThat(answered(draft, QuestionCode.DATE_UNCLEAR, "p2")).isEqualTo("TARGET >=5场 due=2024-06-30");
    }

    @Test
    void aPermittedLaterDayCanBeChosen() {
        PlanDraft draft = Reading.plan("6月底前完成整改，确有困难的可延至9月底。", "区城管局", "全年");

        assertThat(answered(draft, QuestionCode.DATE_UNCLEAR, "p2")).isEqualTo("MILESTONE due=2024-09-30");
    }

    @Test
    void aReportOfAQuarterByOneDateIsOneOrRecurs() {
        PlanDraft draft = Reading.plan("6月底前报送季度总结。", "区城管局", "全年");

        assertThat(Wording.of(draft.obligations())).isEqualTo("MILESTONE due=2024-06-30");
        assertThat(answered(draft, QuestionCode.PERIOD_UNCLEAR, "p1")).startsWith("RECURRING >=1次 QUARTER");
        assertThat(answered(draft, QuestionCode.PERIOD_UNCLEAR, "p2")).isEqualTo("MILESTONE due=2024-06-30");
    }

    private static String answered(PlanDraft draft, QuestionCode code, String proposal) {
        List<ObligationDraft> duties =
                Answers.answer(draft, only(draft, code).id(), proposal).obligations();
        return Wording.of(duties);
    }

    private static Question only(PlanDraft draft, QuestionCode code) {
        assertThat(draft.questions()).extracting(Question::code).containsExactly(code);
        return draft.questions().get(0);
    }

    private static List<String> asked(PlanDraft draft) {
        return draft.questions().stream().map(Question::textZh).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每季度召开1次碰头会，总结上一季度工作，部署下一季度任务。 | RECURRING >=1次 QUARTER; STANDING
            上一季度抽查结果于每季度首月5日前报区垃分办。 | RECURRING >=1次 QUARTER rule=WINDOW:1:5
            根据上一季度测评结果，每季度召开1次讲评会。 | RECURRING >=1次 QUARTER
            每季度召开例会，对上一季度排名末位的街道进行约谈。 | RECURRING >=1次 QUARTER; STANDING
            每季度首月10日前报送上一季度小结。 | RECURRING >=1次 QUARTER rule=WINDOW:1:10
            每季度首月10日前报送前一季度数据。 | RECURRING >=1次 QUARTER rule=WINDOW:1:10
            每月召开例会，总结上一月工作，部署下一月任务。 | RECURRING >=1次 MONTH; STANDING
            4月10日前通报上一季度测评结果。 | MILESTONE due=2024-04-10
            一季度完成自查，第二季度完成整改。 | MILESTONE due=2024-03-31; MILESTONE due=2024-06-30
            前三季度完成自查。 | MILESTONE due=2024-09-30
            一月底前完成自查。 | MILESTONE due=2024-01-31
            """)
    void theLastQuarterIsNotTheFirst(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
        assertThat(Reading.plan(text, "区城管局", "全年").questions()).isEmpty();
    }

    @Test
    void theLastQuartersReportGoesOnUntilTheDeadline() {
        assertThat(Wording.ofRow("每季度首月10日前报送上一季度小结。", "2024年10月底"))
                .isEqualTo("RECURRING >=1次 QUARTER due=2024-10-31 rule=WINDOW:1:10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每月3日前由社区报街道，5日前由街道报区城管局。 | RECURRING >=1次 MONTH rule=WINDOW:*:3; RECURRING >=1次 MONTH rule=WINDOW:*:5
            每月5日前报送工作信息，15日前报送数据报表。 | RECURRING >=1次 MONTH rule=WINDOW:*:5; RECURRING >=1次 MONTH rule=WINDOW:*:15
            每月10日前报送信息，20日前报送照片，25日前报送数据。 | RECURRING >=1次 MONTH rule=WINDOW:*:10; RECURRING >=1次 MONTH rule=WINDOW:*:20; RECURRING >=1次 MONTH rule=WINDOW:*:25
            每季度末月20日前完成自评，25日前报送小结。 | RECURRING >=1次 QUARTER rule=WINDOW:*:20; RECURRING >=1次 QUARTER rule=WINDOW:*:25
            每月5日前报送数据，次月10日前通报。 | RECURRING >=1次 MONTH rule=WINDOW:*:5; RECURRING >=1次 MONTH rule=NEXT_WINDOW:*:10
            每月检查1次，25日前报送结果。 | RECURRING >=1次 MONTH; RECURRING >=1次 MONTH rule=WINDOW:*:25
            """)
    void aFurtherDayIsOfTheSameWindow(String text, String duties) {
        assertThat(Wording.ofRow(text, "全年")).isEqualTo(duties);
        assertThat(Reading.plan(text, "区城管局", "全年").questions()).isEmpty();
    }

    @Test
    void whoeverActsByAFurtherDayIsNamed() {
        assertThat(Reading.row("各街道于每月5日前报送数据，区城管局8日前汇总上报。", "各街道、区城管局", "全年").obligations())
                .extracting(duty -> duty.leadUnits().get(0).name())
                .containsExactly("各街道", "区城管局");
    }
}
