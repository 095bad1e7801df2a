package org.fenlei.task.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fenlei.task.reading.ObligationDraft;
import org.fenlei.task.reading.ObligationKind;
import org.fenlei.task.reading.PlanDraft;
import org.fenlei.task.reading.Proposal;
import org.fenlei.task.reading.Question;
import org.fenlei.task.reading.QuestionCode;
import org.fenlei.task.reading.Reading;
import org.fenlei.task.reading.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date or a rhythm that no demand of a task has taken is asked about. */
class OverlookedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9月底前建成。 | 6月底前 | 2024-09-30 | 2024-06-30
            3月底前印发方案，8月底前建成。 | 6月底前 | 2024-08-31 | 2024-06-30
            开展宣传，次年1月底前验收。 | 10月底前 | 2025-01-31 | 2024-10-31
            """)
    void aDateBehindTheDeadline(String text, String deadline, String own, String other) {
        assertThat(asked(text, deadline, QuestionCode.DATE_UNCLEAR).textZh()).contains("与完成期限“" + deadline + "”不一致");
        assertThat(dates(text, deadline)).containsExactly("按 " + own, "按 " + other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            上半年覆盖率达到60%。 | 7月10日前
            3月底前印发方案，5月底前建成。 | 6月底前
            """)
    void aStepBeforeTheDeadlineIsNoDoubt(String text, String deadline) {
        assertThat(Reading.plan(text, "区城管局", deadline).questions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6月覆盖率60%，12月95%。",
                "10月覆盖小区20个，12月40个。",
                "10月底前覆盖率60%，12月95%。",
                "6月底前改造点位20个、12月30个。",
            })
    void decemberBesideAnotherDate(String text) {
        assertThat(asked(text, "全年", QuestionCode.DATE_UNCLEAR).textZh()).contains("“12月”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            健全制度，规范流程，12月底前完成验收。 | 12月底前 | MILESTONE due=2024-12-31; MILESTONE due=2024-12-31
            拆除旧亭，硬化地面，9月底前完成整治。 | 9月底 | MILESTONE due=2024-09-30; MILESTONE due=2024-09-30
            9月底前完成整治。 | 9月底 | MILESTONE due=2024-09-30
            """)
    void theLastStepIsNotAllThatIsDue(String text, String deadline, String duties) {
        assertThat(Wording.ofRow(text, deadline)).isEqualTo(duties);
        assertThat(Reading.plan(text, "区城管局", deadline).questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            抽查小区20个。 | 每月 | 每月不少于20个
            曝光案例5起。 | 每季度末 | 每季度不少于5起
            开展培训，参训不少于50人。 | 每季度 | 每季度不少于50人
            """)
    void thingsInATaskDueInEveryPeriod(String text, String deadline, String proposal) {
        Question asked = asked(text, deadline, QuestionCode.PERIOD_UNCLEAR);

        assertThat(asked.proposals()).extracting(Proposal::labelZh).contains(proposal, "总数，2024-12-31 前完成");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            建成亭子4座。 | 每季度1座
            全年建成亭子4座。 | 每季度
            6月底前建成亭子4座。 | 每季度
            投诉不超过3件。 | 每月
            得分不低于85分。 | 每季度
            """)
    void whatElseIsDueInEveryPeriodIsClear(String text, String deadline) {
        assertThat(Reading.plan(text, "区城管局", deadline).questions()).isEmpty();
    }

    @Test
    void aBoundHoldsInEveryPeriodOfItsTask() {
        assertThat(Wording.ofRow("投诉不超过3件。", "每月")).isEqualTo("LIMIT <=3件 MONTH");
    }

    @Test
    void aDateMakesAMilestoneOfWhatGoesOn() {
        PlanDraft draft = Reading.plan("开展宣传，10月验收点评。", "区城管局", "全年");
        ObligationDraft standing = draft.obligations().stream()
                .filter(duty -> duty.kind() == ObligationKind.STANDING)
                .findFirst()
                .orElseThrow();

        ObligationDraft dated = standing.withDates(LocalDate.of(2024, 10, 31), null);

        assertThat(Wording.of(dated)).isEqualTo("MILESTONE due=2024-10-31");
    }

    private static Question asked(String text, String deadline, QuestionCode code) {
        return Reading.plan(text, "区城管局", deadline).questions().stream()
                .filter(question -> question.code() == code)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody asks: " + text));
    }

    private static List<String> dates(String text, String deadline) {
        return asked(text, deadline, QuestionCode.DATE_UNCLEAR).proposals().stream()
                .map(Proposal::labelZh)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每季度检查1次，25日前报送结果。 | 25日前
            每周检查1次，25日前报送结果。 | 25日前
            每月25日前报送数据，5日前通报。 | 5日前
            20日前完成整改，落实措施。 | 20日前
            """)
    void aDayOfAWindowThatNobodyNames(String text, String words) {
        assertThat(asked(text, "全年", QuestionCode.DATE_UNCLEAR).textZh()).contains("“" + words + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"活动举办5日前报备，落实安全措施。", "每月5日前报送数据，并于10日前通报。"})
    void aDayThatIsTakenOrCountedFromAnEvent(String text) {
        assertThat(Reading.plan(text, "区城管局", "全年").questions()).isEmpty();
    }
}
