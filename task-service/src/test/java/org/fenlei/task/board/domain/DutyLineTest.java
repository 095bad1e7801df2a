package org.fenlei.task.board.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fenlei.kit.domain.RollPolicy;
import org.fenlei.task.assignment.domain.AssignmentStatus;
import org.fenlei.task.assignment.domain.Multiplier;
import org.fenlei.task.domain.UnitName;
import org.fenlei.task.obligation.domain.FanOut;
import org.fenlei.task.obligation.domain.Measure;
import org.fenlei.task.obligation.domain.Obligation;
import org.fenlei.task.obligation.domain.ObligationKind;
import org.fenlei.task.obligation.domain.Recurrence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DutyLineTest {

    private static final UUID TASK = new UUID(0, 1);

    private static Obligation obligation(
            ObligationKind kind,
            @Nullable Recurrence period,
            @Nullable String minimum,
            @Nullable String maximum,
            @Nullable String unit) {
        return obligation(kind, period, minimum, maximum, unit, null);
    }

    private static Obligation obligation(
            ObligationKind kind,
            @Nullable Recurrence period,
            @Nullable String minimum,
            @Nullable String maximum,
            @Nullable String unit,
            @Nullable String per) {
        return new Obligation(
                new UUID(0, 2),
                new UUID(0, 0),
                TASK,
                1,
                "k",
                "举办分类讲堂",
                kind,
                null,
                "分类讲堂",
                minimum == null ? null : new BigDecimal(minimum),
                maximum == null ? null : new BigDecimal(maximum),
                unit,
                period,
                period == null ? LocalDate.of(2023, 5, 31) : null,
                null,
                null,
                per,
                null,
                null,
                FanOut.EACH,
                Measure.REPORTED,
                List.of(new UnitName("各街道", "SUB_DISTRICTS", true, List.of("A-S01"))),
                List.of(),
                null,
                null,
                RollPolicy.NONE,
                List.of(),
                "",
                1);
    }

    private static DutyLine line(Obligation obligation, Counters counters) {
        return new DutyLine(obligation, counters);
    }

    private static String goal(
            ObligationKind kind,
            @Nullable Recurrence period,
            @Nullable String minimum,
            @Nullable String maximum,
            @Nullable String unit) {
        return line(obligation(kind, period, minimum, maximum, unit), Counters.NONE)
                .goal();
    }

    @Test
    void saysWhatIsDemanded() {
        assertThat(goal(ObligationKind.RECURRING, Recurrence.MONTH, "1", null, "次"))
                .isEqualTo("每月至少1次（分类讲堂）");
        assertThat(goal(ObligationKind.TARGET, null, "104", null, "个")).isEqualTo("至少104个（分类讲堂）");
        assertThat(goal(ObligationKind.RATE, Recurrence.QUARTER, "25.0", null, "PERCENT"))
                .isEqualTo("每季度不低于25%（分类讲堂）");
        assertThat(goal(ObligationKind.LIMIT, null, null, "300", "吨")).isEqualTo("不超过300吨（分类讲堂）");
        assertThat(goal(ObligationKind.LIMIT, null, "95", null, "分")).isEqualTo("不低于95分（分类讲堂）");
        assertThat(goal(ObligationKind.MILESTONE, null, "1", null, null)).isEqualTo("举办分类讲堂");
        assertThat(goal(ObligationKind.UNSCHEDULED, null, null, null, null)).isEqualTo("举办分类讲堂");
    }

    @ParameterizedTest
    @EnumSource(Multiplier.class)
    void saysWhatAQuantityIsMultipliedBy(Multiplier per) {
        Obligation total = obligation(ObligationKind.TARGET, null, "1", null, "处", per.name());

        assertThat(line(total, Counters.NONE).goal()).isEqualTo(per.zh() + "至少1处（分类讲堂）");
    }

    @Test
    void neverCallsAWholeWhatLacksAPart() {
        Counters counters = new Counters(
                new BigDecimal("36"),
                new BigDecimal("40"),
                36,
                0,
                35_999_999,
                Map.of(AssignmentStatus.FULFILLED, 35L, AssignmentStatus.OVERDUE, 1L));
        DutyLine line = line(obligation(ObligationKind.RECURRING, Recurrence.MONTH, "1", null, "次"), counters);

        assertThat(line.progress()).isEqualTo("40/36次（99%）");
        assertThat(line.status()).isEqualTo("已逾期1、已完成35");
    }

    @Test
    void saysHowManyMeetAShareAndNoNumberOfOne() {
        Counters counters = new Counters(
                BigDecimal.ONE, BigDecimal.ONE, 1, 0, 1_000_000, Map.of(AssignmentStatus.FULFILLED_LATE, 1L));
        DutyLine line = line(obligation(ObligationKind.RATE, null, "25", null, "PERCENT"), counters);

        assertThat(line.progress()).isEqualTo("达标1/1（100%）");
        assertThat(line.status()).isEqualTo("逾期完成");
    }

    @Test
    void leavesOpenWhatHasNoAssignment() {
        DutyLine line = line(obligation(ObligationKind.UNSCHEDULED, null, null, null, null), Counters.NONE);

        assertThat(line.progress()).isEqualTo("—");
        assertThat(line.status()).isEqualTo("频次未定");
        assertThat(line(obligation(ObligationKind.LIMIT, null, "95", null, "分"), Counters.NONE)
                        .status())
                .isEqualTo("—");
    }

    @Test
    void showsATaskToWhoLeadsItOrHasAnAssignmentOfIt() {
        PlanTask task = new PlanTask(TASK, "1", null, "文", " ", List.of(), false);
        Obligation obligation = obligation(ObligationKind.MILESTONE, null, null, null, null);
        List<TaskDemand> unseen = List.of(new TaskDemand(TASK, obligation, null, false));
        List<TaskDemand> seen = List.of(new TaskDemand(TASK, obligation, Counters.NONE, false));

        assertThat(Duties.rows(List.of(task), unseen, "A-S02"::equals)).isEmpty();
        assertThat(Duties.rows(List.of(task), seen, "A-S02"::equals)).hasSize(1);
        assertThat(Duties.rows(List.of(task), unseen, "A-S01"::equals))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isEqualTo("1");
                    assertThat(row.units()).isEqualTo("各街道");
                    assertThat(row.deadline()).isEqualTo("2023年5月31日");
                });
    }

    @Test
    void marksATaskOfAFormerVersion() {
        PlanTask former = new PlanTask(TASK, "1", null, "文", " ", List.of(), true);
        Obligation obligation = obligation(ObligationKind.TARGET, null, "3", null, "个");

        assertThat(Duties.rows(
                        List.of(former),
                        List.of(new TaskDemand(TASK, obligation, Counters.NONE, true)),
                        "A-S01"::equals))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isEqualTo("原计划1");
                    assertThat(row.goals()).singleElement().asString().startsWith("至少3个");
                });
    }

    @Test
    void marksWhatATaskDemandedOtherwiseBefore() {
        PlanTask task = new PlanTask(TASK, "1", null, "文", " ", List.of(), false);
        Obligation before = obligation(ObligationKind.RECURRING, Recurrence.MONTH, "1", null, "次");
        Obligation now = obligation(ObligationKind.RECURRING, Recurrence.QUARTER, "1", null, "次");

        assertThat(Duties.rows(
                        List.of(task),
                        List.of(
                                new TaskDemand(TASK, now, Counters.NONE, false),
                                new TaskDemand(TASK, before, Counters.NONE, true)),
                        "A-S01"::equals))
                .singleElement()
                .satisfies(row -> assertThat(row.goals())
                        .satisfiesExactly(goal -> assertThat(goal).startsWith("每季度至少1次"), goal -> assertThat(goal)
                                .startsWith("原计划：每月至少1次")));
    }
}
