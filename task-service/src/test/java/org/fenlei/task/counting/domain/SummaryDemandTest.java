package org.fenlei.task.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fenlei.kit.domain.Period;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryDemandTest {

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
                "形成全年书面总结"
            })
    void hearsWordsThatPlainlyAskForOne(String title) {
        assertThat(SummaryDemand.isAskedForBy(title)).isTrue();
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
                "组织培训并总结"
            })
    void isNotMisledByOtherWords(String title) {
        assertThat(SummaryDemand.isAskedForBy(title)).isFalse();
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

    @Test
    void countsForNothingThatIsNotDoneByHandingSomethingIn() {
        for (ObligationKind kind : List.of(ObligationKind.RATE, ObligationKind.STANDING, ObligationKind.TARGET)) {
            assertThat(SummaryDemand.isMetBy(
                            span("2023"), target(Measure.REPORTED, kind, "报送年度工作总结", Window.ofYear(2023))))
                    .isFalse();
        }
    }

    private static Window span(String period) {
        Period known = Period.parse(period);
        return new Window(known.first(), known.last());
    }

    private static Occurrence.Target target(Measure measure, ObligationKind kind, String title, Window window) {
        return new Occurrence.Target(measure, kind, title, window, window.to(), List.of("YX-S01"));
    }
}
