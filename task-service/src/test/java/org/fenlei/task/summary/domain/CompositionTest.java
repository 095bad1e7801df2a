package org.fenlei.task.summary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenlei.task.assignment.domain.AssignmentStatus.AT_RISK;
import static org.fenlei.task.assignment.domain.AssignmentStatus.CANCELLED;
import static org.fenlei.task.assignment.domain.AssignmentStatus.FULFILLED;
import static org.fenlei.task.assignment.domain.AssignmentStatus.FULFILLED_LATE;
import static org.fenlei.task.assignment.domain.AssignmentStatus.OPEN;
import static org.fenlei.task.assignment.domain.AssignmentStatus.OVERDUE;
import static org.fenlei.task.assignment.domain.AssignmentStatus.WAIVED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private static final SummaryPeriod QUARTER = SummaryPeriod.of("2023-Q1").orElseThrow();

    @Test
    void saysWhatTheFiguresSay() {
        Map<Section, String> sections = sections(new FiguresBuilder()
                .demand("每月举办1次讲堂。", ObligationKind.RECURRING, "次", "1", "1", FULFILLED, FULFILLED_LATE, FULFILLED)
                .demand("每季度“桶边”巡查2次", ObligationKind.RECURRING, "次", "2", "1", OVERDUE)
                .demand("免除的事", ObligationKind.MILESTONE, "次", "1", "0", WAIVED)
                .continuing("新增达标小区", "12", "1", AT_RISK)
                .continuing("改造投放点", "3", "2", OPEN)
                .standing("常态化入户宣传")
                .build());

        assertThat(sections.get(Section.OVERVIEW))
                .isEqualTo("2023年第一季度，柳荫街道按照《青湖区2023年生活垃圾分类重点任务分解表》，承担具体要求5项、常态化工作1项。"
                        + "据2023年4月5日的记录，本期到期的责任事项共4件，完成3件（其中逾期完成1件），完成率75%；逾期未完成1件；跨期推进2件；经批准免除或取消1件。");
        assertThat(sections.getOrDefault(Section.ACHIEVEMENTS, "").lines())
                .containsExactly(
                        "（1）“每月举办1次讲堂”：共3期，完成3期，逾期完成。",
                        "（2）“每季度‘桶边’巡查2次”：完成1次，要求2次，已逾期。",
                        "（3）“新增达标小区”：完成1处，要求12处，进度滞后。",
                        "（4）“改造投放点”：完成2处，要求3处，进行中。",
                        "常态化工作1项，开展情况见附表。");
        assertThat(sections.getOrDefault(Section.PROBLEMS, "").lines())
                .containsExactly(
                        "逾期未完成的有1项：",
                        "（1）“每季度‘桶边’巡查2次”：期限2023年3月31日，要求2次，完成1次。",
                        "进度滞后的有1项：",
                        "（1）“新增达标小区”：期限2023年12月31日，要求12处，完成1处。");
        assertThat(sections.getOrDefault(Section.NEXT_STEPS, "").lines())
                .containsExactly("一是尽快完成逾期事项：“每季度‘桶边’巡查2次”。", "二是加快推进滞后事项：“新增达标小区”。", "三是按期完成进行中的事项：“改造投放点”。");
    }

    @Test
    void namesTheMostThatThereMayBe() {
        Map<Section, String> sections = sections(
                new FiguresBuilder().atMost("垃圾总量增长不超过", "3", "5", OVERDUE).build());

        assertThat(sections.get(Section.PROBLEMS)).contains("要求不超过3吨，实际5吨");
    }

    @Test
    void inventsNothingWhereThereIsNothing() {
        Map<Section, String> sections = sections(new FiguresBuilder().build());

        assertThat(sections.get(Section.OVERVIEW)).contains("承担具体要求0项", "没有到期的责任事项");
        assertThat(sections.get(Section.ACHIEVEMENTS)).isEqualTo("本期尚无完成记录。");
        assertThat(sections.get(Section.PROBLEMS)).isEqualTo("据记录，没有逾期未完成和进度滞后的事项。");
        assertThat(sections.get(Section.NEXT_STEPS)).isEqualTo("按照计划推进后续各项任务。");
    }

    @Test
    void saysThatThereIsNoPlan() {
        Map<Section, String> sections = sections(new Figures(LocalDate.of(2023, 4, 5), null, List.of()));

        assertThat(sections.get(Section.OVERVIEW)).contains("没有已发布的年度计划");
    }

    @Test
    void staysShortHoweverMuchThereIs() {
        FiguresBuilder many = new FiguresBuilder();
        for (int i = 0; i < 300; i++) {
            many.demand("事".repeat(200), ObligationKind.RECURRING, "次", "1", "0", OVERDUE);
        }

        Map<Section, String> sections = sections(many.build());

        assertThat(sections.values()).allSatisfy(text -> assertThat(text).hasSizeLessThan(20_000));
        assertThat(sections.get(Section.PROBLEMS)).endsWith("其余260项见附表。");
        assertThat(sections.get(Section.NEXT_STEPS)).endsWith("等300项。");
    }

    @Test
    void leavesOutOfItsFiguresWhatWasWaivedOrCancelled() {
        Figures figures = new FiguresBuilder()
                .demand("每月讲堂", ObligationKind.RECURRING, "次", "1", "1", FULFILLED, CANCELLED)
                .build();

        assertThat(figures.totals().closing()).isEqualTo(1);
        assertThat(figures.totals().ended()).isEqualTo(1);
        assertThat(figures.totals().share()).isEqualByComparingTo("100");
        assertThat(figures.demands().get(0).share()).isEqualByComparingTo("100");
    }

    private static Map<Section, String> sections(Figures figures) {
        return new Composition("柳荫街道", QUARTER, figures).sections();
    }
}
