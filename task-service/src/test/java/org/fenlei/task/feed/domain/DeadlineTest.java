package org.fenlei.task.feed.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fenlei.task.assignment.domain.AssignmentStatus.End;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void saysWhatIsReachedOfWhatIsNeeded() {
        assertThat(new DueBuilder().seenOn("2023-04-03").summary()).isEqualTo("每月召开专题会（0/2次）");
        assertThat(new DueBuilder()
                        .demanding("25.0", null, "PERCENT")
                        .reached("12.50", null)
                        .seenOn("2023-04-03")
                        .summary())
                .isEqualTo("每月召开专题会（12.5/25%）");
        assertThat(new DueBuilder()
                        .demanding(null, "300", "吨")
                        .seenOn("2023-04-03")
                        .summary())
                .isEqualTo("每月召开专题会（≤300吨）");
        assertThat(new DueBuilder()
                        .demanding(null, null, "次")
                        .seenOn("2023-04-03")
                        .summary())
                .isEqualTo("每月召开专题会");
    }

    @Test
    void marksTheStatusWhereItSaysAnything() {
        assertThat(new DueBuilder().seenOn("2023-03-01").summary()).startsWith("每月");
        assertThat(new DueBuilder().seenOn("2023-04-20").summary()).startsWith("【进度滞后】每月");
        assertThat(new DueBuilder().seenOn("2023-05-01").summary()).startsWith("【已逾期】");
        assertThat(new DueBuilder()
                        .reached("2", "2023-04-10")
                        .seenOn("2023-05-01")
                        .summary())
                .isEqualTo("【已完成】每月召开专题会（2/2次）");
        assertThat(new DueBuilder().ended(End.WAIVED, "撤并").seenOn("2023-05-01").summary())
                .startsWith("【已免除】");
    }

    @Test
    void describesItInChineseFirstThenInEnglish() {
        assertThat(new DueBuilder().effective("2023-04-28").seenOn("2023-04-03").description())
                .isEqualTo("""
                        2023年工作方案 任务12（周期性任务，各自完成）
                        时段：2023-04 (2023-04-01至2023-04-30)
                        截止：2023-04-28（原定2023-04-30，遇非工作日调整）
                        进度：已完成0，需达到2次
                        状态：进行中

                        Task 12 of the plan of 2023 (Recurring, Each unit)
                        Window: 2023-04 (2023-04-01 to 2023-04-30)
                        Due: 2023-04-28 (nominally 2023-04-30, a day off)
                        Progress: 0 of 2次
                        Status: Open""");
    }

    @Test
    void saysWhyItNeedNotBeMet() {
        Deadline waived = new DueBuilder().ended(End.WAIVED, "该单位撤并").seenOn("2023-04-03");

        assertThat(waived.cancelled()).isTrue();
        assertThat(waived.description()).contains("原因：该单位撤并").contains("Reason: 该单位撤并");
    }

    @Test
    void keepsSignsOutThatNoLineMayHold() {
        assertThat(new DueBuilder()
                        .titled("每月\n召开\u0007会\u001b")
                        .seenOn("2023-04-03")
                        .summary())
                .isEqualTo("每月 召开会（0/2次）");
    }

    @Test
    void remindsThreeAndOneWorkingDaysBeforeTheLastWorkingDay() {
        // 30 April is a Sunday before a holiday, 28 April the last working day, 23 April a Sunday that is worked
        assertThat(new DueBuilder().seenOn("2023-04-03").alarms())
                .containsExactly(LocalDate.of(2023, 4, 25), LocalDate.of(2023, 4, 27));
        assertThat(new DueBuilder().effective("2023-05-04").seenOn("2023-04-03").alarms())
                .containsExactly(LocalDate.of(2023, 4, 26), LocalDate.of(2023, 4, 28));
        assertThat(new DueBuilder().effective("2023-04-25").seenOn("2023-04-03").alarms())
                .containsExactly(LocalDate.of(2023, 4, 21), LocalDate.of(2023, 4, 24));
    }

    @Test
    void remindsOnlyOfWhatIsOpenAndNeverOfDaysGoneBy() {
        assertThat(new DueBuilder().seenOn("2023-04-26").alarms()).containsExactly(LocalDate.of(2023, 4, 27));
        assertThat(new DueBuilder().seenOn("2023-05-04").alarms()).isEmpty();
        assertThat(new DueBuilder()
                        .reached("2", "2023-04-10")
                        .seenOn("2023-04-11")
                        .alarms())
                .isEmpty();
        assertThat(new DueBuilder()
                        .ended(End.CANCELLED, "重复")
                        .seenOn("2023-04-03")
                        .alarms())
                .isEmpty();
        assertThat(new DueBuilder().unwatched().seenOn("2023-04-03").alarms()).isEmpty();
    }
}
