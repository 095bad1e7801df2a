package org.fenlei.task.reading.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fenlei.kit.domain.PeriodKind;
import org.fenlei.task.reading.DueRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines as officials write them, in a plan of 2024. */
class DeadlineTest {
    private static final int YEAR = 2024;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024年6月            | 2024-06-30
            2024 年 6 月         | 2024-06-30
            ２０２４年６月         | 2024-06-30
            二〇二四年六月         | 2024-06-30
            24年6月              | 2024-06-30
            2024.6               | 2024-06-30
            2024-06              | 2024-06-30
            2024年2月            | 2024-02-29
            2023年6月            | 2023-06-30
            2025年1月底前         | 2025-01-31
            6月                  | 2024-06-30
            6月份                | 2024-06-30
            6月底                | 2024-06-30
            6月底前              | 2024-06-30
            6月末                | 2024-06-30
            六月底前             | 2024-06-30
            十一月底前            | 2024-11-30
            3 月底前             | 2024-03-31
            6月15日前            | 2024-06-15
            6月15日              | 2024-06-15
            于12月6日前          | 2024-12-06
            2024年5月20日前完成   | 2024-05-20
            2024-05-20           | 2024-05-20
            2024/5/20            | 2024-05-20
            6月上旬              | 2024-06-10
            6月中旬              | 2024-06-20
            6月下旬              | 2024-06-30
            一季度               | 2024-03-31
            第二季度末           | 2024-06-30
            三季度底前            | 2024-09-30
            2024年第4季度        | 2024-12-31
            前三季度             | 2024-09-30
            上半年               | 2024-06-30
            2024年上半年         | 2024-06-30
            下半年               | 2024-12-31
            年底前               | 2024-12-31
            2024年底             | 2024-12-31
            2024 年底前          | 2024-12-31
            2024年末             | 2024-12-31
            年内                 | 2024-12-31
            2024年               | 2024-12-31
            2023-2025年          | 2025-12-31
            明年3月底前           | 2025-03-31
            本年度8月底           | 2024-08-31
            即日起至9月底         | 2024-09-30
            """)
    void datesAreRead(String deadline, LocalDate due) {
        Deadline read = Grammar.deadline(deadline, YEAR);

        assertThat(read.due()).isEqualTo(due);
        assertThat(read.isDated()).isTrue();
        assertThat(read.unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3月至5月             | 2024-03-01 | 2024-05-31
            3-5月                | 2024-03-01 | 2024-05-31
            3月1日至5月20日       | 2024-03-01 | 2024-05-20
            2024年3月-2024年5月   | 2024-03-01 | 2024-05-31
            2024.3-2024.5        | 2024-03-01 | 2024-05-31
            11月至次年2月         | 2024-11-01 | 2025-02-28
            二季度至四季度         | 2024-04-01 | 2024-12-31
            第一至三季度           | 2024-01-01 | 2024-09-30
            11月至2月            | 2024-11-01 | 2025-02-28
            """)
    void stretchesBeginAndEnd(String deadline, LocalDate start, LocalDate due) {
        Deadline read = Grammar.deadline(deadline, YEAR);

        assertThat(read.start()).isEqualTo(start);
        assertThat(read.due()).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"全年", "全年度", "长期", "长期坚持", "常态化推进", "持续推进", "即日起", "贯穿全年", "全年持续开展"})
    void aWholeYearHasNoDate(String deadline) {
        Deadline read = Grammar.deadline(deadline, YEAR);

        assertThat(read.wholeYear()).isTrue();
        assertThat(read.due()).isNull();
        assertThat(read.isDated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            全年，每月末            | MONTH      | -
            全年，每季度末          | QUARTER    | -
            每月底前               | MONTH      | -
            每季度                 | QUARTER    | -
            按季度推进             | QUARTER    | -
            每半年                 | HALF_YEAR  | -
            每年                   | YEAR       | -
            每周                   | WEEK       | -
            每两个月               | TWO_MONTHS | -
            每双月                 | TWO_MONTHS | -
            每月25日前             | MONTH      | WINDOW:*:25
            每月 25 日前           | MONTH      | WINDOW:*:25
            每月，于25日前         | MONTH      | WINDOW:*:25
            每月五日前             | MONTH      | WINDOW:*:5
            次月5日前              | MONTH      | NEXT_WINDOW:*:5
            每月结束后5日内         | MONTH      | NEXT_WINDOW:*:5
            每季度首月10日前        | QUARTER    | WINDOW:1:10
            每季度第一个月10日前     | QUARTER    | WINDOW:1:10
            每季度末月25日前        | QUARTER    | WINDOW:*:25
            每季度最后一个月25日前   | QUARTER    | WINDOW:*:25
            每季度第二个月15日前     | QUARTER    | WINDOW:2:15
            每季度结束后10日内      | QUARTER    | NEXT_WINDOW:1:10
            下季度首月8日前         | QUARTER    | NEXT_WINDOW:1:8
            每半年结束后15日内      | HALF_YEAR  | NEXT_WINDOW:1:15
            每年12月10日前         | YEAR       | WINDOW:12:10
            每年6月底前            | YEAR       | WINDOW:6:*
            每周五前               | WEEK       | WINDOW:*:5
            不少于2次/月            | MONTH      | -
            1次/季度               | QUARTER    | -
            季度末月20日前          | QUARTER    | WINDOW:*:20
            于季度首月8日前         | QUARTER    | WINDOW:1:8
            每月5日前报送上月情况     | MONTH      | NEXT_WINDOW:*:5
            上月情况每月5日前报送     | MONTH      | NEXT_WINDOW:*:5
            每季度首月10日前报上季度情况 | QUARTER | WINDOW:1:10
            全年不少于4次           | YEAR       | -
            """)
    void rhythmsAreRead(String deadline, PeriodKind period, @Nullable String rule) {
        Deadline read = Grammar.deadline(deadline, YEAR);

        assertThat(read.every()).isNotNull();
        assertThat(read.every().period()).isEqualTo(period);
        assertThat(brief(read.every().rule())).isEqualTo(rule);
        assertThat(read.due()).isNull();
    }

    private static @Nullable String brief(@Nullable DueRule rule) {
        return rule == null
                ? null
                : rule.of() + ":" + (rule.month() == null ? "*" : rule.month()) + ":"
                        + (rule.day() == null ? "*" : rule.day());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10月前              | 2024-09-30 | 2024-10-31
            6月上旬前           | 2024-05-31 | 2024-06-10
            6月中旬前           | 2024-06-10 | 2024-06-20
            6月下旬之前          | 2024-06-20 | 2024-06-30
            6月31日前           | 2024-06-30 | 2024-07-01
            6月底、12月底        | 2024-12-31 | 2024-06-30
            """)
    void whatCanBeReadTwoWaysOffersBoth(String deadline, LocalDate taken, LocalDate other) {
        Deadline read = Grammar.deadline(deadline, YEAR);

        assertThat(read.due()).isEqualTo(taken);
        assertThat(read.otherwise()).containsExactly(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全年不少于4次        | YEAR    | 4 | 次
            每周不少于2次        | WEEK    | 2 | 次
            每月1期，25日前      | MONTH   | 1 | 期
            每季度至少三篇        | QUARTER | 3 | 篇
            """)
    void aCountIsRead(String deadline, PeriodKind period, int least, String unit) {
        Deadline read = Grammar.deadline(deadline, YEAR);

        assertThat(read.every()).isNotNull();
        assertThat(read.every().period()).isEqualTo(period);
        assertThat(read.count()).isNotNull();
        assertThat(read.count().value()).isEqualByComparingTo(String.valueOf(least));
        assertThat(read.count().unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"适时", "不定期", "定期开展"})
    void wordsThatLeaveTheFrequencyOpenAreRead(String deadline) {
        Deadline read = Grammar.deadline(deadline, YEAR);

        assertThat(read.isUnread()).isFalse();
        assertThat(read.isDated()).isFalse();
        assertThat(read.unstated()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"春节前", "根据市级安排", "立即", "汛期", "待定"})
    void wordsThatNameNoDateAreLeftUnread(String deadline) {
        Deadline read = Grammar.deadline(deadline, YEAR);

        assertThat(read.isUnread()).isTrue();
        assertThat(read.unread()).isEqualTo(deadline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "-", "——", "/", "无"})
    void noWordsAreNoDeadline(String deadline) {
        assertThat(Grammar.deadline(deadline, YEAR)).isEqualTo(Deadline.NONE);
    }

    @Test
    void aFirstDayIsNoDueDate() {
        Deadline read = Grammar.deadline("从5月起，每月末", YEAR);

        assertThat(read.start()).isEqualTo("2024-05-01");
        assertThat(read.due()).isNull();
        assertThat(read.every()).isNotNull();
    }
}
