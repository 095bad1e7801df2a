package org.fenlei.task.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fenlei.kit.domain.Period;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryDemandTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final List<String> UNITS = List.of("YX-S01");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每季度末报送工作总结",
                "每个季度末上报工作总结",
                "每年度开展1次总结",
                "每年度开展1次总结，于12月6日前报送。",
                "按季度报送工作小结",
                "对照本表按季度报送工作小结",
                "每季度提交一份垃圾分类工作情况报告",
                "报送2023年度生活垃圾分类工作总结",
                "年度工作总结",
                "季度工作小结1次",
                "形成全年书面总结",
                "11月30日前将年度工作总结报区城管局",
                "将本单位季度总结材料书面上交",
                "建立季度总结制度，按季度报告推进情况",
                "汇总各点位情况，每季度报送工作总结",
                "督促各村整改，按季度上报工作小结",
                "每年1月报送上年度工作总结"
            })
    void hearsWordsThatPlainlyAskForOne(String title) {
        assertThat(SummaryWords.askForOne(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "总结推广典型经验",
                "每季度总结推广先进做法1次",
                "召开年度总结表彰大会",
                "每季度召开1次工作总结会",
                "开展年度工作总结评比",
                "每季度上报执法情况总结",
                "每季度报送宣传培训小结",
                "每季度报送工作信息",
                "每月上报数据",
                "根据季度总结整改问题",
                "组织培训并总结",
                "每季度督促各镇（街道）上报工作总结",
                "每季度指导社区报送工作小结",
                "汇总各单位报送的季度总结",
                "每季度收集各部门报送的工作总结并汇总",
                "每季度通报各街道提交的工作总结",
                "将各街道季度总结报市主管部门",
                "各单位报送的年度总结"
            })
    void isNotMisledByOtherWords(String title) {
        assertThat(SummaryWords.askForOne(title)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-Q1, 2023-Q1, true",
        "2023-Q2, 2023-Q1, false",
        "2023, 2023-Q1, false",
        "2023-Q1, 2023, false",
        "2023, 2023, true",
        "2022, 2023, false"
    })
    void countsForTheVeryWindowOnly(String summary, String window, boolean met) {
        for (Measure measure : List.of(Measure.SUMMARY_SUBMITTED, Measure.REPORTED)) {
            assertThat(SummaryDemand.isMetBy(
                            span(summary), target(measure, ObligationKind.RECURRING, "报送工作总结", span(window))))
                    .isEqualTo(met);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "12月6日前报送年度工作总结, REPORTED, 2023, true",
        "12月6日前报送年度工作总结, REPORTED, 2023-Q4, false",
        "报送一季度工作总结, REPORTED, 2023-Q1, true",
        "报送第3季度工作总结, REPORTED, 2023-Q3, true",
        "报送一季度工作总结, REPORTED, 2023, false",
        "报送工作总结, REPORTED, 2023, false",
        "报送工作总结, SUMMARY_SUBMITTED, 2023, true",
        "把总结交上来, SUMMARY_SUBMITTED, 2023, true",
        "把总结交上来, SUMMARY_SUBMITTED, 2023-Q1, false",
        "报送工作总结, LEDGER_SUBMITTED, 2023, false"
    })
    void countsForADemandOfOnceThatNamesItsPeriod(String title, Measure measure, String summary, boolean met) {
        Window days = new Window(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 6));

        assertThat(SummaryDemand.isMetBy(span(summary), target(measure, ObligationKind.MILESTONE, title, days)))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        "每季度首月10日前报送工作总结, 2023-Q2, 2023-04-10, 2023-Q1",
        "每季度首月10日前报送工作总结, 2023-Q1, 2023-01-10, 2022-Q4",
        "每季度报送上季度工作总结, 2023-Q3, 2023-09-30, 2023-Q2",
        "每季度报送上一季度工作总结, 2023-Q3, , 2023-Q2",
        "每季度末报送工作总结, 2023-Q2, 2023-06-30, 2023-Q2",
        "次季度首月5日前报送工作总结, 2023-Q2, 2023-07-05, 2023-Q2",
        "每季度中间月15日前报送工作总结, 2023-Q2, 2023-05-15, 2023-Q2",
        "每年1月20日前报送年度工作总结, 2023, 2023-01-20, 2022",
        "每年报送上年度工作总结, 2023, 2023-12-31, 2022"
    })
    void looksBackWhereItFallsDueWhenAWindowHasHardlyBegun(
            String title, String window, @Nullable LocalDate due, String asked) {
        for (Measure measure : List.of(Measure.SUMMARY_SUBMITTED, Measure.REPORTED)) {
            Occurrence.Target target =
                    new Occurrence.Target(measure, ObligationKind.RECURRING, title, span(window), DAY, due, UNITS);
            assertThat(SummaryDemand.isMetBy(span(asked), target)).isTrue();
            assertThat(SummaryDemand.isMetBy(span(window), target)).isEqualTo(window.equals(asked));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1月20日前报送年度工作总结, 2023-01-20, 2022",
        "1月20日前报送2023年度工作总结, 2023-01-20, 2023",
        "2024年1月15日前报送年度工作总结, 2024-01-15, 2023",
        "3月底前报送上年度工作总结, 2023-03-31, 2022",
        "12月20日前报送年度工作总结, 2023-12-20, 2023",
        "12月20日前线上年终总结, 2023-12-20, 2023",
        "12月20日前报送以上年度总结, 2023-12-20, 2023",
        "1月10日前报送第四季度工作总结, 2023-01-10, 2022-Q4",
        "4月10日前报送一季度工作总结, 2023-04-10, 2023-Q1",
        "4月10日前报送上一季度工作总结, 2023-04-10, 2023-Q1",
        "7月10日前报送上半年工作总结, 2023-07-10, ",
        "7月10日前上交半年总结, 2023-07-10, "
    })
    void knowsWhichOneADemandOfOnceMeans(String title, LocalDate due, @Nullable String asked) {
        Window days = new Window(LocalDate.of(2023, 1, 1), due);
        Occurrence.Target target = new Occurrence.Target(
                Measure.SUMMARY_SUBMITTED, ObligationKind.MILESTONE, title, days, DAY, due, UNITS);

        assertThat(SummaryDemand.askedFor(target))
                .isEqualTo(Optional.ofNullable(asked).map(SummaryDemandTest::span));
    }

    @Test
    void asksForNoneOfAMonth() {
        Occurrence.Target monthly = target(Measure.REPORTED, ObligationKind.RECURRING, "每月报送工作总结", span("2023-03"));

        assertThat(SummaryDemand.askedFor(monthly)).isEmpty();
    }

    @Test
    void findsDemandsThatBeginAfterItsOwnDays() {
        assertThat(summary("2022").windowsServed())
                .isEqualTo(new Window(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31)));
        assertThat(summary("2023-Q1").windowsServed())
                .isEqualTo(new Window(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30)));
    }

    @Test
    void countsForNothingThatIsNotDoneByHandingSomethingIn() {
        for (ObligationKind kind : List.of(ObligationKind.RATE, ObligationKind.STANDING, ObligationKind.TARGET)) {
            assertThat(SummaryDemand.isMetBy(
                            span("2023"), target(Measure.REPORTED, kind, "报送年度工作总结", Window.ofYear(2023))))
                    .isFalse();
        }
    }

    private static Occurrence summary(String period) {
        return new Occurrence(
                "summary:S1", 1, Measure.SUMMARY_SUBMITTED, "S1", true, null, span(period), DAY, null, true);
    }

    private static Window span(String period) {
        Period known = Period.parse(period);
        return new Window(known.first(), known.last());
    }

    private static Occurrence.Target target(Measure measure, ObligationKind kind, String title, Window window) {
        return new Occurrence.Target(measure, kind, title, window, window.to(), null, UNITS);
    }
}
